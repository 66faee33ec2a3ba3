/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.forms.widgets.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salesconsultant.analysis.project.ProjectStore;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.history.ObjectReader;
import org.salesconsultant.store.server.DeclaredConnection;
import org.salesconsultant.store.server.Migration;
import org.salesconsultant.store.server.Secret;
import org.salesconsultant.store.server.ServerConnection;
import org.salesconsultant.store.server.Tls;
import org.salesconsultant.store.tests.server.MariaDbServer;

/** The customer editor of a project on a server, which is killed, or is in use by somebody else. */
class ServerEditorTest {

    private static final String SCHEMA = "t_editor";

    /** A variable that is there; its value is the password. */
    private static final String VARIABLE = "PATH";

    private static final Actor ANNA = new Actor("anna");

    private MariaDbServer server;

    private CrmSample sample;

    private ProjectStore store;

    @BeforeEach
    void openAProject() throws Exception {
        Assumptions.assumeTrue("en".equals(Locale.getDefault().getLanguage()), "texts are compared in English");
        server = MariaDbServer.another();
        server.analyst("by_editor", VARIABLE);
        sample = CrmSample.make("served");
        ServerConnection connection = new ServerConnection("127.0.0.1", server.port(), SCHEMA, "by_editor", Tls.OFF,
                new Secret.Variable(VARIABLE));
        Path file = Path.of(sample.project().getLocationURI()).resolve("served.scproject");
        Project model = ModelFiles.read(file, Project.class);
        model.setConnection(DeclaredConnection.model(connection));
        ModelFiles.write(file, model);
        store = ProjectStore.of(file.getParent());
        Migration.run(server.connection(MariaDbServer.ADMIN, SCHEMA), store.types(), null);
        store.record().write(ChangeSet.byHand(ANNA), writer -> {
            writer.save(store.types().get("Customer"), Map.of("id", "C1", "name", "王小明", "age", 34L), 0);
            return null;
        }, null);
        store.refresh(ANNA, null);
        EditorUi.begin(sample);
    }

    @AfterEach
    void removeIt() throws Exception {
        if (sample != null) {
            Ui.run(() -> Ui.page().closeAllEditors(false));
            sample.close();
            server.kill();
        }
    }

    private Object stored(String column) throws Exception {
        return store.record().read(ANNA, engine -> new ObjectReader(engine).find(store.types().get("Customer"), List.of("C1")), null)
                .orElseThrow().value(column);
    }

    private static String heading(IEditorPart editor) {
        return Ui.find(EditorUi.root(editor), Form.class, Form::isVisible).stream().map(form -> String.valueOf(form.getMessage()))
                .findFirst().orElse("");
    }

    @Test
    void anEditIsKeptWhenTheServerIsKilledAndIsSavedWhenItIsBack() throws Exception {
        IEditorPart editor = EditorUi.open("Customer", "C1");
        EditorUi.type(editor, "age", "35");
        server.kill();
        EditorUi.save(editor);
        Ui.await("what is wrong", () -> heading(editor).contains("no server listens") || heading(editor).contains("was lost"));
        Screenshot.take("server-killed");
        assertTrue(EditorUi.dirty(editor));
        assertEquals("35", EditorUi.text(editor, "age"));
        server.start();
        EditorUi.save(editor);
        Ui.await("saved", () -> !editor.isDirty());
        assertEquals(35L, stored("age"));
    }

    @Test
    void whoHasTheStoreForTooLongIsToldAndTheEditIsKept() throws Exception {
        IEditorPart editor = EditorUi.open("Customer", "C1");
        EditorUi.type(editor, "age", "36");
        try (Connection other = server.administrator(); Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SELECT * FROM " + SCHEMA + ".properties WHERE name = 'writer' FOR UPDATE");
            EditorUi.save(editor);
            Ui.await("who has it", () -> heading(editor).contains("the store is in use by"));
            other.rollback();
        }
        Screenshot.take("server-in-use");
        assertTrue(EditorUi.dirty(editor));
        EditorUi.save(editor);
        Ui.await("saved", () -> !editor.isDirty());
        assertEquals(36L, stored("age"));
    }
}
