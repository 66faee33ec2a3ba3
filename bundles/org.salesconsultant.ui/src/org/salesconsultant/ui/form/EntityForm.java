/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.ManagedForm;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.Group;

/**
 * A form made from an entity type: one section for each group of attributes, a field for each attribute, extra ones of a
 * project included. What does not fit is told beside the field and in the heading, as one types.
 */
public final class EntityForm {

    private static final Messages MESSAGES = Messages.of(EntityForm.class);

    private final ManagedForm form;

    private final FormModel model;

    private final List<FieldRow> rows = new ArrayList<>();

    private final Set<String> locked = new HashSet<>();

    private final Map<String, Told> told = new LinkedHashMap<>();

    private final Composite below;

    private boolean editable = true;

    /**
     * @param references looks up what fields may refer to
     * @param units what to write behind a field: the unit of the attribute in words, the currency meant; empty for none
     */
    public EntityForm(Composite parent, FormModel model, ReferenceSource references, Function<AttributeType, String> units) {
        this.model = model;
        form = new ManagedForm(parent);
        form.getToolkit().decorateFormHeading(form.getForm().getForm());
        form.getMessageManager().setDecorationPosition(SWT.LEFT | SWT.BOTTOM);
        Composite body = form.getForm().getBody();
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(body);
        Composite columns = form.getToolkit().createComposite(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(columns);
        ColumnLayout layout = new ColumnLayout();
        layout.minNumColumns = 1;
        layout.maxNumColumns = 2;
        layout.horizontalSpacing = 14;
        columns.setLayout(layout);
        sections().forEach((group, attributes) -> section(columns, group, attributes, references, units));
        below = form.getToolkit().createComposite(body);
        GridLayoutFactory.fillDefaults().applyTo(below);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
        model.listen(this::refresh);
        refresh();
    }

    private Map<Group, List<AttributeType>> sections() {
        Map<Group, List<AttributeType>> sections = new LinkedHashMap<>();
        model.type().attributes().forEach(attribute -> sections.computeIfAbsent(attribute.group(), group -> new ArrayList<>())
                .add(attribute));
        return sections;
    }

    private void section(Composite parent, Group group, List<AttributeType> attributes, ReferenceSource references,
            Function<AttributeType, String> units) {
        FormToolkit toolkit = form.getToolkit();
        Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE
                | ExpandableComposite.EXPANDED);
        section.setText(group.label().in(Locale.getDefault()));
        Composite fields = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).spacing(12, 5).applyTo(fields);
        attributes.forEach(attribute -> rows.add(new FieldRow(toolkit, fields, model, attribute, references, units)));
        section.setClient(fields);
        section.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(event -> form.reflow(true)));
    }

    /** {@return the whole form} */
    public ScrolledForm control() {
        return form.getForm();
    }

    /** {@return the look of the form} */
    public FormToolkit toolkit() {
        return form.getToolkit();
    }

    /** {@return an empty area below the sections, with a grid layout, for more than fields} */
    public Composite below() {
        return below;
    }

    /** Sets the heading. */
    public void title(String title) {
        form.getForm().setText(title.replace("&", "&&"));
    }

    /**
     * Tells something in the heading that no field is to blame for.
     *
     * @param key names what is told, to take it back
     * @param message empty to take it back
     * @param severity as in {@link IMessageProvider}
     */
    public void tell(String key, String message, int severity) {
        told.remove(key);
        if (!message.isEmpty()) {
            told.put(key, new Told(message, severity));
        }
        heading();
    }

    /** Shows the worst that is told, and how much more there is. */
    private void heading() {
        List<Told> all = new ArrayList<>(told.values());
        rows.stream().map(this::problem).flatMap(Optional::stream).map(text -> new Told(text, IMessageProvider.ERROR)).forEach(all::add);
        Optional<Told> first = all.stream().max(Comparator.comparingInt(Told::severity));
        String text = first.map(Told::message).orElse(null);
        form.getForm().setMessage(all.size() > 1 ? MESSAGES.text("more", text, all.size() - 1) : text,
                first.map(Told::severity).orElse(IMessageProvider.NONE));
    }

    /** What the heading says. */
    private record Told(String message, int severity) {
    }

    /** Lets values be typed, or only read and copied; a key that is in the store is never typed over. */
    public void editable(boolean wanted) {
        editable = wanted;
        refresh();
    }

    /** Lets nobody type into the field of a column whose value follows from others, or lets them again. */
    public void lock(String column, boolean locks) {
        if (locks ? locked.add(column) : locked.remove(column)) {
            refresh();
        }
    }

    /** Tells missing values also of fields where nobody has been yet, and goes to the first field that is wrong. */
    public void showProblems() {
        rows.forEach(FieldRow::touch);
        refresh();
        List<AttributeType> wrong = model.wrong();
        rows.stream().filter(row -> wrong.contains(row.attribute())).findFirst().ifPresent(row -> row.control().input().setFocus());
    }

    /** Takes the keyboard. */
    public void setFocus() {
        rows.stream().filter(row -> !fixed(row.attribute())).findFirst().ifPresent(row -> row.control().input().setFocus());
    }

    /** Ends the form. */
    public void dispose() {
        form.dispose();
    }

    private boolean fixed(AttributeType attribute) {
        return locked.contains(attribute.column()) || model.type().key().contains(attribute.column()) && model.base(attribute.column()) != null;
    }

    private void refresh() {
        if (form.getForm().isDisposed()) {
            return;
        }
        IMessageManager messages = form.getMessageManager();
        messages.setAutoUpdate(false);
        for (FieldRow row : rows) {
            row.control().show(model.text(row.attribute()));
            row.control().editable(editable && !fixed(row.attribute()));
            String key = row.attribute().column();
            Optional<String> problem = problem(row);
            if (problem.isPresent()) {
                messages.addMessage(key, problem.get(), null, IMessageProvider.ERROR, row.control().input());
            } else {
                messages.removeMessage(key, row.control().input());
            }
        }
        messages.setAutoUpdate(true);
        heading();
    }

    /** A missing value is told only where a person has been. */
    private Optional<String> problem(FieldRow row) {
        AttributeType attribute = row.attribute();
        boolean told = row.touched() || !model.text(attribute).isBlank() || model.changed(attribute);
        return told && model.reading(attribute) instanceof Reading.Wrong wrong
                ? Optional.of(attribute.label().in(Locale.getDefault()) + ": " + wrong.message())
                : Optional.empty();
    }
}
