/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.salesconsultant.core.format.Json;
import org.salesconsultant.core.format.Sha256;

import com.google.gson.JsonObject;

/** Tells beside the rows of a query which query gave them, so that rows of another one, or touched ones, are never taken for them. */
final class SnapshotNote {

    private static final String QUERY = "query";

    private static final String ROWS = "rows";

    private SnapshotNote() {
    }

    private static Path file(Path rows) {
        return rows.resolveSibling("query.json");
    }

    /** {@return whether the rows are what a query gave} */
    static boolean holds(Path rows, String fingerprint) throws IOException {
        Path file = file(rows);
        if (!Files.exists(rows) || !Files.exists(file)) {
            return false;
        }
        JsonObject note = Json.read(file);
        return note.has(QUERY) && fingerprint.equals(note.get(QUERY).getAsString())
                && note.has(ROWS) && Sha256.of(rows).equals(note.get(ROWS).getAsString());
    }

    /** Notes which query gave the rows. */
    static void write(Path rows, String fingerprint) throws IOException {
        JsonObject note = new JsonObject();
        note.addProperty(QUERY, fingerprint);
        note.addProperty(ROWS, Sha256.of(rows));
        Json.write(file(rows), note);
    }
}
