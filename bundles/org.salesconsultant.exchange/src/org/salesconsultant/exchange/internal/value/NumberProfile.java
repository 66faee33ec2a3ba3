/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.value;

import org.salesconsultant.exchange.internal.value.NumberText.Style;

/** What the numbers of a column show of decimal points and commas. */
public final class NumberProfile {

    private boolean point;

    private boolean comma;

    /** Takes a text of the column. */
    public void observe(String text) {
        if (point && comma) {
            return;
        }
        Style style = NumberText.evidence(text);
        point |= style == Style.POINT;
        comma |= style == Style.COMMA;
    }

    boolean mixed() {
        return point && comma;
    }

    /** {@return the style of texts that do not show one: that of the others, a point if none shows any} */
    Style style() {
        return comma && !point ? Style.COMMA : Style.POINT;
    }

    /** {@return the finding as an example for people; empty if there was nothing to find out} */
    public String finding() {
        return mixed() ? "1,234.56|1.234,56" : comma ? "1.234,56" : point ? "1,234.56" : "";
    }
}
