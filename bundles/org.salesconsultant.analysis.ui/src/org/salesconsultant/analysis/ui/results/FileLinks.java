/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.results;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.results.run.RunFiles;
import org.salesconsultant.ui.image.Images;

/** Links to what the run wrote for people: the spreadsheet and the reports. */
final class FileLinks {

    private static final Messages MESSAGES = Messages.of(FileLinks.class);

    private FileLinks() {
    }

    static void create(ResultsForm form, RunResults results) {
        Composite section = form.section(MESSAGES.text("files"), 1, 1);
        results.workbook().ifPresent(file -> link(form, section, "excel", MESSAGES.text("files.excel"), file));
        for (Path report : results.reports()) {
            String name = report.getFileName().toString();
            String format = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
            link(form, section, "report", MESSAGES.text("files.report", name.substring(0, Math.max(0, name.lastIndexOf('.'))),
                    format), report);
        }
        link(form, section, "results", MESSAGES.text("files.folder"), results.folder());
        if (results.reports().isEmpty()) {
            form.note(section, MESSAGES.text("files.noReports"), 1);
        }
        form.note(section, MESSAGES.text("files.all", RunFiles.CUSTOMERS, RunFiles.SCORES, RunFiles.REJECTS), 1);
    }

    private static void link(ResultsForm form, Composite parent, String image, String text, Path file) {
        ImageHyperlink link = form.toolkit().createImageHyperlink(parent, SWT.NONE);
        link.setText(text);
        link.setImage(Images.of(FileLinks.class).image(image));
        link.setToolTipText(file.toString());
        link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                SystemOpener.open(file);
            }
        });
    }
}
