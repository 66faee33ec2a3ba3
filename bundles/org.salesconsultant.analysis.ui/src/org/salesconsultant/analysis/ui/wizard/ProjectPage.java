/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.salesconsultant.core.message.Messages;

/** Asks for name, place and the first data of a project. */
final class ProjectPage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(ProjectPage.class);

    private Text name;

    private Text location;

    private Button sample;

    private Button ownData;

    private Text dataFile;

    private Button browseData;

    ProjectPage() {
        super("project");
        setTitle(MESSAGES.text("title"));
        setDescription(MESSAGES.text("description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(content);
        name = field(content, MESSAGES.text("name"));
        new Label(content, SWT.NONE);
        location = field(content, MESSAGES.text("location"));
        button(content, MESSAGES.text("browse"), this::browseLocation);
        name.setText(freeName());
        location.setText(ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString());
        Label ask = new Label(content, SWT.NONE);
        ask.setText(MESSAGES.text("begin"));
        GridDataFactory.swtDefaults().span(3, 1).indent(0, 10).applyTo(ask);
        sample = choice(content, MESSAGES.text("begin.sample"));
        ownData = choice(content, MESSAGES.text("begin.data"));
        dataFile = field(content, MESSAGES.text("data"));
        browseData = button(content, MESSAGES.text("browse"), this::browseData);
        boolean hasSample = SampleFolder.find().isPresent();
        sample.setEnabled(hasSample);
        sample.setSelection(hasSample);
        ownData.setSelection(!hasSample);
        name.addModifyListener(event -> check());
        location.addModifyListener(event -> check());
        dataFile.addModifyListener(event -> check());
        setControl(content);
        check();
        setErrorMessage(null);
        name.selectAll();
    }

    /** {@return what the user asked for, once the page is complete} */
    ProjectPlan plan() {
        String wanted = name.getText().strip();
        return new ProjectPlan(wanted, Path.of(location.getText().strip()).resolve(wanted),
                ownData.getSelection() ? Path.of(dataFile.getText().strip()) : null);
    }

    private void check() {
        dataFile.setEnabled(ownData.getSelection());
        browseData.setEnabled(ownData.getSelection());
        String complaint = complaint();
        setErrorMessage(complaint);
        setPageComplete(complaint == null);
    }

    private String complaint() {
        String wanted = name.getText().strip();
        IStatus legal = ResourcesPlugin.getWorkspace().validateName(wanted, IResource.PROJECT);
        if (!legal.isOK()) {
            return wanted.isEmpty() ? MESSAGES.text("name.empty") : legal.getMessage();
        }
        if (ResourcesPlugin.getWorkspace().getRoot().getProject(wanted).exists()) {
            return MESSAGES.text("name.taken", wanted);
        }
        try {
            Path folder = Path.of(location.getText().strip());
            if (!Files.isDirectory(folder)) {
                return MESSAGES.text("location.missing", folder.toString());
            }
            if (occupied(folder.resolve(wanted))) {
                return MESSAGES.text("location.occupied", folder.resolve(wanted).toString());
            }
            return ownData.getSelection() && !Files.isRegularFile(Path.of(dataFile.getText().strip()))
                    ? MESSAGES.text("data.missing") : null;
        } catch (InvalidPathException e) {
            return MESSAGES.text("location.missing", e.getInput());
        }
    }

    private static boolean occupied(Path folder) {
        if (!Files.exists(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isPresent();
        } catch (IOException e) {
            return true; // a file, or a folder that cannot be read: no place for a project
        }
    }

    private static String freeName() {
        String first = "retail";
        String candidate = first;
        for (int i = 2; ResourcesPlugin.getWorkspace().getRoot().getProject(candidate).exists(); i++) {
            candidate = first + "-" + i;
        }
        return candidate;
    }

    private void browseLocation() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(location.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            location.setText(chosen);
        }
    }

    private void browseData() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] { "*.csv;*.csv.gz;*.tsv;*.txt", "*" });
        String chosen = dialog.open();
        if (chosen != null) {
            dataFile.setText(chosen);
        }
    }

    private static Text field(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(320, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static Button button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private Button choice(Composite parent, String text) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        GridDataFactory.swtDefaults().span(3, 1).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
        return button;
    }
}
