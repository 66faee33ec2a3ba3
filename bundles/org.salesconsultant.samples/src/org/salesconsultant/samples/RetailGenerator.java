/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the data of the retail sample: a shop in Shanghai from January 2023 to June 2025 that sells to Chinese and
 * Western customers. Newcomers, regulars and those who left, seasons, price rises and returns are in it on purpose, and
 * so is the dirt such files have; {@code samples/retail/README.md} lists it. Nobody and nothing in it is real.
 *
 * <p>Orders are kept as primitive arrays, so that a test of endurance may ask for millions.
 */
public final class RetailGenerator {

    private RetailGenerator() {
    }

    /**
     * Writes {@code customers.csv} and {@code orders.csv.gz} into a folder. Their content depends on the arguments only.
     *
     * @param folder made if it is not there
     * @param seed of everything drawn
     * @param customers the number of persons, at least 1; some have a second account, which comes in addition
     * @param orders the number of orders, returns among them, at least 1
     * @throws IOException if a file cannot be written
     */
    public static void write(Path folder, long seed, int customers, int orders) throws IOException {
        if (customers < 1 || orders < 1) {
            throw new IllegalArgumentException(customers + " customers and " + orders + " orders");
        }
        Files.createDirectories(folder);
        People people = new People(seed, customers);
        CustomersFile.write(folder, people, seed);
        new OrdersFile(people, seed).write(folder, History.draw(people, seed, orders));
    }

    /**
     * Makes a data set from the command line: folder, seed, customers, orders.
     *
     * @param arguments all four
     */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
    }
}
