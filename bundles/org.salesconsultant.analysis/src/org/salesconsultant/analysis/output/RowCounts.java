/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.output;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Statement;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Where the rows of all imports went: read is kept plus refused plus dropped.
 *
 * @param read rows read, refused ones counted
 * @param kept rows that reached the CRM tables
 * @param refused rows refused at reading or mapping
 * @param dropped rows dropped by a recipe
 * @param reasons the refused and dropped rows by import, stage and reason
 * @param inputs the files, with their hashes
 */
public record RowCounts(long read, long kept, long refused, long dropped, JsonArray reasons, JsonArray inputs) {

    private static final Statement SOURCES = Statement.of("""
            SELECT source, file, hash, row_count, kept_count FROM import_sources ORDER BY source, file""");

    private static final Statement REASONS = Statement.of("""
            SELECT source, stage, category, reason, count(*) FROM import_rejects
            GROUP BY source, stage, category, reason ORDER BY source, stage, category, reason""");

    /** {@return what the store knows of the imports} */
    public static RowCounts read(Engine engine) throws CoreException {
        long read = 0;
        long kept = 0;
        JsonArray inputs = new JsonArray();
        try (ColumnCursor cursor = engine.query(SOURCES)) {
            while (cursor.next()) {
                for (int i = 0; i < cursor.size(); i++) {
                    JsonObject input = new JsonObject();
                    input.addProperty("import", cursor.texts(0)[i]);
                    input.addProperty("file", cursor.texts(1)[i]);
                    input.addProperty("sha256", cursor.texts(2)[i]);
                    input.addProperty("rows", cursor.longs(3)[i]);
                    input.addProperty("kept", cursor.longs(4)[i]);
                    inputs.add(input);
                    read += cursor.longs(3)[i];
                    kept += cursor.longs(4)[i];
                }
            }
        }
        return withReasons(engine, read, kept, inputs);
    }

    private static RowCounts withReasons(Engine engine, long read, long kept, JsonArray inputs) throws CoreException {
        long refused = 0;
        long dropped = 0;
        JsonArray reasons = new JsonArray();
        try (ColumnCursor cursor = engine.query(REASONS)) {
            while (cursor.next()) {
                for (int i = 0; i < cursor.size(); i++) {
                    String stage = cursor.texts(1)[i];
                    long rows = cursor.longs(4)[i];
                    JsonObject reason = new JsonObject();
                    reason.addProperty("import", cursor.texts(0)[i]);
                    reason.addProperty("stage", stage);
                    reason.addProperty("category", cursor.texts(2)[i]);
                    reason.addProperty("reason", cursor.texts(3)[i]);
                    reason.addProperty("rows", rows);
                    reasons.add(reason);
                    if (stage.equals("read") || stage.equals("map")) {
                        refused += rows;
                    } else {
                        dropped += rows;
                    }
                }
            }
        }
        return new RowCounts(read, kept, refused, dropped, reasons, inputs);
    }

    /** {@return the share of rows refused at reading or mapping, 0 to 1} */
    public double refusedShare() {
        return read == 0 ? 0 : (double) refused / read;
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("read", read);
        json.addProperty("kept", kept);
        json.addProperty("refused", refused);
        json.addProperty("dropped", dropped);
        json.add("reasons", reasons);
        return json;
    }
}
