/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.CleaningStep;
import org.salesconsultant.cleaning.PreparedStep;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.SetBasedStep;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.cleaning.internal.steps.Cancel;
import org.salesconsultant.cleaning.internal.steps.RewrittenTexts;
import org.salesconsultant.cleaning.review.Decisions;
import org.salesconsultant.cleaning.review.OpenCases;
import org.salesconsultant.cleaning.review.ReviewCase;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.Type;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowStream;

import tech.tablesaw.api.StringColumn;

/**
 * Makes one value of values that are written in several ways, where a person has approved it; other clusters that it
 * finds are left open and their values as they are. How: {@code docs/duplicates.md}.
 */
public final class ClusterValuesStep implements CleaningStep {

    private static final String NEAREST = "nearest";

    /** A queue holds no more. */
    private static final int MOST_CASES = 10_000;

    @Override
    public PreparedStep prepare(StepUse use, Schema input) throws CoreException {
        return new Unfitted(use, use.columns("columns", input, Type.TEXT), input);
    }

    private record Unfitted(StepUse use, List<String> columns, Schema output) implements SetBasedStep {

        @Override
        public RowLocalStep fit(RowStream rows, IProgressMonitor monitor) throws CoreException {
            Map<String, Map<String, String>> approved = new LinkedHashMap<>();
            Map<String, ValueCounts> counts = new LinkedHashMap<>();
            for (String column : columns) {
                approved.put(column, approved(column));
                counts.put(column, new ValueCounts());
            }
            rows.forEach(batch -> count(batch, counts, approved, monitor), monitor);
            long open = 0;
            List<ReviewCase> cases = new ArrayList<>();
            for (String column : columns) {
                for (ValueCluster cluster : clusters(counts.get(column), monitor)) {
                    if (isOpen(column, cluster)) {
                        open++;
                        if (cases.size() < MOST_CASES) {
                            cases.add(new ReviewCase.Cluster(column, cluster.proposed(), cluster.values(), cluster.counts()));
                        }
                    }
                }
            }
            Map<String, UnaryOperator<String>> rewrites = new LinkedHashMap<>();
            approved.forEach((column, values) -> rewrites.put(column, value -> values.getOrDefault(value, value)));
            return new ApprovedValues(new RewrittenTexts(rewrites, output), new OpenCases(open, cases));
        }

        /** Values are counted as what a person has made of them. */
        private static void count(RowBatch batch, Map<String, ValueCounts> counts, Map<String, Map<String, String>> approved,
                IProgressMonitor monitor) {
            counts.forEach((name, values) -> {
                StringColumn column = batch.table().stringColumn(name);
                for (int i = 0; i < column.size(); i++) {
                    Cancel.check(monitor, i);
                    String value = column.get(i);
                    if (!value.isEmpty()) {
                        values.add(approved.get(name).getOrDefault(value, value), 1);
                    }
                }
            });
        }

        private List<ValueCluster> clusters(ValueCounts counts, IProgressMonitor monitor) {
            String method = use.parameters().text("method");
            return method.equals(NEAREST) ? NearestNeighbours.clusters(counts, use.parameters().decimal("similarity"), monitor)
                    : KeyCollision.clusters(counts, ClusterKey.valueOf(method.toUpperCase(Locale.ROOT)), monitor);
        }

        private Map<String, String> approved(String column) {
            Map<String, String> values = new HashMap<>();
            for (Decisions.Cluster cluster : use.decisions().clusters(column)) {
                if (cluster.same()) {
                    cluster.members().forEach(member -> values.put(member, cluster.value()));
                }
            }
            return values;
        }

        private boolean isOpen(String column, ValueCluster cluster) {
            Set<String> values = new HashSet<>(cluster.values());
            return use.decisions().clusters(column).stream()
                    .noneMatch(decided -> !decided.same() && new HashSet<>(decided.members()).containsAll(values));
        }
    }
}
