/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.automation.Candidate;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Statement;

/** Reads what rules may know of customers beside segments and scores: their attributes, and the channels they refused. */
final class CandidateReader {

    private static final Statement REFUSED = Statement.of("""
            SELECT customer_id, channel FROM consents WHERE granted = ? ORDER BY customer_id, channel""");

    private final Engine engine;

    private final EntityType customer;

    CandidateReader(Engine engine, EntityType customer) {
        this.engine = engine;
        this.customer = customer;
    }

    /** {@return the candidates the run made segments and scores for, with all else that is known of them} */
    List<Candidate> read(Map<String, Map<String, Candidate.Segment>> segments, Map<String, Map<String, Double>> probabilities)
            throws CoreException {
        Set<String> known = new HashSet<>(segments.keySet());
        known.addAll(probabilities.keySet());
        Map<String, Set<String>> refused = refusedChannels();
        List<Candidate> candidates = new ArrayList<>(known.size());
        try (ColumnCursor cursor = engine.query(Statement.of(attributes()))) {
            while (cursor.next()) {
                String[][] columns = new String[cursor.columns().size()][];
                for (int column = 0; column < columns.length; column++) {
                    columns[column] = cursor.texts(column);
                }
                for (int i = 0; i < cursor.size(); i++) {
                    String id = columns[0][i];
                    if (known.contains(id)) {
                        candidates.add(new Candidate(id, segments.getOrDefault(id, Map.of()),
                                probabilities.getOrDefault(id, Map.of()), values(columns, i), refused.getOrDefault(id, Set.of())));
                    }
                }
            }
        }
        return candidates;
    }

    private Map<String, String> values(String[][] columns, int row) {
        Map<String, String> values = new HashMap<>();
        for (int column = 0; column < columns.length; column++) {
            if (columns[column][row] != null) {
                values.put(customer.attributes().get(column).column(), columns[column][row]);
            }
        }
        return values;
    }

    private String attributes() {
        String columns = customer.attributes().stream().map(AttributeType::column)
                .map(column -> "{text({name(" + column + ")})}").collect(Collectors.joining(", "));
        return "SELECT " + columns + " FROM {name(" + customer.table() + ")} ORDER BY id";
    }

    private Map<String, Set<String>> refusedChannels() throws CoreException {
        Map<String, Set<String>> refused = new HashMap<>();
        try (ColumnCursor cursor = engine.query(REFUSED, Boolean.FALSE)) {
            while (cursor.next()) {
                for (int i = 0; i < cursor.size(); i++) {
                    refused.computeIfAbsent(cursor.texts(0)[i], id -> new HashSet<>()).add(cursor.texts(1)[i]);
                }
            }
        }
        return refused;
    }
}
