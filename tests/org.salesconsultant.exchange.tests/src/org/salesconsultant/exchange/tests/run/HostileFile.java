/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.salesconsultant.exchange.tests.format.XlsxFile;

/** Files that were made, or have gone, wrong. Each says what an import makes of it. */
enum HostileFile {

    RAGGED_ROWS("a.csv", 2, 2, "fields instead of") {
        @Override
        void write(Path file) throws IOException {
            text(file, "id,name\n1,Ann\n2\n3,Cid\n4,Dan,x\n");
        }
    },
    UNCLOSED_QUOTE("a.csv", 2, 1, "quote is not closed") {
        @Override
        void write(Path file) throws IOException {
            text(file, "id,name\n1,Ann\n2,\"Bob\n3,Cid\n");
        }
    },
    NUL_BYTES("a.csv", 40, 1, "U+0000") {
        @Override
        void write(Path file) throws IOException {
            text(file, "id,name\n" + rows(40) + "x,A\0nn\n");
        }
    },
    COLUMNS_100000("a.csv", "columns, more than 1000") {
        @Override
        void write(Path file) throws IOException {
            text(file, "id,name" + ",x".repeat(99_998) + "\n1,Ann" + ",y".repeat(99_998) + "\n");
        }
    },
    LINE_OF_1_GB("a.csv.gz", "characters, more than") {
        @Override
        void write(Path file) throws IOException {
            gigabyte(file, "id,name\n1,Ann\n2,");
        }
    },
    FORMULAS("a.csv", 3, 0, "") {
        @Override
        void write(Path file) throws IOException {
            text(file, "id,name\n1,=cmd|' /C calc'!A0\n2,@SUM(1+9)*cmd\n3,+1+1\n");
        }
    },
    ZIP_BOMB("a.xlsx", "only a file made to do harm does") {
        @Override
        void write(Path file) throws IOException {
            try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setLevel(Deflater.BEST_SPEED);
                part(zip, "xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" r:id=\"a\"/></sheets></workbook>");
                part(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"a\" Target=\"s.xml\"/></Relationships>");
                part(zip, "xl/s.xml", "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>");
                zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
                zip.write("<sst>".getBytes(StandardCharsets.UTF_8));
                byte[] blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < 100; i++) {
                    zip.write(blanks);
                }
                zip.write("<si><t>x</t></si></sst>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    },
    EXTERNAL_ENTITY("a.xlsx", "document type") {
        @Override
        void write(Path file) throws IOException {
            new XlsxFile().part("S", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData>"
                    + "<row><c t=\"inlineStr\"><is><t>id &e;</t></is></c></row></sheetData></worksheet>", "").write(file);
        }
    },
    BILLION_LAUGHS("a.xlsx", "document type") {
        @Override
        void write(Path file) throws IOException {
            new XlsxFile().part("S", "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
                    + " \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&c;</t></is></c></row>"
                    + "</sheetData></worksheet>", "").write(file);
        }
    },
    WORKBOOK_THAT_IS_NO_ZIP("a.xlsx", "workbook") {
        @Override
        void write(Path file) throws IOException {
            text(file, "PK\3\4 and no more");
        }
    },
    GZIP_OF_GZIP("a.csv.gz", "zero bytes|no text|valid in none|compressed twice") {
        @Override
        void write(Path file) throws IOException {
            try (OutputStream out = new GZIPOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
                out.write("id,name\n1,Ann\n".getBytes(StandardCharsets.UTF_8));
            }
        }
    },
    TRUNCATED_GZIP("a.csv.gz", "damaged or cut off") {
        @Override
        void write(Path file) throws IOException {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                out.write(("id,name\n" + rows(20_000)).getBytes(StandardCharsets.UTF_8));
            }
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
    },
    EMPTY("a.csv", "empty") {
        @Override
        void write(Path file) throws IOException {
            Files.createFile(file);
        }
    },
    HEADER_ONLY("a.csv", 0, 0, "") {
        @Override
        void write(Path file) throws IOException {
            text(file, "id,name\n");
        }
    },
    MARK_ONLY("a.csv", "empty") {
        @Override
        void write(Path file) throws IOException {
            Files.write(file, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        }
    },
    MIXED_LINE_ENDS("a.csv", 4, 0, "") {
        @Override
        void write(Path file) throws IOException {
            text(file, "id,name\r\n1,Ann\n2,Bob\r3,Cid\r\n\r\n4,Dan");
        }
    },
    MIXED_ENCODINGS("a.csv", "are no UTF-8 text") {
        @Override
        void write(Path file) throws IOException {
            Files.write(file, ("id,name\n" + "1,王小明\n".repeat(50)).getBytes(StandardCharsets.UTF_8));
            Files.write(file, "2,李芳\n".getBytes(Charset.forName("GB18030")), java.nio.file.StandardOpenOption.APPEND);
        }
    },
    DUPLICATE_HEADERS("a.csv", 1, 0, "") {
        @Override
        void write(Path file) throws IOException {
            text(file, "id,name,name,NAME\n1,Ann,Bob,Cid\n");
        }
    },
    A_MILLION_QUOTES("a.csv", "characters, more than|wrong quotes") {
        @Override
        void write(Path file) throws IOException {
            text(file, "id,name\n1,Ann\n2," + "\"".repeat(3_000_001) + "\n");
        }
    },
    ENDLESS_NUMBERS("a.csv", 1, 4, "") {
        @Override
        void write(Path file) throws IOException {
            text(file, "id,name,income\n1,a,1\n2,b,1e999999999\n3,c," + "9".repeat(100_000) + "\n4,d,NaN\n5,e,-Infinity\n");
        }
    },
    FUTURE_DATES("a.csv", 2, 1, "no such day|不|date|2024-02-30") {
        @Override
        void write(Path file) throws IOException {
            text(file, "id,name,since\n1,a,2999-12-31\n2,b,0001-01-01\n3,c,2024-02-30\n");
        }
    },
    CONTROL_CHARACTERS("a.csv", 2, 0, "") {
        @Override
        void write(Path file) throws IOException {
            text(file, "id,name\n1,A\u0001\u0007\u001bnn\n2,\u202eneb\u200b\n");
        }
    },
    FOLDER("a.csv", "folder") {
        @Override
        void write(Path file) throws IOException {
            Files.createDirectory(file);
        }
    },
    LINK_TO_ITSELF("a.csv", "no such file") {
        @Override
        void write(Path file) throws IOException {
            Files.createSymbolicLink(file, file.getFileName());
        }
    };

    final String name;

    /** Rows kept; -1 if the import ends with a problem. */
    final int kept;

    final int refused;

    /** A part of the problem or of the first reason; several by a bar. */
    final String told;

    HostileFile(String name, String told) {
        this(name, -1, 0, told);
    }

    HostileFile(String name, int kept, int refused, String told) {
        this.name = name;
        this.kept = kept;
        this.refused = refused;
        this.told = told;
    }

    abstract void write(Path file) throws IOException;

    private static void text(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append(i).append(",name ").append(i * 7919L % 1000).append('\n');
        }
        return rows.toString();
    }

    /** The line is as long as it says once decompressed; on the disk it takes a megabyte: the same block again and again. */
    private static void gigabyte(Path file, String before) throws IOException {
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 'x');
        byte[] packed = packed(block);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(packed(before.getBytes(StandardCharsets.UTF_8)));
            for (int i = 0; i < 1024; i++) {
                out.write(packed);
            }
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
