/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.value;

import java.time.LocalDateTime;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.internal.value.DateText.Order;

/** Reads dates in the forms of {@link DateText}, several in one column; day and month follow as the column shows. */
final class SniffedDates implements ValueReader {

    private static final Messages MESSAGES = Messages.of(SniffedDates.class);

    private final Order order;

    private final Zones zones;

    SniffedDates(Order order, Zones zones) {
        this.order = order;
        this.zones = zones;
    }

    @Override
    public Object read(String text) {
        DateText date = DateText.of(text);
        if (date == null) {
            return Refusal.unreadable(MESSAGES.text("notADate", text));
        }
        Order shown = date.shown() == Order.YEAR_LAST ? order : date.shown();
        if (shown == Order.YEAR_LAST && date.ambiguous()) {
            return Refusal.unreadable(MESSAGES.text("ambiguousDate", text));
        }
        LocalDateTime time = date.in(shown);
        if (time == null) {
            return Refusal.unreadable(MESSAGES.text("noSuchDate", text));
        }
        return date.time() == null ? time : zones.convert(time, date.offset());
    }
}
