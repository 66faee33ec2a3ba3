/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.schema;

import java.util.List;

/** The bookkeeping tables, version by version. A version that was released is never changed. */
final class Migrations {

    private static final List<String> VERSION_1 = List.of(
            "CREATE SCHEMA staging",
            "CREATE SCHEMA journal",
            "CREATE TABLE migrations (version BIGINT PRIMARY KEY, applied TIMESTAMP NOT NULL)",
            "CREATE TABLE properties (name VARCHAR PRIMARY KEY, value VARCHAR NOT NULL)",
            "CREATE TABLE change_sets (id BIGINT PRIMARY KEY, actor VARCHAR NOT NULL, source VARCHAR NOT NULL, run VARCHAR NOT NULL,"
                    + " began TIMESTAMP NOT NULL, undoes BIGINT)",
            "CREATE TABLE import_sources (source VARCHAR, file VARCHAR, hash VARCHAR NOT NULL, definition VARCHAR NOT NULL,"
                    + " column_names VARCHAR NOT NULL, row_count BIGINT NOT NULL, kept_count BIGINT NOT NULL, PRIMARY KEY (source, file))",
            "CREATE TABLE import_rejects (source VARCHAR NOT NULL, position BIGINT NOT NULL, stage VARCHAR, file VARCHAR,"
                    + " data_row BIGINT, column_name VARCHAR, reason VARCHAR, text VARCHAR, category VARCHAR, amount DECIMAL(18,4))",
            "CREATE TABLE import_changes (source VARCHAR NOT NULL, position BIGINT NOT NULL, step VARCHAR, object_key VARCHAR,"
                    + " column_name VARCHAR, value_before VARCHAR, value_after VARCHAR, cell_count BIGINT)",
            "CREATE TABLE staged_sources (source VARCHAR PRIMARY KEY, table_name VARCHAR NOT NULL, column_names VARCHAR NOT NULL,"
                    + " row_count BIGINT NOT NULL)",
            "CREATE TABLE segment_members (segmentation VARCHAR NOT NULL, customer_id VARCHAR NOT NULL, segment VARCHAR NOT NULL,"
                    + " similarity DOUBLE, run VARCHAR NOT NULL)",
            "CREATE TABLE scores (prediction VARCHAR NOT NULL, customer_id VARCHAR NOT NULL, probability DOUBLE, decision VARCHAR,"
                    + " reasons VARCHAR, run VARCHAR NOT NULL)",
            "CREATE TABLE ledger (claim_key VARCHAR PRIMARY KEY, state VARCHAR NOT NULL, actor VARCHAR NOT NULL, details VARCHAR,"
                    + " changed TIMESTAMP NOT NULL)");

    private static final List<String> VERSION_2 = List.of(
            "CREATE TABLE hand_edits (class_name VARCHAR NOT NULL, object_key VARCHAR NOT NULL, column_name VARCHAR NOT NULL,"
                    + " change_set BIGINT NOT NULL)",
            "CREATE TABLE import_conflicts (source VARCHAR NOT NULL, class_name VARCHAR NOT NULL, object_key VARCHAR NOT NULL,"
                    + " column_name VARCHAR NOT NULL, kept VARCHAR, offered VARCHAR)");

    private static final List<List<String>> ALL = List.of(VERSION_1, VERSION_2);

    private Migrations() {
    }

    /** {@return the version this program writes} */
    static int current() {
        return ALL.size();
    }

    /** {@return the statements of each version after one} */
    static List<List<String>> after(int version) {
        return ALL.subList(version, ALL.size());
    }
}
