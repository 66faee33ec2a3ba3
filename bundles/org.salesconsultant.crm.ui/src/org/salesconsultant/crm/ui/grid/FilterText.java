/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.store.browse.BrowseColumns;
import org.salesconsultant.store.browse.BrowseFilter;

/** A filter as a person reads it. */
final class FilterText {

    private static final Messages MESSAGES = Messages.of(FilterText.class);

    private FilterText() {
    }

    /** {@return the line; empty for a filter that keeps all rows} */
    static String of(BrowseFilter filter, BrowseColumns columns, Locale locale) {
        List<String> parts = new ArrayList<>();
        if (!filter.search().isEmpty()) {
            parts.add(MESSAGES.text("filter.search", filter.search()));
        }
        filter.cells().forEach((id, text) -> parts.add(columns.find(id).map(column -> column.label(locale)).orElse(id)
                + MESSAGES.text("filter.is") + text));
        if (!filter.expression().isEmpty()) {
            parts.add(filter.expression());
        }
        return parts.isEmpty() ? "" : MESSAGES.text("filtered", String.join(MESSAGES.text("filter.and"), parts));
    }
}
