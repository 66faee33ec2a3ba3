/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.lease;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Who has a store open.
 *
 * @param process its process id
 * @param command what it runs: a command line, {@code workbench}
 * @param host the machine it runs on
 * @param since when it opened the store, by its clock; null if unknown
 */
record Holder(long process, String command, String host, LocalDateTime since) {

    /** The system property by which a program says what it runs. */
    static final String COMMAND_PROPERTY = "org.salesconsultant.command";

    /** {@return this process} */
    static Holder current() {
        String application = System.getProperty("eclipse.application", "");
        String guess = application.contains("workbench") || application.contains(".ide.") ? "workbench" : application;
        String command = System.getProperty(COMMAND_PROPERTY, guess);
        return new Holder(ProcessHandle.current().pid(), command.isBlank() ? "java" : command, hostName(),
                LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS));
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost"; // a machine without a name in its own name service
        }
    }

    String toText() {
        JsonObject json = new JsonObject();
        json.addProperty("process", process);
        json.addProperty("command", command);
        json.addProperty("host", host);
        json.addProperty("since", String.valueOf(since));
        return json.toString();
    }

    /** {@return the holder a text tells of; null if it tells of none, being empty or half written} */
    static Holder parse(String text) {
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            return new Holder(json.get("process").getAsLong(), json.get("command").getAsString(), json.get("host").getAsString(),
                    LocalDateTime.parse(json.get("since").getAsString()));
        } catch (JsonParseException | IllegalStateException | NullPointerException | NumberFormatException
                | DateTimeParseException e) {
            return null;
        }
    }
}
