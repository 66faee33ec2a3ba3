/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.salesconsultant.analysis.preview.PreviewSource;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.source.SourceFile;

/** What the recipe is tried on: the source of an import that names it, or any file. */
final class SourceBar extends Composite {

    private static final Messages MESSAGES = Messages.of(SourceBar.class);

    private final Path folder;

    private final Runnable chosen;

    private final Combo combo;

    private final List<PreviewSource> sources = new ArrayList<>();

    /**
     * @param folder where the dialog for a file begins
     * @param chosen told when another source is chosen
     */
    SourceBar(Composite parent, Path folder, Runnable chosen) {
        super(parent, SWT.NONE);
        this.folder = folder;
        this.chosen = chosen;
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(this);
        new Label(this, SWT.NONE).setText(MESSAGES.text("source"));
        combo = new Combo(this, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().hint(280, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.run()));
        Button browse = new Button(this, SWT.PUSH);
        browse.setText(MESSAGES.text("source.browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
    }

    /** Offers sources and chooses the first. */
    void offer(List<PreviewSource> offered) {
        offered.forEach(this::add);
        if (!sources.isEmpty()) {
            combo.select(0);
            chosen.run();
        }
    }

    private void add(PreviewSource source) {
        sources.add(source);
        String files = source.files().stream().map(SourceFile::name).collect(Collectors.joining(", "));
        combo.add(source.importId() == null ? files : MESSAGES.text("source.import", files, source.importId()));
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterPath(folder.toString());
        String file = dialog.open();
        if (file != null) {
            open(Path.of(file));
        }
    }

    /** Chooses a file that no import names. */
    void open(Path file) {
        add(PreviewSource.of(file, sources.isEmpty() ? Map.of() : sources.getFirst().variables()));
        combo.select(sources.size() - 1);
        chosen.run();
    }

    /** {@return the chosen source, if one is} */
    Optional<PreviewSource> source() {
        int index = combo.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(sources.get(index));
    }
}
