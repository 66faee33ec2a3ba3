/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** How the cells of a workbook show numbers, by the number of the cell's style. */
final class NumberFormats {

    /**
     * A format.
     *
     * @param id its number in the workbook
     * @param pattern its pattern
     * @param date whether numbers are shown as date or time
     */
    record Format(int id, String pattern, boolean date) {
    }

    private static final String PART = "xl/styles.xml";

    private static final Format GENERAL = new Format(0, "General", false);

    private final List<Format> formats = new ArrayList<>();

    static NumberFormats of(Workbook workbook) throws IOException, XMLStreamException {
        NumberFormats formats = new NumberFormats();
        if (workbook.has(PART)) {
            try (InputStream in = workbook.part(PART); SheetXml xml = new SheetXml(in)) {
                formats.read(xml);
            }
        }
        return formats;
    }

    private void read(SheetXml xml) throws XMLStreamException {
        Map<Integer, String> patterns = new HashMap<>();
        boolean cells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            cells = xml.starts(event, "cellXfs") || cells && !xml.ends(event, "cellXfs");
            if (xml.starts(event, "numFmt")) {
                patterns.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
            } else if (cells && xml.starts(event, "xf")) {
                int id = number(xml.attribute("numFmtId"));
                String builtin = BuiltinFormats.getBuiltinFormat(id);
                String pattern = patterns.getOrDefault(id, builtin == null ? "General" : builtin);
                formats.add(new Format(id, pattern, DateUtil.isADateFormat(id, pattern)));
            }
        }
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** {@return the format of a style; the general one if there is no such style} */
    Format of(String style) {
        int at = style == null ? 0 : number(style);
        return at < formats.size() ? formats.get(at) : GENERAL;
    }
}
