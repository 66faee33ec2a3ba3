/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Properties;

import org.duckdb.DuckDBDriver;
import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;

/** What the second process runs: says on its output how far it is, and goes on when it is spoken to. */
final class OtherProgram {

    static final int CUSTOMERS = 500;

    private static final BufferedReader IN = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private OtherProgram() {
    }

    /** First the work, then the name of the store's place, then what the work needs. */
    public static void main(String[] arguments) throws Exception {
        Store store = Place.named(arguments[1], StoreOptions.defaults());
        switch (arguments[0]) {
            case "hold" -> store.read(Stores.ANNA, engine -> pause("holding"), null);
            case "foreign" -> foreign(Path.of(arguments[1]));
            case "claim" -> claim(store, Integer.parseInt(arguments[2]));
            case "append" -> store.write(Stores.by("a"), writer -> {
                load(writer.load(Stores.CUSTOMER, java.util.List.of("id", "name"), ImportMode.UPDATE), "appended");
                return pause("appended");
            }, null);
            case "merge" -> store.write(Stores.by("a"), writer -> {
                Load load = writer.load(Stores.CUSTOMER, java.util.List.of("id", "name"), ImportMode.UPDATE);
                load(load, "merged");
                load.finish();
                return pause("merged");
            }, null);
            case "count" -> {
                for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
                    ServerResilienceTest.count(store, Stores.ANNA, "c" + round % 3);
                }
                OUT.println("counted");
            }
            case "rename" -> rename(store);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static Object pause(String state) {
        OUT.println(state);
        try {
            return IN.readLine();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void load(Load load, String name) throws CoreException {
        for (int id = 0; id < CUSTOMERS; id++) {
            load.append("c" + id, name);
        }
    }

    /** Writes the same customers again and again, each time all with another name. */
    private static void rename(Store store) throws CoreException {
        for (int round = 1;; round++) {
            String name = "round " + round;
            store.write(Stores.by("a"), writer -> {
                Load load = writer.load(Stores.CUSTOMER, java.util.List.of("id", "name"), ImportMode.UPDATE);
                load(load, name);
                return load.finish();
            }, null);
            OUT.println("wrote " + round);
        }
    }

    private static void claim(Store store, int keys) throws CoreException {
        pause("ready");
        long won = 0;
        for (int key = 0; key < keys; key++) {
            won += store.ledger(Stores.ANNA).claim("key " + key, "").won() ? 1 : 0;
        }
        OUT.println("won " + won);
    }

    /** Opens the file as any other program with the same engine does, without a lock of ours. */
    private static void foreign(Path file) throws java.sql.SQLException {
        try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute("ATTACH '" + file.toString().replace("'", "''") + "' AS other");
            pause("holding");
        }
    }
}
