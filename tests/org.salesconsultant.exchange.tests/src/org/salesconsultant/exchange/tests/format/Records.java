/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.salesconsultant.exchange.format.RecordConsumer;

/** Keeps the records of a file. */
public final class Records implements RecordConsumer {

    private final List<Long> rows = new ArrayList<>();

    private final List<List<String>> fields = new ArrayList<>();

    private final List<Long> refusedRows = new ArrayList<>();

    private final List<String> reasons = new ArrayList<>();

    private final List<String> texts = new ArrayList<>();

    @Override
    public void accept(long row, String[] record) {
        rows.add(row);
        fields.add(new ArrayList<>(Arrays.asList(record)));
    }

    @Override
    public void refused(long row, String reason, String text) {
        refusedRows.add(row);
        reasons.add(reason);
        texts.add(text);
    }

    /** {@return the rows of the good records} */
    public List<Long> rows() {
        return rows;
    }

    /** {@return the fields of the good records} */
    public List<List<String>> fields() {
        return fields;
    }

    /** {@return the rows of the refused records} */
    public List<Long> refusedRows() {
        return refusedRows;
    }

    /** {@return why they were refused} */
    public List<String> reasons() {
        return reasons;
    }

    /** {@return the refused records as text} */
    public List<String> texts() {
        return texts;
    }
}
