/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.browse.BrowseColumn;
import org.salesconsultant.store.browse.SortColumn;

/**
 * A total order of rows: the wanted columns, those without a value last, then the key. A page is found by the values of its
 * first row (keyset paging), so that the millionth row costs as little as the first.
 */
public final class Order {

    private final List<Term> terms = new ArrayList<>();

    /** A part of the order: an expression, its values' type, and whether the largest come first. */
    private record Term(String expression, ValueType type, boolean descending) {
    }

    /**
     * @param sort the wanted columns
     * @param found the same as columns of the class
     */
    public Order(EntityType type, List<SortColumn> sort, List<BrowseColumn> found, Tables tables) {
        List<AttributeType> rest = new ArrayList<>(type.keyAttributes());
        for (int i = 0; i < sort.size(); i++) {
            BrowseColumn column = found.get(i);
            boolean ofKey = column.reference() == null && rest.remove(column.attribute());
            if (!ofKey) {
                terms.add(new Term("CASE WHEN " + tables.name(column) + " IS NULL THEN 1 ELSE 0 END", ValueType.INTEGER, false));
            }
            terms.add(term(tables.name(column), column.attribute().type(), sort.get(i).descending()));
            if (rest.isEmpty()) {
                return; // nothing is left to decide
            }
        }
        rest.forEach(key -> terms.add(term(tables.own(key), key.type(), false)));
    }

    private static Term term(String name, ValueType type, boolean descending) {
        return type == ValueType.TIMESTAMP ? new Term("{seconds(" + name + ")}", ValueType.INTEGER, descending)
                : new Term(name, type, descending);
    }

    /** {@return the types of the values that anchor a page, in order} */
    public List<ValueType> types() {
        return terms.stream().map(Term::type).toList();
    }

    /** {@return the terms as columns a0, a1, ...} */
    public String columns() {
        return IntStream.range(0, terms.size()).mapToObj(i -> terms.get(i).expression() + " AS a" + i)
                .collect(Collectors.joining(", "));
    }

    /** {@return the names of those columns} */
    public String names() {
        return IntStream.range(0, terms.size()).mapToObj(i -> "a" + i).collect(Collectors.joining(", "));
    }

    /** {@return what stands behind ORDER BY} */
    public String by() {
        return terms.stream().map(term -> term.expression() + (term.descending() ? " DESC" : "")).collect(Collectors.joining(", "));
    }

    /** {@return the condition for the rows from an anchor on: greater in the first term that differs, or equal in all} */
    public Fragment from(Object[] anchor) {
        // Where a column has no value at the anchor, the flag before it says so.
        List<Integer> known = IntStream.range(0, anchor.length).filter(i -> anchor[i] != null).boxed().toList();
        List<Fragment> alternatives = new ArrayList<>();
        for (int last = 0; last < known.size(); last++) {
            List<Fragment> parts = new ArrayList<>();
            for (int i = 0; i <= last; i++) {
                Term term = terms.get(known.get(i));
                String after = (term.descending() ? " <" : " >") + (last == known.size() - 1 ? "= #" : " #");
                parts.add(Fragment.of(term.expression() + (i < last ? " = #" : after), Fragment.value(anchor[known.get(i)])));
            }
            alternatives.add(Fragment.all(parts));
        }
        return Fragment.any(alternatives);
    }
}
