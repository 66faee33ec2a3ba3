/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.value;

import java.math.BigDecimal;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.internal.value.NumberText.Style;

/** Reads exact decimals. */
final class NumberReader implements ValueReader {

    private static final Messages MESSAGES = Messages.of(NumberReader.class);

    private final Style declared;

    private final Style others;

    private final boolean mixed;

    private NumberReader(Style declared, Style others, boolean mixed) {
        this.declared = declared;
        this.others = others;
        this.mixed = mixed;
    }

    /** {@return a reader of one style} */
    static NumberReader of(Style style) {
        return new NumberReader(style, style, false);
    }

    /**
     * {@return a reader of the declared style}
     *
     * @param declared a number or pattern in that style, such as {@code 1.234,56} or {@code #,##0.00}
     */
    static NumberReader declared(String declared) {
        Style style = NumberText.evidence(declared.replace('#', '0').replaceAll("^0(?=[.,]000)", "1"));
        if (style != Style.UNKNOWN) {
            return of(style);
        }
        return of(declared.indexOf('.') >= 0 ? Style.COMMA : Style.POINT); // one separator before three digits groups
    }

    /** {@return a reader of the styles a column shows} */
    static NumberReader sniffed(NumberProfile profile) {
        return new NumberReader(null, profile.style(), profile.mixed());
    }

    @Override
    public Object read(String text) {
        Style style = declared;
        if (style == null) {
            style = NumberText.evidence(text);
            if (style == Style.UNKNOWN) {
                style = others;
                if (mixed && (text.indexOf('.') >= 0 || text.indexOf(',') >= 0)) {
                    return Refusal.unreadable(MESSAGES.text("ambiguousNumber", text));
                }
            }
        }
        BigDecimal number = NumberText.parse(text, style);
        return number == null ? Refusal.unreadable(MESSAGES.text("notANumber", text)) : number;
    }
}
