/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.preview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.internal.mapping.CellReaders;

/**
 * One value of a row.
 *
 * @param text the value as it is stored; where it is refused or out of range, the text of the source; empty if there is none
 * @param state what becomes of it
 * @param reason why, in words; empty if it is taken as it is
 */
public record PreviewCell(String text, CellState state, String reason) {

    private static final Messages MESSAGES = Messages.of(PreviewCell.class);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    static PreviewCell of(CellReaders.Cell cell) {
        String source = cell.text() == null ? "" : cell.text();
        if (cell.refusal() != null) {
            return new PreviewCell(source, CellState.REFUSED, cell.refusal());
        } else if (cell.changed() && cell.value() == null) {
            return new PreviewCell(source, CellState.OUT_OF_RANGE, MESSAGES.text("outOfRange"));
        } else if (cell.value() == null) {
            return new PreviewCell("", CellState.EMPTY, "");
        }
        String text = text(cell.value());
        boolean converted = cell.changed() || cell.value() instanceof String && !text.equalsIgnoreCase(source);
        return converted ? new PreviewCell(text, CellState.CONVERTED, MESSAGES.text("converted", source))
                : new PreviewCell(text, CellState.TAKEN, "");
    }

    private static String text(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case LocalDateTime time -> TIME.format(time);
            case LocalDate date -> date.toString();
            default -> value.toString();
        };
    }
}
