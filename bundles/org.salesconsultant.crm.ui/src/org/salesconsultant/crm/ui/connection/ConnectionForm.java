/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.connection;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.store.server.Secret;
import org.salesconsultant.store.server.ServerConnection;
import org.salesconsultant.store.server.Tls;

/** The fields of a connection. */
public final class ConnectionForm {

    private static final Messages MESSAGES = Messages.of(ConnectionForm.class);

    private final Text host;

    private final Spinner port;

    private final Text schema;

    private final Text user;

    private final Combo tls;

    private final Button typed;

    private final Text password;

    private final Button environment;

    private final Text variable;

    /** @param changed told of each change */
    public ConnectionForm(Composite parent, Runnable changed) {
        Composite fields = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        host = text(fields, "host", SWT.BORDER);
        label(fields, "port");
        port = new Spinner(fields, SWT.BORDER);
        port.setValues(ServerConnection.PORT, 1, (1 << 16) - 1, 0, 1, 100);
        schema = text(fields, "schema", SWT.BORDER);
        user = text(fields, "user", SWT.BORDER);
        label(fields, "tls");
        tls = new Combo(fields, SWT.READ_ONLY);
        tls.setItems(Stream.of(Tls.values()).map(each -> MESSAGES.text("tls." + each.name().toLowerCase(Locale.ROOT)))
                .toArray(String[]::new));
        tls.select(0);
        typed = radio(fields, "typed");
        password = secret(fields, SWT.PASSWORD);
        environment = radio(fields, "environment");
        variable = secret(fields, SWT.NONE);
        typed.setSelection(true);
        for (Text text : List.of(host, schema, user, password, variable)) {
            text.addModifyListener(event -> changed.run());
        }
        port.addModifyListener(event -> changed.run());
        SelectionListener chosen = SelectionListener.widgetSelectedAdapter(event -> {
            enable();
            changed.run();
        });
        Stream.of(typed, environment).forEach(button -> button.addSelectionListener(chosen));
        tls.addSelectionListener(chosen);
        enable();
    }

    private static void label(Composite parent, String key) {
        new Label(parent, SWT.NONE).setText(MESSAGES.text(key));
    }

    private static Text text(Composite parent, String key, int style) {
        label(parent, key);
        Text text = new Text(parent, style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private static Button radio(Composite parent, String key) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(MESSAGES.text(key));
        return button;
    }

    private static Text secret(Composite parent, int style) {
        Text text = new Text(parent, SWT.BORDER | style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private void enable() {
        password.setEnabled(typed.getSelection());
        variable.setEnabled(environment.getSelection());
    }

    /** Shows a connection; of its password only where it is. */
    public void show(ServerConnection connection) {
        host.setText(connection.host());
        port.setSelection(connection.port());
        schema.setText(connection.schema());
        user.setText(connection.user());
        tls.select(connection.tls().ordinal());
        boolean inEnvironment = connection.secret() instanceof Secret.Variable;
        typed.setSelection(!inEnvironment);
        environment.setSelection(inEnvironment);
        if (connection.secret() instanceof Secret.Variable named) {
            variable.setText(named.name());
        } else {
            password.setMessage(MESSAGES.text("kept"));
        }
        enable();
    }

    /**
     * {@return the connection as the fields have it}
     *
     * @param stored where a password is that is not typed anew; null if there is none
     */
    public ServerConnection connection(Secret stored) {
        Secret secret = environment.getSelection() ? new Secret.Variable(variable.getText().strip())
                : password.getText().isEmpty() && stored != null ? stored : new Secret.Typed(password.getText());
        return new ServerConnection(host.getText().strip(), port.getSelection(), schema.getText().strip(), user.getText().strip(),
                Tls.values()[tls.getSelectionIndex()], secret);
    }

    /** {@return the password typed; empty if none was, or it is in the environment} */
    public String password() {
        return typed.getSelection() ? password.getText() : "";
    }
}
