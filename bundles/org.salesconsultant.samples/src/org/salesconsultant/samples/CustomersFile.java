/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.salesconsultant.samples.Draws.Purpose;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Writes the customers as a shop's system would hand them over: with what people mistyped, left out or entered twice. */
final class CustomersFile {

    static final String NAME = "customers.csv";

    static final List<String> HEADER = List.of("id", "name", "age", "income", "purchase_frequency", "email", "phone",
            "country", "city", "email_consent");

    private static final List<String> IMPOSSIBLE_AGES = List.of("230", "-4", "999", "0.5", "abt. 40");

    private static final List<String> NAMES_OF_CHINA = List.of("CHINA", "中国", "P.R. China", "china");

    private CustomersFile() {
    }

    static void write(Path folder, People people, long seed) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(folder.resolve(NAME), StandardCharsets.UTF_8))) {
            csv.writeRecord(HEADER);
            for (int number = 0; number < people.size(); number++) {
                Draws draws = Draws.of(seed, Purpose.CUSTOMER_DIRT, number);
                String[] row = row(people.person(number), draws);
                csv.writeRecord(row);
                if (draws.chance(0.008)) {
                    csv.writeRecord(row);
                }
            }
            for (int number = 0; number < people.size(); number++) {
                Optional<String> second = people.secondAccount(number);
                if (second.isPresent()) {
                    Draws draws = Draws.of(seed, Purpose.CUSTOMER_DIRT, -1 - number);
                    csv.writeRecord(again(people.person(number), second.get(), draws));
                }
            }
        }
    }

    private static String[] row(Person person, Draws draws) {
        String stated = String.format(Locale.ROOT, "%.1f", person.ordersPerYear() * StrictMath.exp(draws.normal(0, 0.3)));
        return new String[] {person.id(), name(person.name(), draws), age(person.age(), draws), income(person.income(), draws),
                draws.chance(0.03) ? "" : draws.chance(0.004) ? "-1" : stated, email(person.email(), draws),
                phone(person.phone(), draws), country(person.country(), draws),
                draws.chance(0.03) ? Dirt.blanks(draws, person.city()) : person.city(),
                person.refusesEmail() ? "false" : "true"};
    }

    /** The same person once more: another id, a slip in the name, half of the rest left out. */
    private static String[] again(Person person, String id, Draws draws) {
        return new String[] {id, Dirt.typo(draws, person.name()), draws.chance(0.5) ? "" : Integer.toString(person.age()), "", "",
                draws.chance(0.5) ? person.email() : Dirt.typo(draws, person.email()),
                draws.chance(0.4) ? "" : person.phone().replace(" ", ""), person.country(), person.city(),
                person.refusesEmail() ? "false" : "true"};
    }

    private static String name(String name, Draws draws) {
        double kind = draws.share();
        return kind < 0.01 ? "" : kind < 0.05 ? Dirt.blanks(draws, name)
                : kind < 0.06 ? name.toUpperCase(Locale.ROOT) : kind < 0.07 ? name.replace(" ", "  ") : name;
    }

    private static String age(int age, Draws draws) {
        double kind = draws.share();
        return kind < 0.04 ? "" : kind < 0.045 ? draws.one(IMPOSSIBLE_AGES)
                : kind < 0.05 ? "n/a" : kind < 0.06 ? Dirt.wide(Integer.toString(age)) : Integer.toString(age);
    }

    private static String income(int income, Draws draws) {
        double kind = draws.share();
        return kind < 0.08 ? "" : kind < 0.084 ? "-" + income
                : kind < 0.09 ? Dirt.wide(Integer.toString(income)) : kind < 0.1 ? String.format(Locale.ROOT, "%,d", income) : Integer.toString(income);
    }

    private static String email(String email, Draws draws) {
        double kind = draws.share();
        return kind < 0.06 ? "" : kind < 0.07 ? email.replace("@", " at ")
                : kind < 0.1 ? email.toUpperCase(Locale.ROOT) : email;
    }

    private static String phone(String phone, Draws draws) {
        double kind = draws.share();
        return kind < 0.1 ? "" : kind < 0.12 ? Dirt.wide(phone)
                : kind < 0.2 ? phone.replace(' ', '-') : kind < 0.3 ? phone.replace(" ", "") : phone;
    }

    private static String country(String country, Draws draws) {
        double kind = draws.share();
        return kind < 0.02 ? "" : kind > 0.94 && "China".equals(country) ? draws.one(NAMES_OF_CHINA)
                : kind > 0.97 ? country.toUpperCase(Locale.ROOT) : country;
    }
}
