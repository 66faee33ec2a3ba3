/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.salesconsultant.cleaning.internal.comparison.Comparison;
import org.salesconsultant.cleaning.internal.comparison.NormalText;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;

/** Collects the values of a column, row by row. */
public final class FieldBuilder {

    private final String name;

    private final Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();

    private final List<String> values = new ArrayList<>();

    private final IntArrayList codes = new IntArrayList();

    private final Comparison asked;

    /** @param asked how the values are to be compared; null to choose by what they are */
    public FieldBuilder(String name, Comparison asked) {
        this.name = name;
        this.asked = asked;
        numbers.defaultReturnValue(Field.MISSING);
    }

    /** @param text the cell; null or without a letter or digit is missing */
    public void add(String text) {
        codes.add(number(asked == Comparison.NUMBER && text != null ? text.strip() : NormalText.of(text)));
    }

    private int number(String value) {
        if (value.isEmpty()) {
            return Field.MISSING;
        }
        int number = numbers.getInt(value);
        if (number < 0) {
            number = values.size();
            numbers.put(value, number);
            values.add(value);
        }
        return number;
    }

    /** {@return the field} */
    public Field build() {
        int[] rows = codes.toIntArray();
        Comparison comparison = asked == null ? ValueKind.of(values, rows).comparison() : asked;
        UnaryOperator<String> form = ValueKind.form(comparison);
        FieldBuilder formed = new FieldBuilder(name, comparison);
        int[] moved = new int[values.size()];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = formed.number(form.apply(values.get(i)));
        }
        int[] counts = new int[formed.values.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rows[i] < 0 ? Field.MISSING : moved[rows[i]];
            if (rows[i] >= 0) {
                counts[rows[i]]++;
            }
        }
        return new Field(name, comparison, formed.values.toArray(String[]::new), rows, counts);
    }
}
