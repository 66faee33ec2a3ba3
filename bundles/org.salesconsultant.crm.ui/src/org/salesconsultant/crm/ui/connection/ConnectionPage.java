/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.connection;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.store.server.ConnectionTest;
import org.salesconsultant.store.server.Finding;
import org.salesconsultant.store.server.Secret;
import org.salesconsultant.store.server.ServerConnection;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.status.Trouble;

/** Where the server of a project is, with a button that tries it. */
final class ConnectionPage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(ConnectionPage.class);

    private final ServerConnection before;

    private final CrmTypes types;

    private Button onServer;

    private ConnectionForm form;

    private Button test;

    private Text found;

    /** @param before the connection the project has; null if it has none */
    ConnectionPage(ServerConnection before, CrmTypes types) {
        super("connection");
        this.before = before;
        this.types = types;
        setTitle(MESSAGES.text("title"));
        setDescription(MESSAGES.text("description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(content);
        onServer = new Button(content, SWT.CHECK);
        onServer.setText(MESSAGES.text("onServer"));
        onServer.setSelection(true);
        form = new ConnectionForm(content, this::check);
        test = new Button(content, SWT.PUSH);
        test.setText(MESSAGES.text("test"));
        test.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> test()));
        found = new Text(content, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(480, 96).applyTo(found);
        onServer.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
        if (before != null) {
            form.show(before);
        }
        setControl(content);
        check();
    }

    private void check() {
        if (found == null) {
            return; // the fields are still being made
        }
        found.setText("");
        String trouble = null;
        if (onServer.getSelection()) {
            try {
                connection().checked();
            } catch (CoreException e) {
                trouble = e.getStatus().getMessage();
            }
        }
        test.setEnabled(onServer.getSelection() && trouble == null);
        setErrorMessage(trouble);
        setPageComplete(trouble == null);
    }

    private void test() {
        test.setEnabled(false);
        found.setText(MESSAGES.text("testing"));
        ServerConnection connection = connection();
        new BackgroundJob<>(MESSAGES.text("testing"), found, monitor -> ConnectionTest.run(connection, types, monitor))
                .then(this::show).otherwise(this::show).schedule();
    }

    private void show(List<Finding> findings) {
        test.setEnabled(true);
        found.setText(findings.stream().map(each -> (each.good() ? "\u2713 " : "\u2717 ") + each.line()).collect(Collectors.joining("\n")));
    }

    private void show(IStatus failure) {
        test.setEnabled(true);
        found.setText(Trouble.line(failure));
    }

    /** {@return whether the objects are on a server} */
    boolean onServer() {
        return onServer.getSelection();
    }

    /** {@return the connection as it is now; with the password in memory if one was typed} */
    ServerConnection connection() {
        return form.connection(before != null && before.secret() instanceof Secret.Stored stored ? stored : null);
    }

    /** {@return the password that was typed; empty for none} */
    String password() {
        return form.password();
    }
}
