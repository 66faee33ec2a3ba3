/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.analysis.cleaning.CleanOutcome;
import org.salesconsultant.analysis.cleaning.CleanRequest;
import org.salesconsultant.analysis.cleaning.RecipeCleaning;
import org.salesconsultant.exchange.source.FileRows;
import org.salesconsultant.exchange.source.SourceFile;

/** Files cleaned by a recipe. */
class RecipeCleaningTest {

    private static final String RECIPE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <analysis:Recipe xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:analysis="http://salesconsultant.org/analysis/1.0">
              <steps id="text" contribution="org.salesconsultant.cleaning.standardiseText"/>
              <steps id="amounts" contribution="org.salesconsultant.cleaning.convertType">
                <parameters name="columns" value="amount"/>
                <parameters name="type" value="decimal"/>
              </steps>
              <steps id="large" contribution="org.salesconsultant.cleaning.filterRows">
                <parameters name="expression" value="amount &gt;= ${least}"/>
              </steps>
              <steps id="once" contribution="org.salesconsultant.cleaning.exactDuplicates"/>
            </analysis:Recipe>
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write_files() throws IOException {
        Files.writeString(folder.resolve("shop.recipe"), RECIPE);
        Files.writeString(folder.resolve("a.csv"), "name;city;amount\n 李四 ;北京市朝阳区;10.0\n=1+1;上海市浦东新区;3\n张三;广州市天河区;x\n",
                Charset.forName("GB18030"));
        Files.writeString(folder.resolve("b.csv"), "city,amount,name\n北京市朝阳区,10,李四\nLeeds,12,Ann\nLeeds,13\n");
    }

    private CleanRequest request(String out, String... in) {
        List<SourceFile> files = Arrays.stream(in).map(name -> new SourceFile(folder.resolve(name), name)).toList();
        return new CleanRequest(folder.resolve("shop.recipe"), files, folder.resolve(out), folder.resolve("changes.csv"),
                folder.resolve("groups.csv"), Map.of("least", "2"));
    }

    @Test
    void files_of_any_encoding_delimiter_and_order_of_columns_are_cleaned_together() throws CoreException, IOException {
        CleanOutcome outcome = RecipeCleaning.run(request("out.csv", "a.csv", "b.csv"), null);
        assertEquals("name,city,amount\n李四,北京市朝阳区,10\n=1+1,上海市浦东新区,3\nAnn,Leeds,12\n",
                Files.readString(folder.resolve("out.csv")), "data are written as they are, formulas too");
        assertEquals(List.of(6L, 1L, 3L), List.of(outcome.read(), outcome.refused(), outcome.kept()));
        assertEquals(List.of("text 0 1", "amounts 1 1", "large 0 0", "once 1 0"),
                outcome.steps().stream().map(step -> step.step() + ' ' + step.dropped() + ' ' + step.changed()).toList());
        assertTrue(outcome.manyRefused());
    }

    @Test
    void each_refused_record_dropped_row_and_changed_cell_is_told_with_its_file() throws CoreException, IOException {
        RecipeCleaning.run(request("out.csv", "a.csv", "b.csv"), null);
        List<String> changes = Files.readAllLines(folder.resolve("changes.csv"));
        assertEquals("step,key,column,before,after,count,file,reason", changes.getFirst());
        assertTrue(changes.contains("text,1,name, 李四 ,李四,1,a.csv,"), changes.toString());
        assertTrue(changes.contains("once,1,,\"李四,北京市朝阳区,10\",,1,b.csv,repeats an earlier row"), changes.toString());
        assertTrue(changes.stream().anyMatch(line -> line.startsWith("read,3,,\"Leeds,13\",,1,b.csv,")), changes.toString());
        assertTrue(changes.stream().anyMatch(line -> line.startsWith("amounts,3,amount,")), changes.toString());
    }

    @Test
    void cleaning_again_gives_the_same_bytes() throws CoreException, IOException {
        RecipeCleaning.run(request("out.csv", "a.csv", "b.csv"), null);
        List<String> first = List.of(Files.readString(folder.resolve("out.csv")), Files.readString(folder.resolve("changes.csv")));
        RecipeCleaning.run(request("out.csv", "a.csv", "b.csv"), null);
        assertEquals(first, List.of(Files.readString(folder.resolve("out.csv")), Files.readString(folder.resolve("changes.csv"))));
    }

    @Test
    void columns_that_differ_from_those_the_recipe_was_made_for_are_told() throws CoreException, IOException {
        Files.writeString(folder.resolve("shop.recipe"), RECIPE.replace("</analysis:Recipe>",
                "<columns>Name</columns><columns>city</columns><columns>amount</columns></analysis:Recipe>"));
        assertEquals(List.of("column 'Name' is not there; 'name' may be it", "column 'name' is new"),
                RecipeCleaning.run(request("out.csv", "a.csv"), null).notes());
    }

    @Test
    void an_operation_history_of_open_refine_is_replayed_and_what_has_no_equivalent_is_told() throws CoreException, IOException {
        Files.writeString(folder.resolve("history.json"), """
                [{"op": "core/text-transform", "columnName": "city", "expression": "value.toUppercase()", "onError": "keep-original",
                  "engineConfig": {"facets": [], "mode": "row-based"}},
                 {"op": "core/column-split", "columnName": "name"}]""");
        CleanRequest request = new CleanRequest(folder.resolve("history.json"),
                List.of(new SourceFile(folder.resolve("b.csv"), "b.csv")), folder.resolve("out.csv"), null, null, Map.of());
        CleanOutcome outcome = RecipeCleaning.run(request, null);
        assertEquals("city,amount,name\n北京市朝阳区,10,李四\nLEEDS,12,Ann\n", Files.readString(folder.resolve("out.csv")));
        assertEquals(List.of("operation 2 (core/column-split) was left out: no step does this"), outcome.notes());
    }

    @Test
    void a_file_that_is_read_is_never_written_to() throws IOException {
        String before = Files.readString(folder.resolve("b.csv"));
        CoreException problem = assertThrows(CoreException.class, () -> RecipeCleaning.run(request("b.csv", "b.csv"), null));
        assertTrue(problem.getMessage().contains("b.csv"), problem.getMessage());
        assertEquals(before, Files.readString(folder.resolve("b.csv")));
    }

    @Test
    void a_cancelled_cleaning_leaves_the_files_as_they_were() throws IOException {
        Files.writeString(folder.resolve("out.csv"), "earlier");
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> RecipeCleaning.run(request("out.csv", "a.csv"), cancelled));
        assertUntouched();
    }

    @Test
    void a_failed_cleaning_leaves_the_files_as_they_were() throws IOException {
        Files.writeString(folder.resolve("out.csv"), "earlier");
        Files.writeString(folder.resolve("c.csv"), "name,city\nAnn,Leeds\nBob,York\n");
        CoreException problem = assertThrows(CoreException.class, () -> RecipeCleaning.run(request("out.csv", "c.csv"), null));
        assertTrue(problem.getMessage().contains("'amount'"), problem.getMessage());
        assertUntouched();
    }

    @Test
    void reading_ahead_ends_with_what_the_rows_are_given_to() throws CoreException {
        FileRows rows = FileRows.open(List.of(new SourceFile(folder.resolve("a.csv"), "a.csv"),
                new SourceFile(folder.resolve("b.csv"), "b.csv")), Set.of(), (file, row, reason, text) -> { }, null);
        CoreException trouble = new CoreException(Status.error("no more"));
        assertSame(trouble, assertThrows(CoreException.class, () -> rows.forEach(batch -> {
            throw trouble;
        }, new NullProgressMonitor())));
        assertTrue(Thread.getAllStackTraces().keySet().stream().noneMatch(thread -> thread.getName().contains("read-ahead")));
        List<String> files = new ArrayList<>();
        rows.forEach(batch -> files.add(batch.file() + ' ' + batch.rows().length), new NullProgressMonitor());
        assertEquals(List.of("a.csv 3", "b.csv 2"), files, "it can be read again");
    }

    private void assertUntouched() throws IOException {
        assertEquals("earlier", Files.readString(folder.resolve("out.csv")));
        assertFalse(Files.exists(folder.resolve("changes.csv")));
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".part")));
        }
    }
}
