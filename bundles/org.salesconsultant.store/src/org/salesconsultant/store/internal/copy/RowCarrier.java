/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.copy;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.internal.sql.RowAppender;
import org.salesconsultant.store.internal.sql.RowCursor;

/** Carries rows of a server's query to a table of the copy, whose columns are in the same order. */
final class RowCarrier {

    private final boolean[] truth;

    private final int width;

    private Object[] last;

    /** @param width how many of the query's columns are carried; further ones are only looked at */
    RowCarrier(int width) {
        this.width = width;
        this.truth = new boolean[width];
    }

    /** {@return one for the objects of a class: their attributes, and further columns} */
    static RowCarrier of(EntityType type, int further) {
        RowCarrier carrier = new RowCarrier(type.attributes().size() + further);
        int column = 0;
        for (AttributeType attribute : type.attributes()) {
            carrier.truth[column++] = attribute.type() == ValueType.BOOLEAN;
        }
        return carrier;
    }

    /**
     * {@return how many rows were carried}
     *
     * @param numbered whether a row's number follows its values
     */
    long carry(RowCursor from, RowAppender to, boolean numbered, IProgressMonitor monitor) throws CoreException {
        long count = 0;
        last = null;
        while (from.next()) {
            for (int row = 0; row < from.size(); row++) {
                Object[] values = new Object[width];
                for (int column = 0; column < width; column++) {
                    Object value = from.value(column, row);
                    values[column] = truth[column] && value != null ? Boolean.valueOf((Long) value != 0) : value;
                }
                if (numbered) {
                    to.append(values, count);
                } else {
                    to.append(values);
                }
                count++;
            }
            last = new Object[from.columns().size()];
            for (int column = 0; column < last.length; column++) {
                last[column] = from.value(column, from.size() - 1);
            }
            monitor.worked(from.size());
        }
        return count;
    }

    /** {@return some values of the last row carried, as texts; null if there was none} */
    List<String> last(int... columns) {
        if (last == null) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (int column : columns) {
            texts.add(String.valueOf(last[column]));
        }
        return texts;
    }
}
