/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.reject;

import org.salesconsultant.core.format.CsvOutput;

/**
 * Texts on their way to a spreadsheet and back. One that a spreadsheet would run as a formula is preceded by an apostrophe;
 * so is one that begins with an apostrophe, so that the way back is exact.
 */
public final class SheetText {

    private SheetText() {
    }

    /** {@return the text for {@link CsvOutput}, which takes care of formulas} */
    static String out(String text) {
        return text != null && text.startsWith("'") ? "'" + text : text;
    }

    /** {@return the text as it was; null if it is empty} */
    public static String back(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return text.length() > 1 && text.charAt(0) == '\'' && "'=+-@\t\r".indexOf(text.charAt(1)) >= 0 ? text.substring(1) : text;
    }
}
