/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.exchange.preview.ImportPreview;
import org.salesconsultant.exchange.query.QueryChanges;
import org.salesconsultant.exchange.query.QueryChanges.Way;
import org.salesconsultant.exchange.run.ImportOptions;
import org.salesconsultant.exchange.run.ImportOutcome;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.Connection;
import org.salesconsultant.model.analysis.Query;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;
import org.salesconsultant.store.tests.server.MariaDbServer;

/** A query in somebody else's database as the source of an import. */
class QueryImportTest {

    /** An environment variable that is there; its value is the password. */
    private static final String VARIABLE = "PATH";

    @TempDir
    Path folder;

    private ImportFixture fixture;

    private Query query;

    private String schema;

    @BeforeEach
    void fill() throws Exception {
        MariaDbServer server = MariaDbServer.shared();
        server.analyst("by_query", VARIABLE);
        schema = "t_" + Integer.toHexString(folder.toString().hashCode());
        server.execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4",
                "CREATE TABLE " + schema + ".kunden (nr INT PRIMARY KEY, name VARCHAR(200), ort VARCHAR(50), geaendert DATETIME)",
                "INSERT INTO " + schema + ".kunden VALUES (2, 'Berta', NULL, '2024-01-02'), (10, 'Zoë \"Z\"', 'a,b\n c', '2024-01-03'),"
                        + " (1, '王小明', '上海', '2024-01-01')");
        fixture = new ImportFixture(folder).map("Customer", "id=nr", "name=name", "city=ort");
        fixture.definition.setId("orders");
        query = AnalysisFactory.eINSTANCE.createQuery();
        query.setSql("SELECT nr, name, ort, geaendert FROM kunden");
        query.getKey().add("nr");
        Connection connection = AnalysisFactory.eINSTANCE.createConnection();
        connection.setHost("127.0.0.1");
        connection.setPort(server.port());
        connection.setSchema(schema);
        connection.setUser("by_query");
        connection.setSecret("env:" + VARIABLE);
        query.setConnection(connection);
        fixture.definition.setQuery(query);
    }

    private void there(String... statements) throws Exception {
        MariaDbServer.shared().execute(Stream.of(statements).map(each -> each.replace("kunden", schema + ".kunden")).toArray(String[]::new));
    }

    private List<String> customers() throws CoreException {
        return fixture.query("SELECT id, name, city FROM customers ORDER BY id");
    }

    private Path rows() {
        return folder.resolve("imports/orders/query.csv");
    }

    private String problem() {
        return assertThrows(CoreException.class, () -> fixture.run()).getMessage();
    }

    @Test
    void rowsBecomeObjectsByTheOrderOfTheirKeyAndTheSameOnesAreNotLoadedAgain() throws Exception {
        ImportOutcome first = fixture.run();
        assertEquals(new QueryChanges(3, 0, 0, 0, Way.FIRST), first.changes());
        assertEquals(List.of("1|王小明|上海", "10|Zoë \"Z\"|a,b\n c", "2|Berta|null"), customers());
        assertEquals("imports/orders/query.csv", first.files().getFirst().name());
        ImportOutcome second = fixture.run();
        assertFalse(second.loaded());
        assertEquals(new QueryChanges(3, 0, 0, 0, Way.ALL_ROWS), second.changes());
    }

    @Test
    void rowsThatAreNewChangedOrGoneAreFoundByComparingAll() throws Exception {
        fixture.run();
        there("DELETE FROM kunden WHERE nr = 2", "UPDATE kunden SET ort = '北京' WHERE nr = 1", "INSERT INTO kunden VALUES (3, 'Cid', NULL, NULL)");
        ImportOutcome outcome = fixture.run();
        assertEquals(new QueryChanges(3, 1, 1, 1, Way.ALL_ROWS), outcome.changes());
        assertEquals(1, outcome.loads().get("Customer").removed());
        assertEquals(List.of("1|王小明|北京", "10|Zoë \"Z\"|a,b\n c", "3|Cid|null"), customers());
    }

    @Test
    void aChangeColumnTellsOfChangesAndTheKeysOfWhatIsNewOrGone() throws Exception {
        query.setChange("geaendert");
        fixture.run();
        there("DELETE FROM kunden WHERE nr = 2", "UPDATE kunden SET ort = '北京', geaendert = '2024-02-01' WHERE nr = 1",
                "INSERT INTO kunden VALUES (3, 'Cid', NULL, '2024-02-01')");
        assertEquals(new QueryChanges(3, 1, 1, 1, Way.CHANGE_COLUMN), fixture.run().changes());
        assertEquals(List.of("1|王小明|北京", "10|Zoë \"Z\"|a,b\n c", "3|Cid|null"), customers());
        String byChangeColumn = Files.readString(rows());
        query.setChange(null);
        fixture.run();
        assertEquals(Files.readString(rows()), byChangeColumn);
    }

    @Test
    void aRowThatCameWithAnOldValueOfTheChangeColumnIsFoundAllTheSame() throws Exception {
        query.setChange("geaendert");
        fixture.run();
        there("INSERT INTO kunden VALUES (3, 'Cid', NULL, '1999-01-01')");
        assertEquals(new QueryChanges(4, 1, 0, 0, Way.ALL_ROWS), fixture.run().changes());
        assertEquals(4, customers().size());
    }

    @Test
    void aChangeThatItsColumnDoesNotTellOfIsFoundWhenAskedForAgain() throws Exception {
        query.setChange("geaendert");
        fixture.run();
        there("UPDATE kunden SET ort = '北京' WHERE nr = 1");
        assertEquals(0, fixture.run().changes().updated());
        assertEquals(new QueryChanges(3, 0, 1, 0, Way.ALL_ROWS), fixture.run(new ImportOptions(false, true, null)).changes());
        assertEquals("1|王小明|北京", customers().getFirst());
    }

    @Test
    void rowsThatSomebodyTouchedOrThatAnotherQueryGaveAreNotTakenForThoseOfBefore() throws Exception {
        query.setChange("geaendert");
        fixture.run();
        Files.writeString(rows(), Files.readString(rows()).replace("Berta", "Bertha"));
        assertEquals(Way.FIRST, fixture.run().changes().way());
        assertEquals("2|Berta|null", customers().getLast());
        query.setSql("SELECT nr, upper(name) AS name, ort, geaendert FROM kunden");
        assertEquals(Way.FIRST, fixture.run().changes().way());
        assertEquals("2|BERTA|null", customers().getLast());
    }

    @Test
    void aDryRunKeepsNothingAndFindsTheSameChangesAgain() throws Exception {
        fixture.run();
        there("DELETE FROM kunden WHERE nr = 2");
        String before = Files.readString(rows());
        QueryChanges found = fixture.run(new ImportOptions(true, false, null)).changes();
        assertEquals(1, found.deleted());
        assertEquals(before, Files.readString(rows()));
        assertEquals(3, customers().size());
        assertEquals(found, fixture.run().changes());
        assertEquals(2, customers().size());
        try (Stream<Path> files = Files.list(rows().getParent())) {
            assertEquals(List.of("query.csv", "query.json"), files.map(each -> each.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void refusedRowsHaveTheirNumberInTheOrderOfTheKeyAndCanBeCorrected() throws Exception {
        fixture.map("Interaction", "id=nr", "customer=nr", "kind='visit'", "date=geaendert");
        there("UPDATE kunden SET geaendert = NULL WHERE nr = 10");
        ImportOutcome outcome = fixture.run();
        assertEquals(1, outcome.refusedMapping());
        String rejects = Files.readString(folder.resolve("imports/orders/rejects.csv"));
        assertTrue(rejects.contains("imports/orders/query.csv,2,geaendert,"), rejects);
        Path corrected = Files.writeString(folder.resolve("corrected.csv"),
                "_file,_row,nr,name,ort,geaendert\nimports/orders/query.csv,2,10,Zoë,Ulm,2024-05-05\n");
        assertEquals(1, fixture.correct(corrected));
        assertEquals(0, fixture.run().refusedMapping());
        assertEquals("10|Zoë|Ulm", customers().get(1));
    }

    @Test
    void anImportCanBeTakenBackUpdatesIncluded() throws Exception {
        fixture.run();
        there("DELETE FROM kunden WHERE nr = 2", "UPDATE kunden SET ort = '北京' WHERE nr = 1");
        fixture.run();
        fixture.undo(false);
        assertEquals(List.of("1|王小明|上海", "10|Zoë \"Z\"|a,b\n c", "2|Berta|null"), customers());
        assertTrue(fixture.run().undone());
    }

    @Test
    void aTextLongerThanAFileMayHaveComesWhole() throws Exception {
        there("ALTER TABLE kunden MODIFY name LONGTEXT", "UPDATE kunden SET name = repeat('长', 1200000) WHERE nr = 1");
        fixture.run();
        assertEquals(1_200_000, customers().getFirst().codePoints().filter(c -> c == '长').count());
    }

    @Test
    void aVariableIsAValueAndNeverAPartOfTheQuery() throws Exception {
        query.setSql("SELECT nr, name, ort FROM kunden WHERE name = ${who}");
        fixture.variables.putAll(Map.of("who", "x' OR '1'='1"));
        assertEquals(0, fixture.run().read());
        fixture.variables.put("who", "王小明");
        assertEquals(1, fixture.run().read());
    }

    @Test
    void whatIsMissingIsToldInOneLineAndNothingHasChanged() throws Exception {
        fixture.run();
        List<String> before = customers();
        query.getKey().clear();
        assertTrue(problem().startsWith("orders.import: the query names no key"), this::problem);
        query.getKey().add("ort");
        assertTrue(problem().contains("the key ort is missing"), this::problem);
        query.getKey().set(0, "nr");
        query.getConnection().setPort(1);
        assertTrue(problem().contains("no server listens"), this::problem);
        query.setConnection(null);
        assertTrue(problem().contains("does not say which database"), this::problem);
        query.setSql(" ");
        assertTrue(problem().contains("empty query"), this::problem);
        assertEquals(before, customers());
        assertTrue(Files.exists(rows()));
    }

    @Test
    void aDuckDbFileIsASourceToo() throws Exception {
        Store host = Store.at(folder.resolve("host.duckdb"), fixture.types, StoreOptions.defaults());
        host.write(ChangeSet.byHand(ImportFixture.ACTOR), writer -> {
            writer.save(fixture.types.get("Customer"), Map.of("id", "h1", "name", "王小明"), 0);
            return null;
        }, null);
        query.setConnection(null);
        query.setFile("host.duckdb");
        query.setSql("SELECT id AS nr, name, city AS ort FROM customers");
        assertEquals(1, fixture.run().kept());
        assertEquals(List.of("h1|王小明|null"), customers());
        query.setFile("other.duckdb");
        assertTrue(problem().contains("no such database file"), this::problem);
    }

    @Test
    void aPreviewShowsTheFirstRowsAndCountsAll() throws Exception {
        ImportPreview preview = ImportPreview.of(fixture.request(), fixture.types, 2, null);
        assertEquals(List.of("nr", "name", "ort", "geaendert"), preview.columns());
        assertEquals(2, preview.rows().size());
        assertEquals(3, preview.size().rows());
        assertTrue(preview.size().exact());
        assertFalse(Files.exists(folder.resolve("imports")));
    }
}
