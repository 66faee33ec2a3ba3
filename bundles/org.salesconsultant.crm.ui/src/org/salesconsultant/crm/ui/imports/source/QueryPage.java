/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.source;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.connection.ConnectionForm;
import org.salesconsultant.crm.ui.imports.draft.TypedPassword;
import org.salesconsultant.crm.ui.imports.page.DraftHolder;
import org.salesconsultant.crm.ui.imports.page.DraftPage;
import org.salesconsultant.crm.ui.imports.page.Fields;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.Query;
import org.salesconsultant.store.server.DeclaredConnection;
import org.salesconsultant.store.server.ServerConnection;

/** Asks for the query whose rows are imported, and for the database it asks. Only shown where the source is a query. */
public final class QueryPage extends DraftPage {

    private static final Messages MESSAGES = Messages.of(QueryPage.class);

    private List<Database> databases = List.of();

    private Combo database;

    private Composite details;

    private Composite server;

    private Composite file;

    private ConnectionForm connection;

    private Text path;

    private Text sql;

    private Text key;

    private Text change;

    private boolean filling;

    /** Makes the page. */
    public QueryPage(DraftHolder holder) {
        super("query", holder);
    }

    @Override
    public void createControl(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(content);
        database = Fields.combo(content, MESSAGES.text("query.database"), SWT.READ_ONLY);
        database.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
        Fields.label(content, "");
        details = new Composite(content, SWT.NONE);
        details.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(details);
        server = new Composite(details, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(server);
        connection = new ConnectionForm(server, this::check);
        file = new Composite(details, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(file);
        path = text(file, "query.path", SWT.BORDER);
        Fields.button(file, MESSAGES.text("browse"), SWT.PUSH, this::browse);
        sql = text(content, "query.sql", SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP);
        sql.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, true).hint(480, 90).applyTo(sql);
        key = text(content, "query.key", SWT.BORDER);
        key.setMessage(MESSAGES.text("query.key.hint"));
        change = text(content, "query.change", SWT.BORDER);
        change.setMessage(MESSAGES.text("query.change.hint"));
        setControl(content);
        setPageComplete(false);
    }

    private Text text(Composite parent, String label, int style) {
        Label before = Fields.label(parent, MESSAGES.text(label));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, (style & SWT.MULTI) == 0 ? SWT.CENTER : SWT.BEGINNING).applyTo(before);
        Text text = new Text(parent, style);
        text.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        return text;
    }

    @Override
    public boolean isPageComplete() {
        return draft() == null || !draft().asksQuery() || super.isPageComplete();
    }

    @Override
    protected void shown() {
        Query query = draft().asked();
        filling = true;
        try {
            databases = Database.of(draft().project());
            database.setItems(databases.stream().map(Database::label).toArray(String[]::new));
            database.select(chosen(query));
            path.setText(text(query.getFile()));
            sql.setText(text(query.getSql()));
            key.setText(String.join(", ", query.getKey()));
            change.setText(text(query.getChange()));
        } finally {
            filling = false;
        }
        check();
        setErrorMessage(sql.getText().isEmpty() ? null : getErrorMessage());
    }

    /** {@return the database a query asks; the first one for a query that is new} */
    private int chosen(Query query) {
        boolean begun = query.getSql() != null;
        for (int i = 0; i < databases.size() && begun; i++) {
            if (databases.get(i).isAsked(query)) {
                return i;
            }
        }
        return 0;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private Database database() {
        return databases.get(database.getSelectionIndex());
    }

    private void check() {
        if (filling || databases.isEmpty()) {
            return;
        }
        Composite top = database() instanceof Database.Another ? server : database() instanceof Database.InFile ? file : null;
        StackLayout stack = (StackLayout) details.getLayout();
        if (stack.topControl != top) {
            stack.topControl = top;
            details.requestLayout();
        }
        complain(complaint());
    }

    private String complaint() {
        try {
            if (database() instanceof Database.Another) {
                connection.connection(null).checked();
            }
        } catch (CoreException e) {
            return e.getStatus().getMessage();
        }
        String named = path.getText().strip();
        if (database() instanceof Database.InFile && (named.isEmpty() || !Files.isRegularFile(draft().folder().resolve(named)))) {
            return MESSAGES.text("query.path.missing", named);
        } else if (sql.getText().isBlank()) {
            return MESSAGES.text("query.sql.none");
        }
        return keys().isEmpty() ? MESSAGES.text("query.key.none") : null;
    }

    private List<String> keys() {
        return Arrays.stream(key.getText().split(",")).map(String::strip).filter(each -> !each.isEmpty()).distinct().toList();
    }

    @Override
    protected void left() {
        if (draft() == null || !draft().asksQuery() || databases.isEmpty() || !super.isPageComplete()) {
            return;
        }
        Query query = AnalysisFactory.eINSTANCE.createQuery();
        query.setSql(sql.getText().strip());
        query.getKey().addAll(keys());
        query.setChange(change.getText().isBlank() ? null : change.getText().strip());
        TypedPassword typed = null;
        switch (database()) {
            case Database.OfProject project -> query.setConnection(null);
            case Database.Known known -> query.setConnection(EcoreUtil.copy(known.connection()));
            case Database.InFile inFile -> query.setFile(path.getText().strip());
            case Database.Another another -> {
                ServerConnection described = connection.connection(null);
                typed = connection.password().isEmpty() ? null : new TypedPassword(described, connection.password());
                query.setConnection(DeclaredConnection.model(typed == null ? described : typed.kept()));
            }
        }
        draft().query(query, typed);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] { "*.duckdb;*.db", "*" });
        String chosen = dialog.open();
        if (chosen != null) {
            path.setText(chosen);
        }
    }
}
