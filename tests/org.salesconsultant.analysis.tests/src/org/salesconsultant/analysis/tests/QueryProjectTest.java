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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.analysis.ArtefactState.State;
import org.salesconsultant.analysis.ProjectImporter;
import org.salesconsultant.analysis.ProjectMigration;
import org.salesconsultant.analysis.ProjectStates;
import org.salesconsultant.analysis.RunVerifier;
import org.salesconsultant.analysis.draft.ImportDrafts;
import org.salesconsultant.analysis.project.ProjectStore;
import org.salesconsultant.exchange.run.ImportOptions;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.AttributeMapping;
import org.salesconsultant.model.analysis.EntityMapping;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.analysis.Query;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.Statement;
import org.salesconsultant.store.server.DeclaredConnection;
import org.salesconsultant.store.server.Secret;
import org.salesconsultant.store.server.ServerConnection;
import org.salesconsultant.store.server.Tls;
import org.salesconsultant.store.tests.server.MariaDbServer;

/** A project on a server, one import of which is a query on the tables of the host beside its own. */
class QueryProjectTest {

    /** A variable that is there; its value is the password. */
    private static final String VARIABLE = "PATH";

    @TempDir
    Path scratch;

    private SampleProject project;

    private String host;

    @BeforeEach
    void connect() throws Exception {
        project = SampleProject.in(scratch);
        MariaDbServer server = MariaDbServer.shared();
        server.analyst("by_host", VARIABLE);
        String schema = "t_" + Integer.toHexString(scratch.toString().hashCode());
        host = schema + "_host.kunden";
        server.execute("CREATE DATABASE " + schema + "_host CHARACTER SET utf8mb4",
                "CREATE TABLE " + host + " (nr VARCHAR(20) PRIMARY KEY, name VARCHAR(50))",
                "INSERT INTO " + host + " VALUES ('h1', '王小明'), ('h2', 'Ann')");
        ServerConnection connection = new ServerConnection("127.0.0.1", server.port(), schema, "by_host", Tls.OFF,
                new Secret.Variable(VARIABLE));
        project.edit("retail.scproject", Project.class, model -> model.setConnection(DeclaredConnection.model(connection)));
        ProjectMigration.of(project.folder()).run(MariaDbServer.ADMIN, MariaDbServer.password(), null);
        ImportDrafts.of(project.folder()).save(definition(), "host.import");
    }

    private Import definition() {
        Import definition = AnalysisFactory.eINSTANCE.createImport();
        definition.setId("host");
        Query query = AnalysisFactory.eINSTANCE.createQuery();
        query.setSql("SELECT nr, name FROM " + host);
        query.getKey().add("nr");
        definition.setQuery(query);
        EntityMapping mapping = AnalysisFactory.eINSTANCE.createEntityMapping();
        mapping.setEntity("Customer");
        Map.of("id", "nr", "name", "name").forEach((attribute, column) -> {
            AttributeMapping each = AnalysisFactory.eINSTANCE.createAttributeMapping();
            each.setAttribute(attribute);
            each.setColumn(column);
            mapping.getAttributes().add(each);
        });
        definition.getMappings().add(mapping);
        return definition;
    }

    private State state() throws CoreException {
        return ProjectStates.of(project.folder()).stream().filter(each -> each.path().equals("host.import")).findFirst().orElseThrow()
                .state();
    }

    private long inCopy(String where) throws CoreException {
        return ProjectStore.of(project.folder()).copy().read(Actor.user(), engine -> {
            try (var cursor = engine.query(Statement.single("SELECT count(*) FROM customers WHERE " + where))) {
                cursor.next();
                return cursor.longs(0)[0];
            }
        }, null);
    }

    @Test
    void aRunNotesTheRowsOfItsQueryAndRepeatsWithoutTheDatabase() throws Exception {
        assertEquals(State.NEVER_RUN, state());
        Path run = project.run().runFolder();
        assertEquals(2, inCopy("id IN ('h1', 'h2')"));
        assertEquals(State.CURRENT, state());
        assertTrue(Files.readString(run.resolve("run.json")).contains("imports/host/query.csv"));
        MariaDbServer.shared().execute("DROP TABLE " + host);
        assertEquals(List.of(), RunVerifier.differences(run, 2, new NullProgressMonitor()));
        CoreException gone = assertThrows(CoreException.class, () -> project.run());
        assertTrue(gone.getMessage().contains("kunden"), gone::getMessage);
        assertEquals(State.FAILED, state());
    }

    @Test
    void anImportBringsWhatItLoadedToTheCopyOfTheServer() throws Exception {
        ProjectImporter importer = ProjectImporter.of(project.folder(), Map.of());
        importer.run("host", ImportOptions.NONE, new NullProgressMonitor());
        assertTrue(importer.refresh(null).orElseThrow().whole());
        assertEquals(2, inCopy("id LIKE 'h%'"));
        MariaDbServer.shared().execute("DELETE FROM " + host + " WHERE nr = 'h1'");
        importer.run("host", ImportOptions.NONE, new NullProgressMonitor());
        assertEquals(1, importer.refresh(null).orElseThrow().removed());
        assertEquals(1, inCopy("id LIKE 'h%'"));
        assertFalse(importer.refresh(null).orElseThrow().whole());
    }
}
