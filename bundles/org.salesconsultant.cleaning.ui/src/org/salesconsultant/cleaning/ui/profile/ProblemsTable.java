/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.profile;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.salesconsultant.cleaning.profile.ProfileProblem;
import org.salesconsultant.core.message.Messages;

/** What is probably wrong in the rows. */
final class ProblemsTable {

    private static final Messages MESSAGES = Messages.of(ProblemsTable.class);

    private final Table table;

    /** @param filter told the condition of the rows of a problem that was clicked */
    ProblemsTable(Composite parent, Consumer<String> filter) {
        Composite holder = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        table = new Table(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(MESSAGES.text("problems"));
        layout.setColumnData(column, new ColumnWeightData(1, 300));
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (event.item.getData() instanceof ProfileProblem problem && !problem.filter().isEmpty()) {
                filter.accept(problem.filter());
            }
        }));
    }

    void show(List<ProfileProblem> problems) {
        table.setRedraw(false);
        table.removeAll();
        for (ProfileProblem problem : problems) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(problem.text());
            item.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK));
            item.setData(problem);
        }
        table.setRedraw(true);
    }
}
