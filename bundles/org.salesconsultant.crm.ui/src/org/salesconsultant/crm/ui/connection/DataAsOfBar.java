/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.connection;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.salesconsultant.analysis.project.ProjectStore;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.store.Actor;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.status.Trouble;

/**
 * Says of when the data of a project on a server are, and brings newer ones. For a project in its own file it takes no room.
 * Its parent has a grid layout.
 */
public final class DataAsOfBar extends Composite {

    private static final Messages MESSAGES = Messages.of(DataAsOfBar.class);

    private final Runnable refreshed;

    private final Label text;

    private final Button refresh;

    private ProjectStore store;

    /** @param refreshed run when newer data have come */
    public DataAsOfBar(Composite parent, Runnable refreshed) {
        super(parent, SWT.NONE);
        this.refreshed = refreshed;
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
        text = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        refresh = new Button(this, SWT.PUSH);
        refresh.setText(MESSAGES.text("refresh"));
        refresh.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
    }

    /** Shows the state of a project's data; of null, nothing. */
    public void show(ProjectStore shown) {
        store = shown;
        boolean server = shown != null && shown.server().isPresent();
        setVisible(server);
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) getLayoutData()).exclude(!server).applyTo(this);
        if (server) {
            text.setText(MESSAGES.text("looking"));
            new BackgroundJob<>(MESSAGES.text("looking"), this, monitor -> shown.asOf(monitor)).then(this::tell)
                    .otherwise(failure -> text.setText(Trouble.line(failure))).quiet().schedule();
        }
        getParent().layout(true);
    }

    private void tell(Optional<LocalDateTime> asOf) {
        text.setText(asOf.map(each -> MESSAGES.text("asOf", here(each))).orElseGet(() -> MESSAGES.text("none")));
        refresh.setEnabled(true);
    }

    /** A time of the server's clock, which is UTC, as the clock here shows it. */
    private static String here(LocalDateTime utc) {
        return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(ZoneId.systemDefault())
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM));
    }

    private void refresh() {
        ProjectStore asked = store;
        refresh.setEnabled(false);
        text.setText(MESSAGES.text("refreshing"));
        new BackgroundJob<>(MESSAGES.text("refreshing"), this, monitor -> asked.refresh(Actor.user(), monitor)).then(brought -> {
            show(asked);
            refreshed.run();
        }).otherwise(this::failed).schedule();
    }

    private void failed(IStatus failure) {
        text.setText(Trouble.line(failure));
        text.setToolTipText(Trouble.line(failure));
        refresh.setEnabled(true);
    }
}
