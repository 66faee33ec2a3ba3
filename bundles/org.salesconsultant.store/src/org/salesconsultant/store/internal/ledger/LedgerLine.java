/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.ledger;

import java.time.DateTimeException;
import java.time.Instant;

import org.salesconsultant.store.ledger.LedgerEntry;
import org.salesconsultant.store.ledger.LedgerState;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** An entry as one line of JSON. */
final class LedgerLine {

    private LedgerLine() {
    }

    static String of(LedgerEntry entry) {
        JsonObject json = new JsonObject();
        json.addProperty("key", entry.key());
        json.addProperty("state", entry.state().name());
        json.addProperty("actor", entry.actor());
        json.addProperty("details", entry.details());
        json.addProperty("changed", entry.changed().toString());
        return json.toString();
    }

    /** {@return the entry; null if the line is none} */
    static LedgerEntry parse(String line) {
        try {
            JsonObject json = JsonParser.parseString(line).getAsJsonObject();
            return new LedgerEntry(json.get("key").getAsString(), LedgerState.valueOf(json.get("state").getAsString()),
                    json.get("actor").getAsString(), json.get("details").getAsString(), Instant.parse(json.get("changed").getAsString()));
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException | NullPointerException
                | UnsupportedOperationException | DateTimeException e) {
            return null;
        }
    }
}
