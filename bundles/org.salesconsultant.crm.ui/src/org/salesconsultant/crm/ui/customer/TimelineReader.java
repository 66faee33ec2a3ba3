/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.customer;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Statement;
import org.salesconsultant.store.Store;

/** Reads orders and interactions of a customer, the latest first, a page at a time. */
final class TimelineReader {

    private static final Statement COUNT = Statement.single("SELECT (SELECT count(*) FROM orders WHERE customer_id = ?) +"
            + " (SELECT count(*) FROM interactions WHERE customer_id = ?)");

    private static final String PAGE = "SELECT 'Order' AS class_name, o.id AS object_key, o.{name(date)} AS happened, o.{name(type)} AS kind,"
            + " o.amount AS amount, o.currency AS currency, 0 AS rating, '' AS said FROM orders o WHERE o.customer_id = ? UNION ALL SELECT 'Interaction',"
            + " i.id, i.{name(date)}, i.kind, {decimal(NULL)}, '', COALESCE(i.rating, 0), i.{name(text)} FROM interactions i WHERE i.customer_id = ?"
            + " ORDER BY 3 DESC, 1, 2 LIMIT ";

    private final Store store;

    private final String customer;

    TimelineReader(Store store, String customer) {
        this.store = store;
        this.customer = customer;
    }

    /** {@return how many there are} */
    int count(IProgressMonitor monitor) throws CoreException {
        return store.read(Actor.user(), engine -> {
            try (ColumnCursor cursor = engine.query(COUNT, customer, customer)) {
                cursor.next();
                return Math.toIntExact(cursor.longs(0)[0]);
            }
        }, monitor);
    }

    /** {@return a page} */
    List<TimelineEntry> page(int first, int size, IProgressMonitor monitor) throws CoreException {
        return store.read(Actor.user(), engine -> {
            List<TimelineEntry> entries = new ArrayList<>();
            try (ColumnCursor cursor = engine.query(Statement.of(PAGE + size + " OFFSET " + first), customer, customer)) {
                while (cursor.next()) {
                    for (int row = 0; row < cursor.size(); row++) {
                        entries.add(entry(cursor, row));
                    }
                }
            }
            return entries;
        }, monitor);
    }

    private static TimelineEntry entry(ColumnCursor cursor, int row) {
        return new TimelineEntry(cursor.texts(0)[row], cursor.texts(1)[row],
                LocalDateTime.ofEpochSecond(cursor.timestamps(2)[row], 0, ZoneOffset.UTC), cursor.texts(3)[row],
                cursor.isNull(4, row) ? null : BigDecimal.valueOf(cursor.decimals(4)[row], 4), orEmpty(cursor.texts(5)[row]),
                cursor.longs(6)[row], orEmpty(cursor.texts(7)[row]));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
