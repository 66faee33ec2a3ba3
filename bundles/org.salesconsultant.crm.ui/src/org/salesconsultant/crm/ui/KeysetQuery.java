/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.Statement;
import org.salesconsultant.ui.grid.GridQuery;

/**
 * The queries behind a grid over a CRM class. Rows are ordered by the wanted column, those without a value last, then by
 * key; a page is found by the values of its first row (keyset paging), so that the millionth row costs as little as the first.
 */
final class KeysetQuery {

    private final EntityType type;

    private final String filter;

    private final List<Term> terms = new ArrayList<>();

    /** A part of the order: an expression, its values' type, and whether the largest come first. */
    private record Term(String expression, ValueType type, boolean descending) {
    }

    KeysetQuery(EntityType type, GridQuery query) {
        this.type = type;
        this.filter = query.filter();
        Optional<AttributeType> sort = query.sortColumn() == null ? Optional.empty() : type.column(query.sortColumn());
        sort.filter(attribute -> !type.key().equals(List.of(attribute.column()))).ifPresent(attribute -> {
            terms.add(new Term("CASE WHEN " + name(attribute) + " IS NULL THEN 1 ELSE 0 END", ValueType.INTEGER, false));
            terms.add(term(attribute, query.descending()));
        });
        boolean byKey = sort.isPresent() && terms.isEmpty();
        type.keyAttributes().forEach(key -> terms.add(term(key, byKey && query.descending())));
    }

    /** {@return the types of the values that anchor a page, in order} */
    List<ValueType> anchorTypes() {
        return terms.stream().map(Term::type).toList();
    }

    /** {@return the query for the number of all rows} */
    Statement total() {
        return Statement.single("SELECT count(*) FROM {name(" + type.table() + ")}");
    }

    /** {@return the query for the number of rows that pass the filter; its parameters are {@link #filterValues()}} */
    Statement count() {
        return Statement.single("SELECT count(*) FROM {name(" + type.table() + ")}" + where(condition()));
    }

    /** {@return the query for the anchors of all pages; its parameters are {@link #filterValues()}} */
    Statement anchors(int pageSize) {
        String values = IntStream.range(0, terms.size()).mapToObj(i -> terms.get(i).expression() + " AS a" + i)
                .collect(Collectors.joining(", "));
        String names = IntStream.range(0, terms.size()).mapToObj(i -> "a" + i).collect(Collectors.joining(", "));
        return Statement.of("SELECT " + names + " FROM (SELECT " + values + ", row_number() OVER (ORDER BY " + order()
                + ") AS place FROM {name(" + type.table() + ")}" + where(condition()) + ") numbered WHERE mod(place - 1, "
                        + pageSize
                + ") = 0 ORDER BY place");
    }

    /** {@return the query for the page that begins at an anchor; its parameters are {@link #pageValues}} */
    Statement page(Object[] anchor, int pageSize) {
        String columns = type.attributes().stream().map(KeysetQuery::name).collect(Collectors.joining(", "));
        String condition = condition().isEmpty() ? from(anchor) : condition() + " AND " + from(anchor);
        return Statement.of("SELECT " + columns + " FROM {name(" + type.table() + ")} WHERE " + condition + " ORDER BY " + order()
                + " LIMIT " + pageSize);
    }

    /** {@return the values of the filter's parameters} */
    Object[] filterValues() {
        return searched().stream().map(column -> (Object) filter).toArray();
    }

    /** {@return the values of a page's parameters} */
    Object[] pageValues(Object[] anchor) {
        List<Object> values = new ArrayList<>(List.of(filterValues()));
        List<Integer> known = known(anchor);
        for (int last = 0; last < known.size(); last++) {
            for (int i = 0; i <= last; i++) {
                values.add(anchor[known.get(i)]);
            }
        }
        return values.toArray();
    }

    /** The rows from an anchor on: greater in the first part that differs, or equal in all. */
    private String from(Object[] anchor) {
        List<Integer> known = known(anchor);
        List<String> alternatives = new ArrayList<>();
        for (int last = 0; last < known.size(); last++) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i <= last; i++) {
                Term term = terms.get(known.get(i));
                String after = (term.descending() ? " <" : " >") + (last == known.size() - 1 ? "= ?" : " ?");
                parts.add(term.expression() + (i < last ? " = ?" : after));
            }
            alternatives.add(String.join(" AND ", parts));
        }
        return alternatives.stream().collect(Collectors.joining(") OR (", "((", "))"));
    }

    /** The parts of the order that have a value at an anchor; where the wanted column has none, the flag before it says so. */
    private static List<Integer> known(Object[] anchor) {
        return IntStream.range(0, anchor.length).filter(i -> anchor[i] != null).boxed().toList();
    }

    private String order() {
        return terms.stream().map(term -> term.expression() + (term.descending() ? " DESC"
                : "")).collect(Collectors.joining(", "));
    }

    private String condition() {
        return searched().stream().map(column -> "{contains({name(" + column + ")}, ?)}").collect(Collectors.joining(" OR ",
                "(", ")"))
                .replace("()", "");
    }

    private List<String> searched() {
        return filter.isEmpty() ? List.of() : type.attributes().stream().filter(attribute -> attribute.type() == ValueType.STRING)
                .map(AttributeType::column).toList();
    }

    private static String where(String condition) {
        return condition.isEmpty() ? "" : " WHERE " + condition;
    }

    private static Term term(AttributeType attribute, boolean descending) {
        return attribute.type() == ValueType.TIMESTAMP
                ? new Term("{seconds({name(" + attribute.column() + ")})}", ValueType.INTEGER, descending)
                : new Term(name(attribute), attribute.type(), descending);
    }

    private static String name(AttributeType attribute) {
        return "{name(" + attribute.column() + ")}";
    }
}
