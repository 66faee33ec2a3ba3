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
import java.util.List;

import javax.xml.stream.XMLStreamException;

/** The texts that the cells of a workbook refer to by number. Furigana and formats within a text are left out. */
final class SharedTexts {

    /** More than this many characters are no table for a spreadsheet, and would not fit in memory. */
    private static final long LIMIT = 100_000_000;

    private static final String PART = "xl/sharedStrings.xml";

    private SharedTexts() {
    }

    static List<String> of(Workbook workbook) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        if (!workbook.has(PART)) {
            return texts;
        }
        long length = 0;
        try (InputStream in = workbook.part(PART); SheetXml xml = new SheetXml(in)) {
            while (xml.hasNext()) {
                if (xml.starts(xml.next(), "si")) {
                    String text = text(xml, "si");
                    length += text.length() + 20;
                    if (length > LIMIT) {
                        throw new BoundedStream.BombException(LIMIT);
                    }
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    /** {@return the text of the element begun, to its end} */
    static String text(SheetXml xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean taken = false;
        int phonetic = 0;
        for (int event = xml.next(); !xml.ends(event, element); event = xml.next()) {
            phonetic += xml.starts(event, "rPh") ? 1 : xml.ends(event, "rPh") ? -1 : 0;
            taken = xml.starts(event, "t") || taken && !xml.ends(event, "t");
            if (taken && phonetic == 0) {
                xml.text(event, text);
            }
        }
        return unescaped(text.toString());
    }

    /** {@return the text with the characters that XML cannot hold, written as _x000D_} */
    private static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return java.util.regex.Pattern.compile("_x([0-9A-Fa-f]{4})_").matcher(text).replaceAll(match -> java.util.regex.Matcher
                .quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
