/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.exports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.export.ExportColumns;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.browse.BrowseColumn;
import org.salesconsultant.store.browse.BrowseColumns;
import org.salesconsultant.ui.status.Trouble;

/** Which objects are exported, and which of their columns. */
final class ObjectsPage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(ObjectsPage.class);

    private final ExportWish wish;

    private final CrmTypes known;

    private final List<EntityType> types;

    private final Locale locale;

    private EntityType entity;

    private Combo classes;

    private CheckboxTableViewer columns;

    private Text filter;

    ObjectsPage(ExportWish wish, CrmTypes types, Locale locale) {
        super("objects");
        this.wish = wish;
        known = types;
        this.types = types.all();
        this.locale = locale;
        entity = types.find(wish.entity()).orElse(this.types.getFirst());
        setTitle(MESSAGES.text("objects.title"));
        setDescription(wish.keys() == null ? MESSAGES.text("objects.description")
                : MESSAGES.text("objects.selection", Integer.toString(wish.keys().size())));
    }

    @Override
    public void createControl(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(content);
        new Label(content, SWT.NONE).setText(MESSAGES.text("class"));
        classes = new Combo(content, SWT.READ_ONLY);
        types.forEach(type -> classes.add(type.label().in(locale)));
        classes.select(types.indexOf(entity));
        classes.setEnabled(wish.keys() == null);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(classes);
        classes.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(types.get(classes.getSelectionIndex()))));
        Label heading = new Label(content, SWT.NONE);
        heading.setText(MESSAGES.text("columns"));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(heading);
        columns = CheckboxTableViewer.newCheckList(content, SWT.BORDER);
        columns.setContentProvider(ArrayContentProvider.getInstance());
        columns.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                BrowseColumn column = (BrowseColumn) element;
                return column.label(locale) + "  (" + column.id() + ")";
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(360, 200).applyTo(columns.getTable());
        columns.addCheckStateListener(event -> check());
        Composite buttons = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, MESSAGES.text("allColumns"), true);
        button(buttons, MESSAGES.text("noColumns"), false);
        new Label(content, SWT.NONE).setText(MESSAGES.text("filter"));
        filter = new Text(content, SWT.BORDER);
        filter.setText(wish.filter());
        filter.setMessage(MESSAGES.text("filter.example"));
        filter.setEnabled(wish.keys() == null);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(filter);
        filter.addModifyListener(event -> check());
        setControl(content);
        show();
        if (!wish.columns().isEmpty()) {
            columns.setCheckedElements(all().known(wish.columns()).toArray());
        }
        check();
    }

    private void button(Composite parent, String text, boolean checked) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            columns.setAllChecked(checked);
            check();
        }));
    }

    private void choose(EntityType chosen) {
        if (!chosen.equals(entity)) {
            entity = chosen;
            filter.setText("");
            show();
            check();
        }
    }

    private void show() {
        columns.setInput(all().all());
        columns.setCheckedElements(all().all().stream().filter(column -> column.reference() == null).toArray());
    }

    private BrowseColumns all() {
        return BrowseColumns.of(known, entity);
    }

    private void check() {
        String complaint = columns() == null ? MESSAGES.text("columns.none") : complaint();
        setErrorMessage(complaint);
        setPageComplete(complaint == null);
    }

    private String complaint() {
        try {
            ExportColumns.checkFilter(entity, filter());
            return null;
        } catch (CoreException e) {
            return Trouble.line(e.getStatus());
        }
    }

    /** {@return the class} */
    EntityType entity() {
        return entity;
    }

    /** {@return the columns chosen, in the order wished for; null if none is} */
    List<String> columns() {
        List<String> chosen = Arrays.stream(columns.getCheckedElements()).map(each -> ((BrowseColumn) each).id()).toList();
        List<String> ordered = new java.util.ArrayList<>(wish.columns().stream().filter(chosen::contains).toList());
        chosen.stream().filter(each -> !ordered.contains(each)).forEach(ordered::add);
        return ordered.isEmpty() ? null : ordered;
    }

    /** {@return the filter, empty for all objects} */
    String filter() {
        return filter.getText().strip();
    }
}
