/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The text of a rendered report, without what changes from one rendering to the next. */
public final class ReportText {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\h]+");

    private ReportText() {
    }

    /** {@return SHA-256, in hexadecimal, of the {@linkplain #letters letters} of the text} */
    public static String hash(ReportFormat format, Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(letters(of(format, file)).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * {@return what is said, however it is set: without white space, since the font decides where a line breaks, and
     * in compatibility form, since some fonts have one glyph for two code points (U+5E74 and U+F98E) and a PDF then
     * may name the other}
     */
    public static String letters(String text) {
        return WHITE_SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** {@return the text, page after page or sheet after sheet} */
    public static String of(ReportFormat format, Path file) throws IOException {
        return switch (format) {
            case PDF -> pdf(file);
            case HTML -> withoutMarkup(Files.readString(file, StandardCharsets.UTF_8)
                    .replaceAll("(?s)<(style|script)\\b.*?</\\1>", " ").replaceAll("(?s)<!--.*?-->", " "));
            case XLSX -> workbook(file);
        };
    }

    private static String pdf(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PdfReader reader = new PdfReader(file.toString())) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append('\n');
            }
        }
        return text.toString();
    }

    private static String workbook(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<ZipEntry> parts = zip.stream().filter(entry -> entry.getName().equals("xl/sharedStrings.xml")
                    || entry.getName().startsWith("xl/worksheets/sheet")).sorted((a, b) -> a.getName().compareTo(b.getName()))
                    .map(ZipEntry.class::cast).toList();
            for (ZipEntry part : parts) {
                try (InputStream stream = zip.getInputStream(part)) {
                    text.append(withoutMarkup(new String(stream.readAllBytes(), StandardCharsets.UTF_8))).append('\n');
                }
            }
        }
        return text.toString();
    }

    private static String withoutMarkup(String text) {
        return text.replaceAll("<[^>]*>", "\n").replaceAll("\\s+", " ").strip();
    }
}
