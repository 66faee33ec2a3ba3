/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/**
 * What was learnt from the rows a segmentation was made from, so that later rows are scaled by the same numbers.
 *
 * @param scaling how offset and scale of each column were found
 * @param columns the columns, in the order distances see them
 */
public record Standardisation(Scaling scaling, List<ColumnScaling> columns) {

    private static final Messages MESSAGES = Messages.of(Standardisation.class);

    public Standardisation {
        columns = List.copyOf(columns);
    }

    /** {@return the scaling of these rows, no column with a log, all of weight 1; see the other} */
    public static Standardisation fit(String place, Scaling scaling, Matrix data, IProgressMonitor monitor)
            throws CoreException {
        double[] weights = new double[data.columns()];
        Arrays.fill(weights, 1);
        return fit(place, scaling, data, new boolean[data.columns()], weights, monitor);
    }

    /**
     * {@return the scaling of these rows}
     *
     * @param place what is being segmented, for messages
     * @param logs by column, whether the log is taken first
     * @param weights by column, its factor in a squared distance, above 0
     * @param monitor asked for cancel before each column
     * @throws CoreException with a problem if a column is too large to scale
     * @throws OperationCanceledException if the monitor is cancelled
     */
    public static Standardisation fit(String place, Scaling scaling, Matrix data, boolean[] logs, double[] weights,
            IProgressMonitor monitor) throws CoreException {
        List<ColumnScaling> columns = new ArrayList<>();
        for (int column = 0; column < data.columns(); column++) {
            checkCancel(monitor);
            double[] values = data.column(column);
            if (logs[column]) {
                Arrays.setAll(values, row -> ColumnScaling.signedLog(values[row]));
            }
            Scaling.Fit fit = scaling.fit(values);
            String name = data.names().get(column);
            if (!Double.isFinite(fit.offset()) || !Double.isFinite(fit.scale())) {
                throw new Problem(place, MESSAGES.text("scaling.range", name), MESSAGES.text("scaling.range.remedy")).exception();
            }
            columns.add(new ColumnScaling(name, logs[column], weights[column], fit.offset(), fit.scale()));
        }
        return new Standardisation(scaling, columns);
    }

    /** {@return the names of the columns, in the order distances see them} */
    public List<String> names() {
        return columns.stream().map(ColumnScaling::name).toList();
    }

    /**
     * {@return the rows as distances see them; columns are found by name, others are left out}
     *
     * @param place where the rows come from, for messages
     * @param monitor asked for cancel before each column
     * @throws CoreException with a problem if a column is missing
     * @throws OperationCanceledException if the monitor is cancelled
     */
    public Matrix apply(String place, Matrix data, IProgressMonitor monitor) throws CoreException {
        int width = columns.size();
        double[] scaled = new double[Math.multiplyExact(data.rows(), width)];
        for (int column = 0; column < width; column++) {
            checkCancel(monitor);
            ColumnScaling each = columns.get(column);
            int source = data.names().indexOf(each.name());
            if (source < 0) {
                throw new Problem(place, MESSAGES.text("columns.missing", each.name()),
                        MESSAGES.text("columns.missing.remedy", String.join(", ", names()))).exception();
            }
            for (int row = 0, to = column; row < data.rows(); row++, to += width) {
                scaled[to] = each.apply(data.at(row, source));
            }
        }
        return Matrix.ofScaled(names(), data.rows(), scaled);
    }

    private static void checkCancel(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
