/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.salesconsultant.samples.Basket.Line;
import org.salesconsultant.samples.Draws.Purpose;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Writes the order lines in order of time, as a shop's system would hand them over. */
final class OrdersFile {

    static final String NAME = "orders.csv.gz";

    static final List<String> HEADER = List.of("order_id", "order_date", "customer_id", "product_id", "product_name",
            "category", "quantity", "unit_price", "currency");

    private static final double USES_SECOND_ACCOUNT = 0.3;

    private final People people;

    private final Basket baskets;

    private final long seed;

    private long number = 100_000;

    OrdersFile(People people, long seed) {
        this.people = people;
        this.seed = seed;
        baskets = new Basket(seed);
    }

    /** Writes the file. The gzip header of the Java platform holds no time and no name. */
    void write(Path folder, History history) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(folder.resolve(NAME)), 1 << 16), StandardCharsets.UTF_8))) {
            csv.writeRecord(HEADER);
            history.forEach((second, visit, returned) -> order(csv, second, visit, returned));
        }
    }

    private void order(CsvWriter csv, long second, long visit, boolean returned) {
        int customer = (int) visit;
        Person person = people.person(customer);
        LocalDateTime bought = Season.FROM.atStartOfDay().plusSeconds(visit >>> 32);
        List<Line> lines = baskets.lines(visit, person, bought.toLocalDate());
        LocalDateTime date = Season.FROM.atStartOfDay().plusSeconds(second);
        Draws draws = Draws.of(seed, Purpose.ORDER_DIRT, ++number);
        String account = draws.chance(USES_SECOND_ACCOUNT) ? people.secondAccount(customer).orElse(person.id()) : person.id();
        OrderDirt dirt = new OrderDirt(draws, returned);
        List<String[]> rows = (returned ? baskets.returned(visit, lines) : lines).stream()
                .map(line -> row("O" + number, account, line)).toList();
        for (String[] row : dirt.rows(rows, date)) {
            csv.writeRecord(row);
        }
    }

    private static String[] row(String order, String account, Line line) {
        return new String[] {order, "", account, line.product().id(), line.product().name(), line.product().category(),
                Integer.toString(line.quantity()), yuan(line.price()), "CNY"};
    }

    private static String yuan(int hundredths) {
        return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
    }
}
