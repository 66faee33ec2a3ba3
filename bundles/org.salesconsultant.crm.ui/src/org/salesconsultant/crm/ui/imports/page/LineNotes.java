/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.page;

import java.util.List;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.imports.draft.MappingLine;
import org.salesconsultant.exchange.preview.CellState;
import org.salesconsultant.exchange.preview.ImportPreview;
import org.salesconsultant.exchange.preview.PreviewCell;
import org.salesconsultant.exchange.preview.PreviewRow;
import org.salesconsultant.exchange.suggestion.SuggestedMapping;

/** What the first rows tell of a line of the mapping: values, why it is suggested, and what is wrong. */
record LineNotes(ImportPreview preview) {

    private static final Messages MESSAGES = Messages.of(LineNotes.class);

    private static final int SAMPLES = 4;

    private static final double LIKELY = 0.6;

    /** {@return some different values of the column} */
    String values(MappingLine line) {
        int at = preview == null || line.column() == null ? -1 : index(line.column());
        if (at < 0) {
            return "";
        }
        List<String> samples = preview.rows().stream().filter(PreviewRow::isRecord).map(row -> row.fields().get(at))
                .filter(each -> each != null && !each.isBlank()).map(String::strip).distinct().limit(SAMPLES).toList();
        return String.join(" · ", samples);
    }

    private int index(String column) {
        for (int i = 0; i < preview.columns().size(); i++) {
            if (preview.columns().get(i).equalsIgnoreCase(column)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the first trouble of the line with how often it is; empty if there is none} */
    String trouble(MappingLine line) {
        int at = target(line);
        if (at < 0) {
            return "";
        }
        List<PreviewCell> wrong = preview.rows().stream().filter(row -> !row.cells().isEmpty()).map(row -> row.cells().get(at))
                .filter(each -> each.state() == CellState.REFUSED || each.state() == CellState.OUT_OF_RANGE).toList();
        return wrong.isEmpty() ? "" : MESSAGES.text(wrong.getFirst().state() == CellState.REFUSED ? "line.refused"
                : "line.outOfRange", wrong.size(), preview.rows().size(), wrong.getFirst().state() == CellState.REFUSED
                        ? wrong.getFirst().reason() : wrong.getFirst().text());
    }

    private int target(MappingLine line) {
        for (int i = 0; preview != null && line.isMapped() && i < preview.targets().size(); i++) {
            if (preview.targets().get(i).entity().equals(line.entity()) && preview.targets().get(i).attribute().equals(line
                    .attribute())) {
                return i;
            }
        }
        return -1;
    }

    /** {@return why it is mapped so: how sure, and the reason} */
    static String why(MappingLine line) {
        if (!line.isMapped() || Double.isNaN(line.confidence())) {
            return "";
        }
        String how = line.confidence() >= SuggestedMapping.SURE ? "line.sure" : line.confidence() >= LIKELY ? "line.likely"
                : "line.guess";
        return MESSAGES.text(how, line.reason());
    }
}
