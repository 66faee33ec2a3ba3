/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.grid;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.salesconsultant.core.message.Messages;

/** What stands above a grid: the search field, how many rows there are, what is filtered, and what cannot be done. */
final class EntityBar {

    private static final Messages MESSAGES = Messages.of(EntityBar.class);

    /** A pause in typing, after which the words are taken. */
    private static final int TYPED_MILLIS = 250;

    private final Composite bar;

    private final Text search;

    private final Label count;

    private final Link filter;

    private final Label problem;

    private String taken = "";

    /**
     * @param searched told the words, when they are others
     * @param cleared told that nothing shall be filtered any more
     */
    EntityBar(Composite parent, Consumer<String> searched, Runnable cleared) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 3).spacing(12, 2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(MESSAGES.text("search"));
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(search);
        Runnable take = () -> {
            if (!search.isDisposed() && !search.getText().strip().equals(taken)) {
                taken = search.getText().strip();
                searched.accept(taken);
            }
        };
        search.addModifyListener(event -> search.getDisplay().timerExec(TYPED_MILLIS, take));
        search.addListener(SWT.DefaultSelection, event -> take.run());
        count = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(count);
        filter = new Link(bar, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(filter);
        filter.addListener(SWT.Selection, event -> cleared.run());
        problem = new Label(bar, SWT.WRAP);
        problem.setForeground(bar.getDisplay().getSystemColor(SWT.COLOR_RED));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(100, SWT.DEFAULT).exclude(true).applyTo(problem);
    }

    /** Shows words without telling of it. */
    void search(String words) {
        if (!search.getText().strip().equals(words)) {
            taken = words;
            search.setText(words);
        }
    }

    void count(String text) {
        count.setText(text);
        bar.layout();
    }

    /** Shows what is filtered, with a way out; empty: nothing is. */
    void filter(String text) {
        filter.setText(text.isEmpty() ? "" : text.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a")
                + "   <a>" + MESSAGES.text("clear") + "</a>");
        filter.setToolTipText(text.isEmpty() ? null : text);
        bar.layout();
    }

    /** Shows why what the user asked for is not done; empty: it is. */
    void problem(String line) {
        if (problem.getText().equals(line)) {
            return; // laying out anew would only flicker
        }
        problem.setText(line);
        GridDataFactory.createFrom((GridData) problem.getLayoutData()).exclude(line.isEmpty()).applyTo(problem);
        problem.setVisible(!line.isEmpty());
        bar.getParent().layout(new Control[] { problem });
    }

    void setFocus() {
        search.setFocus();
    }
}
