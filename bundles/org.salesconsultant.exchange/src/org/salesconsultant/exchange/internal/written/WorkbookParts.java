/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.written;

import java.util.ArrayList;
import java.util.List;

/** The small files of a workbook: what there is, how sheets are called, and the styles of cells. */
final class WorkbookParts {

    /** How a cell goes on after its place: its style, and the tags up to its value. */
    static final String HEADING = "\" s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">";

    static final String TEXT = "\" s=\"2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">";

    static final String MONEY_CELL = "\" s=\"3\"><v>";

    static final String WHOLE_CELL = "\" s=\"4\"><v>";

    static final String DATE_CELL = "\" s=\"5\"><v>";

    static final String TIME_CELL = "\" s=\"6\"><v>";

    static final String NUMBER_CELL = "\"><v>";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final String STYLES = XML + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"3\">"
            + "<numFmt numFmtId=\"164\" formatCode=\"#,##0.00##\"/><numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\"/>"
            + "<numFmt numFmtId=\"166\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm:ss\"/></numFmts>"
            + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
            + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE0E4EA\"/></patternFill></fill></fills>"
            + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"7\"><xf/>"
            + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"2\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" quotePrefix=\"1\"/>"
            + "<xf numFmtId=\"49\" applyNumberFormat=\"1\" quotePrefix=\"1\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/>"
            + "<xf numFmtId=\"1\" applyNumberFormat=\"1\"/><xf numFmtId=\"165\" applyNumberFormat=\"1\"/>"
            + "<xf numFmtId=\"166\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";

    private final List<String> sheets;

    /** A file in the workbook. */
    record Part(String path, String xml) {
    }

    /** @param sheets the names of the sheets, in order */
    WorkbookParts(List<String> sheets) {
        this.sheets = sheets;
    }

    List<Part> all() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("xl/styles.xml", STYLES));
        parts.add(new Part("xl/workbook.xml", workbook()));
        parts.add(new Part("xl/_rels/workbook.xml.rels", relations()));
        parts.add(new Part("_rels/.rels", XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\""
                + OFFICE + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
        parts.add(new Part("[Content_Types].xml", types()));
        return parts;
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder(XML).append("<workbook xmlns=\"").append(MAIN).append("\" xmlns:r=\"").append(OFFICE)
                .append("\"><bookViews><workbookView/></bookViews><sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append("<sheet name=\"").append(sheets.get(i - 1).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"))
                    .append("\" sheetId=\"").append(i).append("\" r:id=\"rId").append(i).append("\"/>");
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private String relations() {
        StringBuilder xml = new StringBuilder(XML).append("<Relationships xmlns=\"").append(PACKAGE).append("relationships\">");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append("<Relationship Id=\"rId").append(i).append("\" Type=\"").append(OFFICE)
                    .append("/worksheet\" Target=\"worksheets/sheet").append(i).append(".xml\"/>");
        }
        return xml.append("<Relationship Id=\"rId").append(sheets.size() + 1).append("\" Type=\"").append(OFFICE)
                .append("/styles\" Target=\"styles.xml\"/></Relationships>").toString();
    }

    private String types() {
        StringBuilder xml = new StringBuilder(XML).append("<Types xmlns=\"").append(PACKAGE).append("content-types\">")
                .append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Override PartName=\"/xl/workbook.xml\" ContentType=\"").append(TYPE).append("sheet.main+xml\"/>")
                .append("<Override PartName=\"/xl/styles.xml\" ContentType=\"").append(TYPE).append("styles+xml\"/>");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append("<Override PartName=\"/xl/worksheets/sheet").append(i).append(".xml\" ContentType=\"").append(TYPE)
                    .append("worksheet+xml\"/>");
        }
        return xml.append("</Types>").toString();
    }
}
