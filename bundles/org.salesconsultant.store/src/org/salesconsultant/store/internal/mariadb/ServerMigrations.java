/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.mariadb;

import java.util.List;

/**
 * The bookkeeping tables on a server, version by version. A version that was released is never changed. A server keeps each
 * statement by itself, so each can be run again after a failure between two of them.
 */
final class ServerMigrations {

    /** Room for a text in an index: the server allows 3,072 bytes a key, of four for a character. */
    private static final String KEY = " VARCHAR(255) NOT NULL";

    private static final String TEXT = " LONGTEXT";

    private static final String TIME = " DATETIME(6)";

    private static final List<String> VERSION_1 = List.of(
            table("migrations", "version BIGINT PRIMARY KEY, applied" + TIME + " NOT NULL"),
            table("properties", "name" + KEY + " PRIMARY KEY, value" + TEXT + " NOT NULL"),
            table("change_sets", "id BIGINT PRIMARY KEY, actor" + TEXT + " NOT NULL, source" + TEXT + " NOT NULL, run" + TEXT
                    + " NOT NULL, began" + TIME + " NOT NULL, undoes BIGINT"),
            table("import_sources", "source" + KEY + ", file VARCHAR(500) NOT NULL, hash" + TEXT + " NOT NULL, definition" + TEXT
                    + " NOT NULL, column_names" + TEXT + " NOT NULL, row_count BIGINT NOT NULL, kept_count BIGINT NOT NULL,"
                    + " PRIMARY KEY (source, file)"),
            table("import_rejects", "source" + KEY + ", position BIGINT NOT NULL, stage" + TEXT + ", file" + TEXT + ", data_row BIGINT,"
                    + " column_name" + TEXT + ", reason" + TEXT + ", text" + TEXT + ", category" + TEXT
                    + ", amount DECIMAL(18,4), PRIMARY KEY (source, position)"),
            table("import_changes", "source" + KEY + ", position BIGINT NOT NULL, step" + TEXT + ", object_key" + TEXT + ", column_name"
                    + TEXT + ", value_before" + TEXT + ", value_after" + TEXT + ", cell_count BIGINT, PRIMARY KEY (source, position)"),
            table("staged_sources", "source" + KEY + " PRIMARY KEY, table_name" + TEXT + " NOT NULL, column_names" + TEXT
                    + " NOT NULL, row_count BIGINT NOT NULL"),
            table("staged_rows", "source" + KEY + ", position BIGINT NOT NULL, data_row BIGINT NOT NULL, file" + TEXT + " NOT NULL, cells"
                    + TEXT + " NOT NULL, PRIMARY KEY (source, position)"),
            table("segment_members", "segmentation" + KEY + ", customer_id" + KEY + ", segment" + TEXT
                    + " NOT NULL, similarity DOUBLE, run" + TEXT + " NOT NULL, INDEX (segmentation, customer_id)"),
            table("scores", "prediction" + KEY + ", customer_id" + KEY + ", probability DOUBLE, decision" + TEXT + ", reasons" + TEXT
                    + ", run" + TEXT + " NOT NULL, INDEX (prediction, customer_id)"),
            table("ledger", "claim_key VARCHAR(500) PRIMARY KEY, state VARCHAR(16) NOT NULL, actor" + TEXT + " NOT NULL, details" + TEXT
                    + ", changed" + TIME + " NOT NULL, position BIGINT NOT NULL AUTO_INCREMENT UNIQUE"),
            table("hand_edits", "class_name VARCHAR(60) NOT NULL, object_key VARCHAR(700) NOT NULL, column_name" + KEY
                    + ", change_set BIGINT NOT NULL, INDEX (class_name, object_key)"),
            table("import_conflicts", "source" + KEY + ", class_name VARCHAR(60) NOT NULL, object_key VARCHAR(700) NOT NULL, column_name" + KEY
                    + ", kept" + TEXT + ", offered" + TEXT + ", INDEX (source, class_name)"),
            table("marks", "part VARCHAR(60) NOT NULL, owner" + KEY + ", sequence BIGINT NOT NULL, PRIMARY KEY (part, owner), INDEX (sequence)"),
            "INSERT IGNORE INTO properties VALUES ('server', uuid()), ('revision', '0'), ('" + Gate.NAME + "', '')");

    private static final List<List<String>> ALL = List.of(VERSION_1);

    private ServerMigrations() {
    }

    private static String table(String name, String columns) {
        return "CREATE TABLE IF NOT EXISTS " + name + " (" + columns + ")" + ServerTables.OPTIONS;
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
