/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.edit.Draft;
import org.salesconsultant.crm.ui.edit.Opened;
import org.salesconsultant.crm.ui.edit.SaveOutcome;
import org.salesconsultant.crm.ui.form.ClassNames;
import org.salesconsultant.crm.ui.history.ChangeTexts;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.store.history.StoredObject;
import org.salesconsultant.ui.form.FormModel;

/**
 * Someone else wrote the object while this person edited it: field by field what it was, what this person typed and what is
 * in the store, and which of them to keep. Cancelled, it leaves both sides as they are.
 */
public final class ConflictDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(ConflictDialog.class);

    private static final int HEIGHT = 260;

    private static final int WIDTH = 860;

    private final Opened before;

    private final FormModel model;

    private final List<Draft.Part> parts;

    private final SaveOutcome.Overtaken overtaken;

    private final List<FieldConflict> fields;

    private final Map<FieldConflict, Choice> choices = new LinkedHashMap<>();

    private Choice lines;

    private Map<String, Object> chosen = Map.of();

    private boolean theirParts;

    /**
     * @param before the object as it was opened
     * @param model what was typed
     * @param parts what was to become of its parts
     */
    public ConflictDialog(Shell parent, Opened before, FormModel model, List<Draft.Part> parts, SaveOutcome.Overtaken overtaken) {
        super(parent);
        this.before = before;
        this.model = model;
        this.parts = parts;
        this.overtaken = overtaken;
        StoredObject base = before.object().orElseThrow();
        fields = overtaken.theirs().map(theirs -> FieldConflict.of(base, model.changes(), theirs.object().orElseThrow()))
                .orElseGet(List::of);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** {@return the values to keep, by column, of the fields that one side changed} */
    public Map<String, Object> chosen() {
        return chosen;
    }

    /** {@return whether the parts of the other side are kept, and those of this person dropped} */
    public boolean theirParts() {
        return theirParts;
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(size.x, WIDTH), size.y);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("title"));
    }

    @Override
    public void create() {
        super.create();
        String one = ClassNames.one(before.type());
        setTitle(MESSAGES.text(overtaken.theirs().isPresent() ? "heading" : "heading.gone", one));
        String what = overtaken.by().map(by -> MESSAGES.text("by", by.actor(), ChangeTexts.when(by), ChangeTexts.origin(by)))
                .orElseGet(() -> MESSAGES.text("by.unknown"));
        setMessage(what + " " + MESSAGES.text(overtaken.theirs().isPresent() ? "choose" : "choose.gone"));
        settled();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ScrolledComposite scrolled = new ScrolledComposite(area, SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(scrolled);
        Composite table = new Composite(scrolled, SWT.NONE);
        boolean gone = overtaken.theirs().isEmpty();
        GridLayoutFactory.fillDefaults().numColumns(gone ? 3 : 4).margins(10, 8).spacing(16, 8).applyTo(table);
        heading(table, "field", "before", "mine");
        if (gone) {
            gone(table);
        } else {
            heading(table, "theirs");
            fields.forEach(field -> choices.put(field, choice(table, field)));
            lines(table, overtaken.theirs().get());
        }
        scrolled.setContent(table);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setMinSize(table.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        return area;
    }

    private static void heading(Composite table, String... keys) {
        for (String key : keys) {
            Label label = new Label(table, SWT.NONE);
            label.setText(MESSAGES.text(key));
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        }
    }

    private void gone(Composite table) {
        model.changes().forEach((column, value) -> {
            AttributeType attribute = before.type().column(column).orElseThrow();
            new Label(table, SWT.NONE).setText(attribute.label().in(Locale.getDefault()));
            new Label(table, SWT.WRAP).setText(text(attribute, before.object().orElseThrow().value(column)));
            new Label(table, SWT.WRAP).setText(text(attribute, value));
        });
    }

    private Choice choice(Composite table, FieldConflict field) {
        AttributeType attribute = field.attribute();
        return new Choice(table, attribute.label().in(Locale.getDefault()), text(attribute, field.before()), text(attribute, field.mine()),
                text(attribute, field.theirs()), field.both(), field.onlyMine(), this::settled);
    }

    private void lines(Composite table, Opened theirs) {
        boolean theyDid = !theirs.parts().equals(before.parts());
        if (theyDid || !parts.isEmpty()) {
            long removed = parts.stream().filter(Draft.Part::removed).count();
            long added = parts.stream().filter(part -> part.base().isEmpty()).count();
            int mine = (int) (before.parts().size() + added - removed);
            lines = new Choice(table, MESSAGES.text("lines"), count(before.parts().size()), count(mine) + ", "
                    + MESSAGES.text("lines.changed", parts.size()), count(theirs.parts().size()), theyDid && !parts.isEmpty(), !theyDid,
                    this::settled);
        }
    }

    private static String count(int lines) {
        return MESSAGES.text("lines.count", lines);
    }

    private String text(AttributeType attribute, Object value) {
        if (value == null) {
            return MESSAGES.text("none");
        }
        String text = attribute.literals().isEmpty() ? model.texts().shown(attribute, value)
                : attribute.literalLabel((String) value).in(Locale.getDefault());
        return text.replace("&", "&&");
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        boolean gone = overtaken.theirs().isEmpty();
        if (!gone) {
            all(createButton(parent, IDialogConstants.CLIENT_ID, MESSAGES.text("allMine"), false), true);
            all(createButton(parent, IDialogConstants.CLIENT_ID + 1, MESSAGES.text("allTheirs"), false), false);
        }
        createButton(parent, IDialogConstants.OK_ID, MESSAGES.text(gone ? "again" : "save"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, MESSAGES.text("later"), false);
    }

    private void all(Button button, boolean mine) {
        button.addListener(SWT.Selection, event -> {
            everything().forEach(choice -> choice.take(mine));
            settled();
        });
    }

    private List<Choice> everything() {
        List<Choice> all = new ArrayList<>(choices.values());
        Optional.ofNullable(lines).ifPresent(all::add);
        return all;
    }

    private void settled() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null && !ok.isDisposed()) {
            ok.setEnabled(everything().stream().allMatch(Choice::settled));
        }
    }

    @Override
    protected void okPressed() {
        chosen = new HashMap<>();
        choices.forEach((field, choice) -> chosen.put(field.attribute().column(), choice.mine() ? field.mine() : field.theirs()));
        theirParts = lines == null || !lines.mine();
        super.okPressed();
    }
}
