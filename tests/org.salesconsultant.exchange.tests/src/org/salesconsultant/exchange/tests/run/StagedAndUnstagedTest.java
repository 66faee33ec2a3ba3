/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.exchange.run.ImportOutcome;

/** Rows that are read twice become the same as rows that are staged, which those of an import with an expression are. */
class StagedAndUnstagedTest {

    private static final String FIRST = "no,who,when,sum,of\n"
            + "1,17850.0,05/02/2024,\"1,234\",\n"
            + "2,17850.0,13/02/2024,\"2,5\",1\n"
            + "2,17851.0,14/02/2024,\"1,234\",\n"
            + "3,,14/02/2024,\"7,891\",\n"
            + "4,17851.0,14/02/2024\n"
            + "5,17851.0,14/02/2024,\"3,12345\",9\n"
            + "6,17851.0,31/02/2024,\"4,567\",\n";

    private static final String SECOND = "sum,of,when,who,no\n" + "\"1,5\",5,15/02/2024,17852.0,7\n" + "x,,15/02/2024,17852.0,8\n";

    @TempDir
    Path folder;

    /** @param customer where the name of a customer is from */
    private List<String> imported(String folderName, String customer) throws Exception {
        Path project = Files.createDirectories(folder.resolve(folderName));
        Files.createDirectories(project.resolve("data"));
        Files.writeString(project.resolve("data/o-2.csv"), SECOND);
        ImportFixture fixture = new ImportFixture(project).source("data/o-1.csv", FIRST).map("Customer", "id=who", customer).map("Order",
                "id=no", "customer=who", "date=when", "amount=sum", "original=of");
        fixture.definition.setSource("data/o-*.csv");
        ImportOutcome outcome = fixture.run();
        List<String> all = new ArrayList<>(fixture.query("SELECT id, customer_id, {text(date)}, {text(amount)}, original_id FROM orders"
                + " ORDER BY id"));
        all.addAll(fixture.rejects());
        all.addAll(fixture.changes());
        all.add(outcome.read() + " read, " + outcome.kept() + " kept, " + outcome.files().stream().map(each -> each.kept()).toList()
                + outcome.findings());
        return all;
    }

    @Test
    void theyBecomeTheSame() throws Exception {
        List<String> unstaged = imported("unstaged", "name=who");
        assertEquals(unstaged, imported("staged", "name=(who)"));
        assertEquals(List.of("1|17850|2024-02-05 00:00:00|1.2340|null", "2|17850|2024-02-13 00:00:00|2.5000|1",
                "5|17851|2024-02-14 00:00:00|3.1235|null", "7|17852|2024-02-15 00:00:00|1.5000|5"), unstaged.subList(0, 4));
        assertEquals(List.of("map|2|sum|invalid|null|'x' is no number", "map|3|no|duplicates|1.2340|'2' was there before",
                "map|4|who|customer-unknown|7.8910|Order.customer is missing", "read|5||unreadable|null|has 3 fields instead of 5",
                "map|7|when|invalid|4.5670|'31/02/2024' is a date that does not exist"), unstaged.subList(4, 9));
    }
}
