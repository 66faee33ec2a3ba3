/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks part by part, so that a test may write what no spreadsheet does. */
public final class XlsxFile {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private static final String SPREADSHEET = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private final StringBuilder sheets = new StringBuilder();

    private final StringBuilder targets = new StringBuilder();

    private int count;

    private String properties = "";

    /** Adds a sheet of rows, each {@code <row>...</row>}. */
    public XlsxFile sheet(String name, String rows) {
        return part(name, XML + "<worksheet" + SPREADSHEET + "><sheetData>" + rows + "</sheetData></worksheet>", "");
    }

    public XlsxFile hiddenSheet(String name, String rows) {
        return part(name, XML + "<worksheet" + SPREADSHEET + "><sheetData>" + rows + "</sheetData></worksheet>", " state=\"hidden\"");
    }

    /** Adds a sheet of which the whole part is given. */
    public XlsxFile part(String name, String xml, String state) {
        count++;
        parts.put("xl/worksheets/sheet" + count + ".xml", xml);
        sheets.append("<sheet name=\"").append(name).append("\" sheetId=\"").append(count).append("\" r:id=\"rId").append(count)
                .append('"').append(state).append("/>");
        targets.append("<Relationship Id=\"rId").append(count).append("\" Type=\"w\" Target=\"worksheets/sheet").append(count)
                .append(".xml\"/>");
        return this;
    }

    public XlsxFile texts(String... texts) {
        StringBuilder xml = new StringBuilder(XML + "<sst" + SPREADSHEET + ">");
        for (String each : texts) {
            xml.append("<si><t xml:space=\"preserve\">").append(each).append("</t></si>");
        }
        parts.put("xl/sharedStrings.xml", xml + "</sst>");
        return this;
    }

    /** Adds the styles of cells by the patterns of their formats; style 0 is general. */
    public XlsxFile styles(String... patterns) {
        StringBuilder formats = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < patterns.length; i++) {
            formats.append("<numFmt numFmtId=\"").append(164 + i).append("\" formatCode=\"").append(patterns[i]).append("\"/>");
            cells.append("<xf numFmtId=\"").append(164 + i).append("\"/>");
        }
        parts.put("xl/styles.xml", XML + "<styleSheet" + SPREADSHEET + "><numFmts>" + formats + "</numFmts><cellXfs>" + cells
                + "</cellXfs></styleSheet>");
        return this;
    }

    public XlsxFile since1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public Path write(Path file) throws IOException {
        parts.put("xl/workbook.xml", XML + "<workbook" + SPREADSHEET + ">" + properties + "<sheets>" + sheets + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", XML
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + targets + "</Relationships>");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
