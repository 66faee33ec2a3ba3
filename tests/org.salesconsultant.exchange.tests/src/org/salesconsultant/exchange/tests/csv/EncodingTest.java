/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Encodings are found out from all bytes, and wrong ones are never read as something else. */
final class EncodingTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8,客户编号;姓名,王小明;李雷,UTF-8", "GB18030,客户编号;姓名,王小明;李雷,GB18030", "GBK,编号;名称,水杯;茶壶,GB18030",
            "windows-1252,Name;Straße,Müller;René,windows-1252", "windows-1252,Kunde;Preis,Jürgen;5 €,windows-1252",
            "UTF-8,Name;Straße,Müller;René,UTF-8", "US-ASCII,id;name,1;Ann,UTF-8"})
    void isFoundOutFromTheBytes(String written, String header, String record, String found) throws Exception {
        CsvFixture csv = new CsvFixture(folder);
        Path file = csv.write(header + "\n" + record + "\n", written);
        assertEquals(found, csv.open(file).settings().get("encoding"));
        assertEquals(List.of(header.split(";")), csv.open(file).columns());
        assertEquals(List.of(List.of(record.split(";"))), csv.read(file).fields());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8", "UTF-16LE,UTF-16LE", "UTF-16BE,UTF-16BE"})
    void aByteOrderMarkDecidesAndIsNoPartOfTheFirstName(String charset, String found) throws Exception {
        CsvFixture csv = new CsvFixture(folder);
        Path file = csv.write("\ufeff编号,name\n1,王\n", charset);
        assertEquals(found, csv.open(file).settings().get("encoding"));
        assertEquals(List.of("编号", "name"), csv.open(file).columns());
        assertEquals(List.of(List.of("1", "王")), csv.read(file).fields());
    }

    @Test
    void utf8ThatFirstAppearsFarBehindTheHeadIsStillFound() throws Exception {
        String text = "id,name\n" + "1,plain\n".repeat(100_000);
        CsvFixture csv = new CsvFixture(folder);
        assertEquals("UTF-8", csv.open(csv.write(text + "2,é\n", "UTF-8")).settings().get("encoding"));
        assertEquals("windows-1252", csv.open(csv.write(text + "2,é\n", "windows-1252")).settings().get("encoding"));
        assertEquals("GB18030", csv.open(csv.write(text + "2,王明\n", "GB18030")).settings().get("encoding"));
    }

    @Test
    void bytesThatAreWrongInADeclaredEncodingAreAProblemWithRowAndByte() throws Exception {
        CsvFixture csv = new CsvFixture(folder).with("encoding", "UTF-8");
        Path file = csv.write("id,name\n1,Ann\n2,\"two\nlines\"\n3,M\u00fcller\n", "windows-1252");
        Problems.assertLine(() -> csv.read(file), "file.csv: ", "in row 3, after 31 bytes, the bytes FC are no UTF-8 text",
                "encoding=");
    }

    @Test
    void aDamagedPlaceInUtf8IsReportedAndNotReadAsAnotherEncoding() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("id,name\n" + "1,王小明\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {'2', ',', (byte) 0xe7, '\n'});
        CsvFixture csv = new CsvFixture(folder);
        Path file = csv.write(bytes.toByteArray());
        Problems.assertLine(() -> csv.read(file), "file.csv: ", "in row 20001,", "no UTF-8 text");
    }

    @Test
    void anUnknownEncodingNameIsAProblem() throws IOException {
        CsvFixture csv = new CsvFixture(folder).with("encoding", "klingon");
        Path file = csv.write("a,b\n1,2\n", "UTF-8");
        Problems.assertLine(() -> csv.read(file), "file.csv: ", "'klingon'", "UTF-8");
    }

    @Test
    void aWorkbookOrBinaryFileIsAProblem() throws IOException {
        CsvFixture csv = new CsvFixture(folder);
        Path workbook = csv.write((byte) 'P', (byte) 'K', (byte) 3, (byte) 4, (byte) 20);
        Problems.assertLine(() -> csv.read(workbook), "file.csv: ", "workbook", "CSV");
        Path binary = csv.write(new byte[1000]);
        Problems.assertLine(() -> csv.read(binary), "file.csv: ", "zero bytes", "UTF-16LE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "GB18030", "Big5", "UTF-8"})
    void chineseTextIsKnownWithoutAMark(String charset) throws Exception {
        String text = "客戶編號,姓名,城市\n1,王小明,臺北\n2,李淑芳,高雄\n3,陳大文,上海\n";
        String simplified = "客户编号,姓名,城市\n1,王小明,北京\n2,李芳,广州\n3,陈大文,上海\n";
        CsvFixture csv = new CsvFixture(folder);
        Path file = csv.write("Big5".equals(charset) ? text : simplified, charset);
        assertEquals(charset, csv.open(file).settings().get("encoding"));
        assertEquals("Big5".equals(charset) ? "王小明" : "李芳", csv.read(file).fields().get("Big5".equals(charset) ? 0 : 1).get(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"windows-1252|Müller, Größe; Straße, café, São Paulo, año",
            "windows-1250|Łódź, Kraków, Gdańsk, żółć, Příliš žluťoučký kůň, Győr",
            "windows-1251|Привет, Москва; Иван Петров, покупатель из города Тверь", "windows-1253|Αθήνα, Γιώργος Παπαδόπουλος",
            "windows-1254|İstanbul, Ağrı, Şişli, çiçek, güneş", "windows-1255|תל אביב, משה כהן, ירושלים",
            "windows-1256|القاهرة, محمد علي, مدينة نصر", "windows-1257|Rīga, Jānis Bērziņš, Žemaitė, Šiauliai"})
    void theWindowsCodePageIsToldByItsLetters(String charset, String text) throws Exception {
        CsvFixture csv = new CsvFixture(folder);
        assertEquals(charset, csv.open(csv.write("id;text\n1;" + text + "\n", charset)).settings().get("encoding"));
    }

    @Test
    void gzipIsKnownByItsBytesAndACutOneIsAProblem() throws Exception {
        CsvFixture csv = new CsvFixture(folder);
        byte[] packed = CsvFixture.gzip(("id,name\n" + "1,王\n".repeat(5000)).getBytes(StandardCharsets.UTF_8));
        assertEquals(5000, csv.read(csv.write(packed)).fields().size());
        assertEquals("gzip", csv.open(csv.write(packed)).settings().get("compression"));
        Path cut = csv.write(Arrays.copyOf(packed, packed.length / 2));
        Problems.assertLine(() -> csv.read(cut), "file.csv: ", "damaged or cut off", "again");
    }
}
