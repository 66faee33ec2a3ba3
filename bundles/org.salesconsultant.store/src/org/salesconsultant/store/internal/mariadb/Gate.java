/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.mariadb;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.salesconsultant.store.ChangeSet;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * What the row says that units of work lock before they write, so that they follow one another. It counts them: a unit that
 * begins after another one ended has the greater number, by which a refresh misses none.
 *
 * @param sequence the number of the unit that wrote it
 * @param token nobody else's
 * @param who for messages
 */
record Gate(long sequence, String token, String who) {

    /** The name of the row among the properties. */
    static final String NAME = "writer";

    /** {@return the row of the next unit} */
    Gate next(ChangeSet change) {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        String what = change.source().isEmpty() ? change.run() : change.source();
        String since = now.toString().replace('T', ' ');
        return new Gate(sequence + 1, UUID.randomUUID().toString(), what.isEmpty() ? MariaDbTrouble.text("holder.hand", change.actor().name(), since)
                : MariaDbTrouble.text("holder", change.actor().name(), what, since));
    }

    String toText() {
        JsonObject json = new JsonObject();
        json.addProperty("sequence", sequence);
        json.addProperty("token", token);
        json.addProperty("who", who);
        return json.toString();
    }

    /** {@return what a text says; the beginning of all if it says nothing} */
    static Gate parse(String text) {
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            return new Gate(json.get("sequence").getAsLong(), json.get("token").getAsString(), json.get("who").getAsString());
        } catch (JsonParseException | IllegalStateException | NullPointerException | NumberFormatException e) {
            return new Gate(0, "", "");
        }
    }
}
