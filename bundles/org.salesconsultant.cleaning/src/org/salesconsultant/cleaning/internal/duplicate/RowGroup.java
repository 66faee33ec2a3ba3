/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.duplicate;

import java.util.ArrayList;
import java.util.List;

import org.salesconsultant.cleaning.review.ReviewCase.Place;

/** Rows that are the same thing: where they are and, until they are merged, what they hold. */
final class RowGroup {

    private final int number;

    private final List<Place> places = new ArrayList<>();

    private final List<Double> scores = new ArrayList<>();

    private final List<String> keys = new ArrayList<>();

    private List<Object[]> rows = new ArrayList<>();

    private Object[] merged = {};

    RowGroup(int number) {
        this.number = number;
    }

    void add(String file, long row, String key, double score, Object[] cells) {
        places.add(new Place(file, row));
        keys.add(key);
        scores.add(score);
        rows.add(cells);
    }

    /** Chooses the values that stay; the others are let go. */
    void merge(FuzzyOptions options) {
        merged = options.survivorship().merged(rows);
        rows = List.of();
    }

    int number() {
        return number;
    }

    List<Place> places() {
        return places;
    }

    double score(Place place) {
        return scores.get(places.indexOf(place));
    }

    boolean isFirst(Place place) {
        return places.getFirst().equals(place);
    }

    /** {@return the value that stays in a column, by its position} */
    Object merged(int column) {
        return merged[column];
    }

    /** {@return the keys of the other rows of the group, a bar between} */
    String others(Place place) {
        List<String> others = new ArrayList<>(keys);
        others.remove(places.indexOf(place));
        return String.join(" | ", others);
    }
}
