/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.attributes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.salesconsultant.analysis.attribute.AttributeUse;
import org.salesconsultant.analysis.attribute.ProjectAttributes;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.ExtraAttribute;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.project.AnalysisProjects;
import org.salesconsultant.ui.status.Trouble;

/** Adds, changes and removes the attributes of a project; nothing is written before OK, and then all at once. */
final class AttributesDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(AttributesDialog.class);

    private final IProject project;

    private final ProjectAttributes before;

    private final List<ExtraAttribute> attributes;

    private AttributeTable table;

    private Composite buttons;

    AttributesDialog(Shell shell, IProject project, ProjectAttributes before) {
        super(shell);
        this.project = project;
        this.before = before;
        attributes = new ArrayList<>(EcoreUtil.copyAll(before.all()));
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("window", project.getName()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(MESSAGES.text("title"));
        if (before.onServer()) {
            setMessage(MESSAGES.text("server"), IMessageProvider.INFORMATION);
        } else {
            setMessage(MESSAGES.text("message"));
        }
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        table = new AttributeTable(area, attributes, this::enable, this::change);
        buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button("add", this::add);
        button("change.do", this::change);
        button("remove", this::remove);
        enable();
        return area;
    }

    private void button(String key, Runnable action) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.setData(key);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void enable() {
        if (buttons != null) {
            for (Control button : buttons.getChildren()) {
                button.setEnabled("add".equals(button.getData()) || table.chosen().isPresent());
            }
        }
    }

    private void add() {
        ExtraAttribute made = AnalysisFactory.eINSTANCE.createExtraAttribute();
        made.setEntity(table.chosen().map(ExtraAttribute::getEntity).orElse(CrmTypes.metamodel().all().getFirst().name()));
        edit(made).ifPresent(attribute -> {
            attributes.add(attribute);
            table.show(attribute);
        });
    }

    private void change() {
        table.chosen().ifPresent(old -> edit(old).ifPresent(attribute -> {
            attributes.set(attributes.indexOf(old), attribute);
            table.show(attribute);
        }));
    }

    /** {@return the attribute as a person wants it; nothing if nobody wants it} */
    private Optional<ExtraAttribute> edit(ExtraAttribute attribute) {
        AttributeDialog dialog = new AttributeDialog(getShell(), EcoreUtil.copy(attribute), stored(attribute), edited -> problem(attribute, edited));
        return dialog.open() == OK ? Optional.of(dialog.attribute()) : Optional.empty();
    }

    /** Whether the project file has it, so that its column may have values. */
    private boolean stored(ExtraAttribute attribute) {
        return before.all().stream().anyMatch(each -> each.getEntity().equals(attribute.getEntity())
                && each.getName().equals(attribute.getName()));
    }

    private Optional<String> problem(ExtraAttribute old, ExtraAttribute edited) {
        List<ExtraAttribute> all = new ArrayList<>(attributes);
        all.remove(old);
        all.add(edited);
        try {
            before.types(all);
            return Optional.empty();
        } catch (CoreException e) {
            return Optional.of(Trouble.line(e.getStatus()));
        }
    }

    private void remove() {
        ExtraAttribute attribute = table.chosen().orElseThrow();
        if (!stored(attribute)) {
            removed(attribute);
            return;
        }
        new BackgroundJob<>(MESSAGES.text("looking", attribute.getName()), getShell(),
                monitor -> AttributeUse.of(AnalysisProjects.folder(project), attribute.getEntity(), attribute.getName(), monitor))
                .then(use -> ask(attribute, use)).otherwise(Trouble::show).schedule();
    }

    private void ask(ExtraAttribute attribute, AttributeUse use) {
        String question = MESSAGES.text("ask", attribute.getName()) + "\n\n"
                + (use.values() == 0 ? MESSAGES.text("values.none") : MESSAGES.text("values", use.values()))
                + (use.files().isEmpty() ? "" : "\n\n" + MESSAGES.text("files", String.join(", ", use.files())));
        if (MessageDialog.open(MessageDialog.WARNING, getShell(), MESSAGES.text("remove.title"), question, SWT.NONE,
                MESSAGES.text("remove.do"), MESSAGES.text("cancel")) == 0) {
            removed(attribute);
        }
    }

    private void removed(ExtraAttribute attribute) {
        attributes.remove(attribute);
        table.show(null);
    }

    @Override
    protected void okPressed() {
        if (EcoreUtil.equals(attributes, before.all())) {
            super.okPressed();
            return;
        }
        busy(true);
        AttributesChange change = new AttributesChange(project, before, List.copyOf(attributes));
        new BackgroundJob<>(change.getLabel(), getShell(), monitor -> {
            change.run(monitor);
            return change;
        }).then(done -> super.okPressed()).otherwise(this::failed).schedule();
    }

    private void failed(IStatus status) {
        busy(false);
        setErrorMessage(Trouble.line(status));
    }

    private void busy(boolean busy) {
        getButton(OK).setEnabled(!busy);
        getDialogArea().setEnabled(!busy);
        setErrorMessage(null);
    }
}
