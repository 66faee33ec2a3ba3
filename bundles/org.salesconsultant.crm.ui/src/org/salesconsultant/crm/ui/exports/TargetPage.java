/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.exports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.format.TargetFormat;
import org.salesconsultant.exchange.format.TargetFormats;
import org.salesconsultant.ui.parameter.ParameterFields;

/** In which format objects are exported, and where to. */
final class TargetPage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(TargetPage.class);

    private static final String CSV = "csv";

    private final ExportWish wish;

    private final ObjectsPage objects;

    private final Map<String, Contribution<TargetFormat>> formats = TargetFormats.all();

    private final List<String> suffixes = List.copyOf(formats.keySet());

    private Combo format;

    private Composite options;

    private ParameterFields fields;

    private Button contact;

    private Button imports;

    private Text file;

    /** Whether the file is as proposed, so that it follows class and format. */
    private boolean proposed = true;

    TargetPage(ExportWish wish, ObjectsPage objects) {
        super("target");
        this.wish = wish;
        this.objects = objects;
        setTitle(MESSAGES.text("target.title"));
        setDescription(MESSAGES.text("target.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(content);
        new Label(content, SWT.NONE).setText(MESSAGES.text("format"));
        format = new Combo(content, SWT.READ_ONLY);
        formats.forEach((suffix, each) -> format.add(each.description().name() + " (." + suffix + ")"));
        format.select(0);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(format);
        format.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
        options = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(options);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(16, 0).applyTo(options);
        contact = check(content, MESSAGES.text("contact"), MESSAGES.text("contact.help"), true);
        imports = check(content, MESSAGES.text("imports"), MESSAGES.text("imports.help"), false);
        new Label(content, SWT.NONE).setText(MESSAGES.text("file"));
        file = new Text(content, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
        file.addModifyListener(event -> {
            proposed &= file.getText().equals(proposal());
            check();
        });
        Button browse = new Button(content, SWT.PUSH);
        browse.setText(MESSAGES.text("browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        setControl(content);
        chosen();
    }

    private Button check(Composite parent, String text, String help, boolean checked) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(text);
        button.setToolTipText(help);
        button.setSelection(checked);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
        return button;
    }

    private void chosen() {
        if (fields != null) {
            fields.dispose();
        }
        fields = new ParameterFields(options, formats.get(format()).description().parameters(), Map.of(), List.of(),
                ChoiceLabels::of, this::check);
        imports.setEnabled(CSV.equals(format()));
        options.getParent().layout(true, true);
        propose();
        check();
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            propose();
            check();
        }
        super.setVisible(visible);
    }

    private void propose() {
        if (proposed) {
            file.setText(proposal());
            proposed = true;
        }
    }

    private String proposal() {
        return wish.project().resolve("exports").resolve(objects.entity().table() + "." + format()).toString();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*." + format(), "*" });
        dialog.setFileName(file.getText());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private void check() {
        String complaint = fields.complaint();
        try {
            Path path = Path.of(file.getText().strip());
            if (complaint == null && (file.getText().isBlank() || Files.isDirectory(path))) {
                complaint = MESSAGES.text("file.missing");
            }
            setMessage(Files.exists(path) && complaint == null ? MESSAGES.text("file.replaced") : null, WARNING);
        } catch (InvalidPathException e) {
            complaint = MESSAGES.text("file.missing");
        }
        setErrorMessage(complaint);
        setPageComplete(complaint == null);
    }

    /** {@return the suffix of the format} */
    String format() {
        return suffixes.get(format.getSelectionIndex());
    }

    /** {@return the parameters of the format} */
    Map<String, String> parameters() {
        return fields.values();
    }

    /** {@return whether columns by which a person is reached are exported} */
    boolean contact() {
        return contact.getSelection();
    }

    /** {@return whether an import that reads the file back stands beside it} */
    boolean imports() {
        return imports.isEnabled() && imports.getSelection();
    }

    /** {@return the file, absolute; a relative one is in the project} */
    Path file() {
        return wish.project().resolve(Path.of(file.getText().strip()));
    }
}
