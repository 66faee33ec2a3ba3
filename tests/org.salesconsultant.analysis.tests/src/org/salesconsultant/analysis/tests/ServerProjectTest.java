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
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.analysis.ProjectMigration;
import org.salesconsultant.analysis.project.ProjectStore;
import org.salesconsultant.model.analysis.Connection;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.results.run.RunFolder;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.server.DeclaredConnection;
import org.salesconsultant.store.server.Refreshed;
import org.salesconsultant.store.server.Secret;
import org.salesconsultant.store.server.ServerConnection;
import org.salesconsultant.store.server.Tls;
import org.salesconsultant.store.tests.server.MariaDbServer;

/** A project whose objects are on a server. */
class ServerProjectTest {

    /** A variable that is there; its value is the password. */
    private static final String VARIABLE = "PATH";

    @TempDir
    Path scratch;

    private SampleProject project;

    @BeforeEach
    void connect() throws Exception {
        project = SampleProject.in(scratch);
        MariaDbServer server = MariaDbServer.shared();
        server.analyst("by_variable", VARIABLE);
        ServerConnection connection = new ServerConnection("127.0.0.1", server.port(),
                "t_" + Integer.toHexString(scratch.toString().hashCode()), "by_variable", Tls.OFF, new Secret.Variable(VARIABLE));
        project.edit("retail.scproject", Project.class, model -> model.setConnection(DeclaredConnection.model(connection)));
    }

    private ProjectMigration migration() throws CoreException {
        return ProjectMigration.of(project.folder());
    }

    @Test
    void theSameProjectGivesTheSameFiguresOnAServerAsInItsOwnFile() throws Exception {
        assertTrue(migration().run(MariaDbServer.ADMIN, MariaDbServer.password(), null).size() > 20);
        assertEquals(List.of(), migration().run(MariaDbServer.ADMIN, MariaDbServer.password(), null));
        Path onServer = project.run(scratch.resolve("on server"), 2, false).runFolder();
        Files.move(project.folder().resolve("store"), scratch.resolve("copy of the server"));
        project.edit("retail.scproject", Project.class, model -> model.setConnection(null));
        Path inFile = project.run(scratch.resolve("in file"), 2, false).runFolder();
        for (String file : List.of("figures.csv", "customers.csv", "segments.csv", "scores.csv", "rejects.csv", "bridge.csv", "monthly.csv")) {
            assertEquals(Files.readString(inFile.resolve(file)), Files.readString(onServer.resolve(file)), file);
        }
        assertEquals(RunFolder.open(inFile).run().get("figures"), RunFolder.open(onServer).run().get("figures"));
    }

    @Test
    void anEditGoesToTheServerAndComesToTheCopyWithTheNextRefresh() throws Exception {
        migration().run(MariaDbServer.ADMIN, MariaDbServer.password(), null);
        ProjectStore store = ProjectStore.of(project.folder());
        assertFalse(store.exists());
        assertEquals(Optional.empty(), store.asOf(null));
        store.record().write(ChangeSet.byHand(new Actor("anna")), writer -> {
            writer.save(store.types().get("Customer"), Map.of("id", "c1", "name", "王小明"), 0);
            return null;
        }, null);
        Refreshed first = store.refresh(new Actor("anna"), null).orElseThrow();
        assertTrue(first.whole() && store.exists());
        assertEquals(Optional.of(first.asOf()), store.asOf(null));
        assertEquals(0, store.refresh(new Actor("anna"), null).orElseThrow().written());
    }

    @Test
    void aServerWithoutTablesSaysWhoMakesThem() {
        CoreException thrown = assertThrows(CoreException.class, () -> project.run());
        assertTrue(thrown.getMessage().contains("no database named"), thrown::getMessage);
        CoreException none = assertThrows(CoreException.class, () -> {
            project.edit("retail.scproject", Project.class, model -> model.setConnection(null));
            migration();
        });
        assertTrue(none.getMessage().contains("no connection to a server"), none::getMessage);
    }

    @Test
    void whatIsWrongInAConnectionIsToldAndNeverWhatStandsInPlaceOfTheSecret() throws Exception {
        for (Map.Entry<String, String> wrong : Map.of("driver", "oracle", "tls", "perhaps", "secret", "hunter2").entrySet()) {
            project.edit("retail.scproject", Project.class, model -> {
                Connection connection = model.getConnection();
                connection.setDriver("mariadb");
                connection.setTls("off");
                connection.setSecret("env:PATH");
                connection.eSet(connection.eClass().getEStructuralFeature(wrong.getKey()), wrong.getValue());
            });
            CoreException thrown = assertThrows(CoreException.class, () -> ProjectStore.of(project.folder()));
            assertTrue(thrown.getMessage().startsWith("retail.scproject: "), thrown::getMessage);
            assertFalse(thrown.getMessage().contains("hunter2"), thrown::getMessage);
        }
    }
}
