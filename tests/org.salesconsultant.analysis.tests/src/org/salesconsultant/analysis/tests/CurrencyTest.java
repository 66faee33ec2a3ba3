/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.analysis.ProjectRunner;
import org.salesconsultant.analysis.RunRequest;
import org.salesconsultant.analysis.RunVerifier;
import org.salesconsultant.results.run.Figure;
import org.salesconsultant.results.run.RunFolder;

/** Orders in euro and dollar, returns, a cancelled order, discounts and tax: what they add up to. */
class CurrencyTest {

    private static final String LINES = """
            no,who,what,when,qty,price,money,tax,type,of,rebate
            A1,ann,p,2024-01-10,2,10,EUR,3,sale,,1
            A2,ann,p,2024-01-31,1,100,USD,20,sale,,
            A3,bob,p,2024-02-01,3,33.3333,USD,0.00,sale,,
            R1,ann,p,2024-02-02,-1,10,EUR,-1.5,return,A1,
            C1,bob,p,2024-02-03,1,50,EUR,,cancellation,,
            """;

    private static final String RATES = "date,from,to,rate\n2024-01-01,USD,EUR,0.9\n2024-02-01,USD,EUR,0.95123\n2024-02-01,EUR,USD,1.05\n";

    @TempDir
    Path folder;

    @Test
    void anAmountIsTakenAtTheLastRateOnOrBeforeItsDay() throws CoreException, IOException {
        RunFolder run = run("rates=\"rates.csv\"", RATES);
        Map<String, String> figures = figures(run);
        // 20 - 1 + 100 * 0.9 + 99.9999 * 0.95123, exact
        assertEquals("204.122904877", figures.get("revenue"));
        assertEquals("-10", figures.get("returns"));
        assertEquals("194.122904877", figures.get("revenue.net"));
        assertEquals("1", figures.get("bridge.discount.amount"));
        assertEquals("50", figures.get("bridge.other.amount"));
        assertEquals(figures.get("revenue"), figures.get("bridge.counted.amount"));
        assertEquals(List.of("2024-01|109|0", "2024-02|95.122904877|-10"), run.rows("monthly.csv").stream()
                .map(row -> row.getField("month") + "|" + row.getField("revenue") + "|" + row.getField("returns")).toList());
        assertEquals(List.of("ann|109|99", "bob|95.1229|95.1229"), customers(run));
        assertTrue(definition(run, "revenue").contains("last rate to EUR"), definition(run, "revenue"));
        assertEquals(List.of(), RunVerifier.differences(run.path(), 1, new NullProgressMonitor()));
    }

    @Test
    void whereAmountsContainTaxItIsTakenOff() throws CoreException, IOException {
        RunFolder run = run("rates=\"rates.csv\" taxes=\"included\"", RATES);
        Map<String, String> figures = figures(run);
        // less 3 + 20 * 0.9
        assertEquals("183.122904877", figures.get("revenue"));
        assertEquals("21", figures.get("bridge.tax.amount"));
        assertEquals("-8.5", figures.get("returns"));
        assertEquals(List.of("ann|88|79.5", "bob|95.1229|95.1229"), customers(run));
        assertTrue(definition(run, "revenue").contains("tax"), definition(run, "revenue"));
        assertFalse(definition(run, "customers").contains("tax"));
    }

    @Test
    void withoutARateNothingIsAddedUp() {
        assertProblem("USD", "EUR", "2024-01-31", () -> run("", null));
        assertProblem("rates.csv", "USD", "2024-01-31", () -> run("rates=\"rates.csv\"", "date,from,to,rate\n2024-02-01,USD,EUR,0.9\n"));
    }

    @Test
    void aFileOfRatesThatCannotBeIsOneLine() {
        assertProblem("rates.csv", "folder", "", () -> run("rates=\"rates.csv\"", null));
        assertProblem("rates.csv", "line 2", "0", () -> run("rates=\"rates.csv\"", "date,from,to,rate\n2024-02-01,USD,EUR,0\n"));
        assertProblem("rates.csv", "line 3", "second", () -> run("rates=\"rates.csv\"",
                "date,from,to,rate\n2024-02-01,USD,EUR,1\n2024-02-01,USD,EUR,2\n"));
        assertProblem("rates.csv", "column", "rate", () -> run("rates=\"rates.csv\"", "day,from,to,rate\n2024-02-01,USD,EUR,1\n"));
    }

    private static void assertProblem(String first, String second, String third, org.junit.jupiter.api.function.Executable run) {
        String message = assertThrows(CoreException.class, run).getMessage();
        assertTrue(message.contains(first) && message.contains(second) && message.contains(third) && !message.contains("\n"), message);
    }

    private static Map<String, String> figures(RunFolder run) throws IOException {
        return run.figures().stream().collect(Collectors.toMap(Figure::reference, Figure::value));
    }

    private static String definition(RunFolder run, String reference) throws IOException {
        return run.figures().stream().filter(figure -> figure.reference().equals(reference)).findFirst().orElseThrow().definition();
    }

    private static List<String> customers(RunFolder run) throws IOException {
        return run.rows("customers.csv").stream().map(row -> row.getField("customer_id") + "|" + row.getField("monetary_gross") + "|"
                + row.getField("monetary_net")).toList();
    }

    private RunFolder run(String settings, String rates) throws CoreException, IOException {
        Files.writeString(folder.resolve("lines.csv"), LINES);
        Files.deleteIfExists(folder.resolve("rates.csv"));
        if (rates != null) {
            Files.writeString(folder.resolve("rates.csv"), rates);
        }
        write("shop.scproject", "Project", "id=\"shop\" currency=\"EUR\" " + settings, """
                  <artefacts path="lines.import"/>
                  <artefacts path="value.segmentation"/>
                """);
        write("lines.import", "Import", "id=\"lines\" source=\"lines.csv\"", mapping("Customer", "id=who") + mapping("Product", "id=what")
                + mapping("Order", "id=no", "customer=who", "date=when", "currency=money", "type=type", "original=of", "discount=rebate")
                + mapping("OrderLine", "order=no", "product=what", "quantity=qty", "unitPrice=price", "tax=tax"));
        write("value.segmentation", "Segmentation", "id=\"value\"", """
                  <features id="g" contribution="org.salesconsultant.features.monetaryGross"/>
                  <features id="n" contribution="org.salesconsultant.features.monetaryNet"/>
                  <algorithm id="k" contribution="org.salesconsultant.segmentation.kMeans"><parameters name="k" value="2"/></algorithm>
                """);
        return RunFolder.open(ProjectRunner.run(new RunRequest(folder, null, null, 1, false, Map.of(), false), new NullProgressMonitor())
                .runFolder());
    }

    private static String mapping(String entity, String... attributes) {
        StringBuilder text = new StringBuilder("<mappings entity=\"" + entity + "\">");
        for (String attribute : attributes) {
            String[] parts = attribute.split("=");
            text.append("<attributes attribute=\"" + parts[0] + "\" column=\"" + parts[1] + "\"/>");
        }
        return text.append("</mappings>").toString();
    }

    private void write(String file, String type, String attributes, String content) throws IOException {
        Files.writeString(folder.resolve(file), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<analysis:" + type
                + " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:analysis=\"http://salesconsultant.org/analysis/1.0\" "
                + attributes + ">" + content + "</analysis:" + type + ">");
    }
}
