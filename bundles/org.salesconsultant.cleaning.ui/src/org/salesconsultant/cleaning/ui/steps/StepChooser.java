/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.steps;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.salesconsultant.cleaning.CleaningStep;
import org.salesconsultant.cleaning.RecipeRunner;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.ContributionDescription;
import org.salesconsultant.core.message.Messages;

/** The contributed steps by name, found by words of their name or description. */
final class StepChooser extends Composite {

    private static final Messages MESSAGES = Messages.of(StepChooser.class);

    private final Text search;

    private final TableViewer viewer;

    StepChooser(Composite parent, Consumer<ContributionDescription> chosen) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(this);
        search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(MESSAGES.text("dialog.search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        viewer = new TableViewer(this, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(220, 260).applyTo(viewer.getControl());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object step) {
                return ((ContributionDescription) step).name();
            }

            @Override
            public String getToolTipText(Object step) {
                return ((ContributionDescription) step).description();
            }
        });
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        List<ContributionDescription> all = RecipeRunner.steps().contributions().stream()
                .map(Contribution<CleaningStep>::description).toList();
        viewer.setInput(all);
        search.addModifyListener(event -> {
            String words = search.getText().strip().toLowerCase(Locale.ROOT);
            viewer.setInput(all.stream()
                    .filter(each -> (each.name() + ' ' + each.description()).toLowerCase(Locale.ROOT).contains(words)).toList());
        });
        viewer.addSelectionChangedListener(event -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof ContributionDescription step) {
                chosen.accept(step);
            }
        });
    }

    /** Chooses the first step. */
    void chooseFirst() {
        Object first = viewer.getElementAt(0);
        if (first != null) {
            viewer.setSelection(new StructuredSelection(first));
        }
        search.setFocus();
    }
}
