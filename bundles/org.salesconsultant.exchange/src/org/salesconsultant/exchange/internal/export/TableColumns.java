/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.export.SortColumn;
import org.salesconsultant.exchange.export.TableExport;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.Privacy;
import org.salesconsultant.store.browse.BrowseColumn;
import org.salesconsultant.store.browse.BrowseColumns;

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
public record TableColumns(List<BrowseColumn> exported, List<BrowseColumn> leftOut, List<Sorted> sort, RowFilter filter,
        List<BrowseColumn> read, CurrencySource currency) {

    private static final Messages MESSAGES = Messages.of(TableColumns.class);

    /** A column that objects are sorted by. */
    record Sorted(BrowseColumn column, boolean descending) {
    }

    /**
     * {@return the columns of an export}
     *
     * @param contact whether columns by which a person is reached are written
     * @throws CoreException with a problem if a column is unknown or named twice, none is left, or the filter is wrong
     */
    public static TableColumns of(TableExport table, boolean contact, CrmTypes types) throws CoreException {
        EntityType type = table.type();
        BrowseColumns all = BrowseColumns.of(types, type);
        List<BrowseColumn> chosen = new ArrayList<>();
        for (String name : table.columns()) {
            BrowseColumn column = column(all, name);
            if (chosen.contains(column)) {
                throw new Problem(type.name(), MESSAGES.text("twice", name), MESSAGES.text("twice.remedy")).exception();
            }
            chosen.add(column);
        }
        if (chosen.isEmpty()) {
            all.all().stream().filter(column -> column.reference() == null).forEach(chosen::add);
        }
        List<BrowseColumn> leftOut = contact ? List.of()
                : chosen.stream().filter(each -> each.attribute().privacy() == Privacy.CONTACT).toList();
        chosen.removeAll(leftOut);
        if (chosen.isEmpty()) {
            throw new Problem(type.name(), MESSAGES.text("none"), MESSAGES.text("none.remedy")).exception();
        }
        List<Sorted> sort = new ArrayList<>();
        for (SortColumn each : table.sort()) {
            sort.add(new Sorted(column(all, each.column()), each.descending()));
        }
        List<BrowseColumn> read = new ArrayList<>(chosen);
        RowFilter filter = table.filter().isBlank() ? null : RowFilter.of(type, table.filter(), needed -> place(all, needed, read));
        if (table.keys() != null && table.keys().size() > KeyFilter.FEW) {
            type.keyAttributes().forEach(key -> place(all, key, read));
        }
        return new TableColumns(List.copyOf(chosen), leftOut, sort, filter, List.copyOf(read), CurrencySource.of(type, types));
    }

    private static BrowseColumn column(BrowseColumns all, String name) throws CoreException {
        return all.find(name).orElseThrow(() -> new Problem(all.type().name(), MESSAGES.text("unknown", name),
                MESSAGES.text("unknown.remedy", all.all().stream().map(BrowseColumn::id).collect(Collectors.joining(", ")))).exception());
    }

    /** {@return the place of a column of the class among those read, to which it is added if need be} */
    private static int place(BrowseColumns all, AttributeType attribute, List<BrowseColumn> read) {
        BrowseColumn column = all.find(attribute.column()).orElseThrow();
        if (!read.contains(column)) {
            read.add(column);
        }
        return read.indexOf(column);
    }

    /** {@return the place of a column of the class among those read} */
    int place(AttributeType attribute) {
        return IntStream.range(0, read.size()).filter(i -> read.get(i).reference() == null && read.get(i).attribute().equals(attribute))
                .findFirst().orElseThrow();
    }
}
