/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.browse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.browse.Browse;
import org.salesconsultant.store.browse.BrowseColumn;
import org.salesconsultant.store.browse.BrowseColumns;
import org.salesconsultant.store.browse.SortColumn;

/** The queries that answer what somebody wishes to look at. */
public final class Queries {

    private static final Messages MESSAGES = Messages.of(Queries.class);

    private final BrowseColumns columns;

    private final Tables tables;

    private final List<BrowseColumn> shown;

    private final Order order;

    private final Fragment condition;

    private final Set<BrowseColumn> sorted = new LinkedHashSet<>();

    /** Columns that the condition looks at. */
    private final Set<BrowseColumn> asked = new LinkedHashSet<>();

    /**
     * Reads what is wished.
     *
     * @throws CoreException with a problem if there is no such column, or a part of the filter says nothing that can be done
     */
    public Queries(Browse browse) throws CoreException {
        columns = BrowseColumns.of(browse.types(), browse.type());
        tables = new Tables(columns);
        shown = new ArrayList<>();
        for (String id : browse.columns()) {
            shown.add(column(id));
        }
        for (SortColumn sort : browse.sort()) {
            sorted.add(column(sort.column()));
        }
        order = new Order(browse.type(), browse.sort(), List.copyOf(sorted), tables);
        condition = condition(browse);
    }

    private BrowseColumn column(String id) throws CoreException {
        return columns.find(id).orElseThrow(() -> new Problem(columns.type().name(), MESSAGES.text("column", id),
                MESSAGES.text("column.remedy", columns.all().stream().map(BrowseColumn::id).collect(Collectors.joining(", "))))
                .exception());
    }

    private Fragment condition(Browse browse) throws CoreException {
        List<Fragment> all = new ArrayList<>();
        for (Map.Entry<String, String> cell : browse.filter().cells().entrySet()) {
            BrowseColumn column = column(cell.getKey());
            asked.add(column);
            all.add(CellSql.of(column, tables.name(column), cell.getValue()));
        }
        if (!browse.filter().search().isEmpty()) {
            List<BrowseColumn> texts = columns.all().stream().filter(this::isSearched).toList();
            asked.addAll(texts);
            for (String word : browse.filter().search().split("\\s+")) {
                all.add(Fragment.any(texts.stream().map(column -> Fragment.of("{contains(#, #)}",
                        Fragment.of(tables.name(column)), Fragment.value(word))).toList()));
            }
        }
        if (!browse.filter().expression().isEmpty()) {
            ExpressionSql expression = new ExpressionSql(columns, tables);
            all.add(expression.condition(MESSAGES.text("filter"), browse.filter().expression()));
            asked.addAll(expression.used());
        }
        return all.isEmpty() ? null : Fragment.all(all);
    }

    /** Its own texts, and those of others that are shown. */
    private boolean isSearched(BrowseColumn column) {
        return column.attribute().type() == ValueType.STRING && column.attribute().literals().isEmpty()
                && (column.reference() == null || shown.contains(column));
    }

    /** {@return the columns shown, in order} */
    public List<BrowseColumn> shown() {
        return shown;
    }

    /** {@return the types of the values that anchor a page} */
    public List<ValueType> anchorTypes() {
        return order.types();
    }

    /** {@return whether every row passes} */
    public boolean keepsAll() {
        return condition == null;
    }

    /** {@return the number of all objects} */
    public Fragment total() {
        return Fragment.of("SELECT count(*) FROM " + tables.base());
    }

    /** {@return for each of some columns of the class 1 if some object has a value in it, else 0; stops at the first that has} */
    public Fragment filled(List<BrowseColumn> own) {
        return Fragment.of("SELECT " + own.stream().map(column -> "(SELECT count(*) FROM (SELECT 1 FROM " + tables.base() + " t WHERE "
                + tables.name(column) + " IS NOT NULL LIMIT 1) filled)").collect(Collectors.joining(", ")));
    }

    /** {@return the number of rows} */
    public Fragment count() {
        return Fragment.of("SELECT count(*)#", kept(asked));
    }

    /** {@return the anchors of all pages, the number of rows behind each; one scan, for a filter may be costly} */
    public Fragment anchors(int pageSize) {
        return Fragment.of("SELECT " + order.names() + ", matching FROM (SELECT " + order.columns() + ", row_number() OVER (ORDER BY "
                + order.by() + ") AS place, " + (keepsAll() ? "0" : "count(*) OVER ()") + " AS matching#) numbered WHERE mod(place - 1, "
                + pageSize + ") = 0 ORDER BY place", kept(ordering()));
    }

    /** {@return the page that begins at an anchor; at the first row if it has no values} */
    public Fragment page(Object[] anchor, int pageSize) {
        List<Fragment> here = new ArrayList<>();
        if (condition != null) {
            here.add(condition);
        }
        if (anchor.length > 0) {
            here.add(order.from(anchor));
        }
        // What is only shown is looked up for the rows of the page alone.
        return Fragment.of("SELECT " + selected() + " FROM (SELECT t.* FROM " + tables.base() + " t" + tables.joins(ordering())
                + " WHERE # ORDER BY " + order.by() + " LIMIT " + pageSize + ") t" + tables.joins(visible()) + " ORDER BY " + order.by(),
                Fragment.all(here));
    }

    /** {@return all rows} */
    public Fragment all() {
        Set<BrowseColumn> used = new LinkedHashSet<>(visible());
        used.addAll(asked);
        return Fragment.of("SELECT " + selected() + "# ORDER BY " + order.by(), kept(used));
    }

    /** {@return the keys of all rows, in order} */
    public Fragment keys() {
        return Fragment.of("SELECT " + keyColumns() + "# ORDER BY " + order.by(), kept(ordering()));
    }

    /** {@return the places, from 1, and keys of those rows that have one of some keys, in order} */
    public Fragment places(List<List<String>> keys) {
        int width = columns.type().key().size();
        List<Fragment> wanted = keys.stream().map(key -> Fragment.all(IntStream.range(0, width)
                .mapToObj(i -> Fragment.of("k" + i + " = #", Fragment.value(key.get(i)))).toList())).toList();
        String names = IntStream.range(0, width).mapToObj(i -> "k" + i).collect(Collectors.joining(", "));
        return Fragment.of("SELECT place, " + names + " FROM (SELECT " + keyColumns() + ", row_number() OVER (ORDER BY " + order.by()
                + ") AS place#) numbered WHERE # ORDER BY place", kept(ordering()), Fragment.any(wanted));
    }

    /** {@return the sum of each of some columns by the class's currency, empty if it has none; nothing of no rows} */
    public Fragment sums(List<BrowseColumn> money) {
        String currency = columns.type().column("currency").map(attribute -> "coalesce(" + tables.own(attribute) + ", '')")
                .orElse("''");
        Set<BrowseColumn> used = new LinkedHashSet<>(money);
        used.addAll(asked);
        String sums = money.stream().map(column -> ", {total(" + tables.name(column) + ")}").collect(Collectors.joining());
        return Fragment.of("SELECT " + currency + " AS currency_code" + sums + "# GROUP BY " + currency + " ORDER BY 1", kept(used));
    }

    private Fragment kept(Set<BrowseColumn> used) {
        String from = " FROM " + tables.base() + " t" + tables.joins(used);
        return condition == null ? Fragment.of(from) : Fragment.of(from + " WHERE #", condition);
    }

    private Set<BrowseColumn> ordering() {
        Set<BrowseColumn> used = new LinkedHashSet<>(sorted);
        used.addAll(asked);
        return used;
    }

    private Set<BrowseColumn> visible() {
        Set<BrowseColumn> used = new LinkedHashSet<>(sorted);
        used.addAll(shown);
        return used;
    }

    private String selected() {
        return Stream.concat(shown.stream().map(tables::name), Arrays.stream(keyColumns().split(", "))).collect(Collectors.joining(", "));
    }

    private String keyColumns() {
        List<AttributeType> keys = columns.type().keyAttributes();
        return IntStream.range(0, keys.size()).mapToObj(i -> "{text(" + tables.own(keys.get(i)) + ")} AS k" + i)
                .collect(Collectors.joining(", "));
    }
}
