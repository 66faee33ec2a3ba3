/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.features.internal;

import java.util.Arrays;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.features.AttributeSource;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Statement;

/** Attributes as the store has them now. Both the customers asked for and those of the store are in ascending order of id. */
public record StoredAttributes(Engine engine, String[] customers, boolean past) implements AttributeSource {

    /** Takes the values of one batch. */
    @FunctionalInterface
    private interface Batch {

        /** @param customer the customer of each row, as an index; -1 if it is none of those asked for */
        void take(ColumnCursor cursor, int[] customer);
    }

    @Override
    public double[] numbers(AttributeType attribute, IProgressMonitor monitor) throws CoreException {
        double[] values = new double[customers.length];
        Arrays.fill(values, Double.NaN);
        boolean whole = attribute.type() == ValueType.BOOLEAN || attribute.type() == ValueType.DATE;
        read(attribute, (cursor, customer) -> {
            double[] batch = whole ? Arrays.stream(cursor.longs(1)).asDoubleStream().toArray() : cursor.doubles(1);
            for (int row = 0; row < customer.length; row++) {
                if (customer[row] >= 0 && !cursor.isNull(1, row)) {
                    values[customer[row]] = batch[row];
                }
            }
        }, monitor);
        return values;
    }

    @Override
    public String[] texts(AttributeType attribute, IProgressMonitor monitor) throws CoreException {
        String[] values = new String[customers.length];
        read(attribute, (cursor, customer) -> {
            String[] batch = cursor.texts(1);
            for (int row = 0; row < customer.length; row++) {
                if (customer[row] >= 0) {
                    values[customer[row]] = batch[row];
                }
            }
        }, monitor);
        return values;
    }

    private void read(AttributeType attribute, Batch batch, IProgressMonitor monitor) throws CoreException {
        int next = 0;
        try (ColumnCursor cursor = engine.query(
                Statement.of("SELECT id, {name(" + attribute.column() + ")} FROM customers ORDER BY id"))) {
            while (cursor.next()) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                String[] ids = cursor.texts(0);
                int[] customer = new int[ids.length];
                for (int row = 0; row < ids.length; row++) {
                    customer[row] = next < customers.length && ids[row].equals(customers[next]) ? next++ : -1;
                }
                batch.take(cursor, customer);
            }
        }
    }
}
