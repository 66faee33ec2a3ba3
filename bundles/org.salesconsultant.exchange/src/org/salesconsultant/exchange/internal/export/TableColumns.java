/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.export.SortColumn;
import org.salesconsultant.exchange.export.TableExport;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.Privacy;

/**
 * The columns of an export, checked against its class.
 *
 * @param exported the columns written, in order
 * @param leftOut those left out because a person is reached by them
 * @param sort what objects are sorted by, before their key
 * @param filter which objects are written; null for all
 * @param read the columns read: those written, then those that the filter and many keys ask for besides
 * @param currency where amounts have their currency
 */
public record TableColumns(List<AttributeType> exported, List<AttributeType> leftOut, List<Sorted> sort, RowFilter filter,
        List<AttributeType> read, CurrencySource currency) {

    private static final Messages MESSAGES = Messages.of(TableColumns.class);

    /** A column that objects are sorted by. */
    record Sorted(AttributeType attribute, boolean descending) {
    }

    /**
     * {@return the columns of an export}
     *
     * @param contact whether columns by which a person is reached are written
     * @throws CoreException with a problem if a column is unknown or named twice, none is left, or the filter is wrong
     */
    public static TableColumns of(TableExport table, boolean contact, CrmTypes types) throws CoreException {
        EntityType type = table.type();
        List<AttributeType> chosen = new ArrayList<>();
        for (String name : table.columns()) {
            AttributeType attribute = attribute(type, name);
            if (chosen.contains(attribute)) {
                throw new Problem(type.name(), MESSAGES.text("twice", name), MESSAGES.text("twice.remedy")).exception();
            }
            chosen.add(attribute);
        }
        if (chosen.isEmpty()) {
            chosen.addAll(type.attributes());
        }
        List<AttributeType> leftOut = contact ? List.of()
                : chosen.stream().filter(each -> each.privacy() == Privacy.CONTACT).toList();
        chosen.removeAll(leftOut);
        if (chosen.isEmpty()) {
            throw new Problem(type.name(), MESSAGES.text("none"), MESSAGES.text("none.remedy")).exception();
        }
        List<Sorted> sort = new ArrayList<>();
        for (SortColumn each : table.sort()) {
            sort.add(new Sorted(attribute(type, each.column()), each.descending()));
        }
        List<AttributeType> read = new ArrayList<>(chosen);
        RowFilter filter = table.filter().isBlank() ? null : RowFilter.of(type, table.filter(), read);
        if (table.keys() != null && table.keys().size() > KeyFilter.FEW) {
            type.keyAttributes().stream().filter(key -> !read.contains(key)).forEach(read::add);
        }
        return new TableColumns(List.copyOf(chosen), leftOut, sort, filter, List.copyOf(read), CurrencySource.of(type, types));
    }

    private static AttributeType attribute(EntityType type, String name) throws CoreException {
        Optional<AttributeType> found = type.column(name).or(() -> type.attribute(name));
        if (found.isEmpty()) {
            throw new Problem(type.name(), MESSAGES.text("unknown", name), MESSAGES.text("unknown.remedy",
                    type.attributes().stream().map(AttributeType::column).collect(Collectors.joining(", ")))).exception();
        }
        return found.get();
    }
}
