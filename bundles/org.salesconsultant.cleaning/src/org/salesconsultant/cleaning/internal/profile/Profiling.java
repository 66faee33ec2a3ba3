/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.cleaning.profile.ColumnProfile;
import org.salesconsultant.cleaning.profile.Dependency;
import org.salesconsultant.cleaning.profile.Profile;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.Type;
import org.salesconsultant.expression.reading.ValueText;
import org.salesconsultant.expression.table.ColumnKind;
import org.salesconsultant.expression.table.TableRow;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowStream;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/** One look at rows: a first reading for what must be known before counting, and a second that counts. */
public final class Profiling {

    private static final int CHECK = 1000;

    /** So many rows are compared with each other. */
    private static final int COMPARED = 1 << 22;

    private final RowStream rows;

    private final List<ColumnScan> scans = new ArrayList<>();

    private final LongOpenHashSet hashes = new LongOpenHashSet();

    private RowSample sample;

    private long count;

    private long repeated;

    public Profiling(RowStream rows) {
        this.rows = rows;
    }

    /** {@return the profile of the rows} */
    public Profile run(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor == null ? new NullProgressMonitor() : monitor, 100);
        sample = new RowSample(rows.columns().size());
        SubMonitor first = progress.split(45);
        rows.forEach(batch -> scan(batch, first), first);
        if (scans.isEmpty()) {
            rows.columns().forEach(column -> scans.add(new ColumnScan(column, Type.TEXT)));
        }
        List<ColumnCount> counts = scans.stream().map(ColumnCount::new).toList();
        SubMonitor second = progress.split(45);
        rows.forEach(batch -> count(batch, counts, second), second);
        List<Dependency> dependencies = new Dependencies(sample, scans).find(progress.split(10));
        List<ColumnProfile> columns = counts.stream().map(Quality::column).toList();
        return new Profile(count, repeated, columns, dependencies, sample.size(), Problems.of(counts, dependencies, repeated),
                Quality.of(columns, dependencies, count, repeated));
    }

    private void scan(RowBatch batch, IProgressMonitor monitor) {
        if (scans.isEmpty()) {
            Schema schema = TableRow.schema(batch.table());
            schema.names().forEach(column -> scans.add(new ColumnScan(column, schema.type(column))));
        }
        List<IntFunction<Object>> cells = cells(batch);
        for (int i = 0; i < batch.rows().length; i++) {
            check(monitor, i);
            boolean sampled = sample.next();
            long hash = 0;
            for (int c = 0; c < cells.size(); c++) {
                Object value = cells.get(c).apply(i);
                hash = TextHash.and(hash, scans.get(c).add(value));
                if (sampled) {
                    sample.set(c, ValueText.of(value));
                }
            }
            count++;
            repeated += count <= COMPARED && !hashes.add(hash) ? 1 : 0;
        }
    }

    private static void count(RowBatch batch, List<ColumnCount> counts, IProgressMonitor monitor) {
        List<IntFunction<Object>> cells = cells(batch);
        for (int c = 0; c < counts.size(); c++) {
            for (int i = 0; i < batch.rows().length; i++) {
                check(monitor, i);
                counts.get(c).add(cells.get(c).apply(i));
            }
        }
    }

    private static List<IntFunction<Object>> cells(RowBatch batch) {
        return batch.table().columns().stream().<IntFunction<Object>>map(ColumnKind::reader).toList();
    }

    private static void check(IProgressMonitor monitor, int row) {
        if (row % CHECK == 0 && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
