/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.grid;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.export.ExportOutcome;
import org.salesconsultant.exchange.export.ExportRequest;
import org.salesconsultant.exchange.export.ExportRunner;
import org.salesconsultant.exchange.export.SortColumn;
import org.salesconsultant.exchange.export.TableExport;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.browse.Browse;
import org.salesconsultant.store.browse.BrowseReader;
import org.salesconsultant.store.browse.BrowseRow;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.project.AnalysisProjects;
import org.salesconsultant.ui.status.Trouble;

/** Exports rows of a grid to a file that the user names; its ending tells the format. */
final class SelectionExport {

    private static final Messages MESSAGES = Messages.of(SelectionExport.class);

    private static final String[] FORMATS = { "xlsx", "csv", "jsonl" };

    private final Control owner;

    private final OpenedClass opened;

    private final Browse browse;

    /** @param browse the rows shown, with their columns and order */
    SelectionExport(Control owner, OpenedClass opened, Browse browse) {
        this.owner = owner;
        this.opened = opened;
        this.browse = browse;
    }

    /** Asks where to, and exports. @param keys the keys of the rows; null for all rows shown */
    void begin(List<String> keys) {
        FileDialog dialog = new FileDialog(owner.getShell(), SWT.SAVE);
        dialog.setText(MESSAGES.text(keys == null ? "export.all" : "export.selection"));
        dialog.setFilterPath(AnalysisProjects.folder(opened.project()).toString());
        dialog.setFileName(opened.type().table() + "." + FORMATS[0]);
        dialog.setFilterExtensions(Arrays.stream(FORMATS).map("*."::concat).toArray(String[]::new));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            run(Path.of(chosen), keys);
        }
    }

    /** Exports to a file. */
    void run(Path file, List<String> keys) {
        new BackgroundJob<>(MESSAGES.text("exporting", file.getFileName().toString()), owner, monitor -> export(file, keys, monitor))
                .then(outcome -> MessageDialog.openInformation(owner.getShell(), MESSAGES.text("exported.title"), MESSAGES.text("exported",
                        NumberFormat.getIntegerInstance().format(outcome.rows()), file.toString())))
                .otherwise(Trouble::show).schedule();
    }

    private ExportOutcome export(Path file, List<String> keys, IProgressMonitor monitor) throws CoreException {
        String name = file.getFileName().toString();
        String format = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        List<String> wanted = keys == null && !browse.filter().isEmpty() ? allKeys(monitor) : keys;
        List<String> columns = browse.columns().stream().filter(id -> opened.type().column(id).isPresent()).toList();
        List<SortColumn> sort = browse.sort().stream().filter(each -> opened.type().column(each.column()).isPresent())
                .map(each -> new SortColumn(each.column(), each.descending())).toList();
        TableExport table = new TableExport(opened.type(), columns, "", sort, wanted == null ? null : wanted.stream().map(this::key).toList(),
                file);
        Path projectFile = AnalysisProjects.projectFile(opened.project()).orElseThrow().getLocation().toPath();
        String currency = ModelFiles.read(projectFile, Project.class).getCurrency();
        ExportOutcome outcome = ExportRunner.run(new ExportRequest(List.of(table), format, Map.of(), true, false, currency, Locale.getDefault()),
                opened.store().copy(), Actor.user(), monitor);
        opened.project().refreshLocal(IResource.DEPTH_ONE, monitor);
        return outcome;
    }

    private List<String> allKeys(IProgressMonitor monitor) throws CoreException {
        return opened.store().copy().read(Actor.user(), engine -> {
            BrowseReader reader = new BrowseReader(engine, browse);
            BitSet all = new BitSet();
            all.set(0, Math.toIntExact(reader.count()));
            return reader.keys(all);
        }, monitor);
    }

    /** Values of a key, of the Java class of their attributes. */
    private List<Object> key(String text) {
        List<String> values = BrowseRow.keyValues(text);
        List<AttributeType> attributes = opened.type().keyAttributes();
        return IntStream.range(0, values.size()).mapToObj(i -> attributes.get(i).type() == ValueType.INTEGER
                ? (Object) Long.valueOf(values.get(i)) : values.get(i)).toList();
    }
}
