/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.nebula.widgets.nattable.command.ILayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.ui.job.BackgroundJob;

/** Copies the selected rows whole, those not yet loaded too, and refuses rather than leave some out. */
final class GridCopy implements ILayerCommandHandler<CopyDataToClipboardCommand> {

    /** More text than this belongs in a file, not on the clipboard. */
    private static final int MOST_CHARACTERS = 64 << 20;

    /** Up to so many pages are read one by one; more rows are read in one go. */
    private static final int FEW_PAGES = 10;

    private static final Messages MESSAGES = Messages.of(GridCopy.class);

    private final Control owner;

    private final RowSelection selection;

    private final LazyRows rows;

    private final Consumer<IStatus> failed;

    GridCopy(Control owner, RowSelection selection, LazyRows rows, Consumer<IStatus> failed) {
        this.owner = owner;
        this.selection = selection;
        this.rows = rows;
        this.failed = failed;
    }

    @Override
    public Class<CopyDataToClipboardCommand> getCommandClass() {
        return CopyDataToClipboardCommand.class;
    }

    @Override
    public boolean doCommand(ILayer layer, CopyDataToClipboardCommand command) {
        BitSet selected = selection.places();
        GridIndex index = rows.index();
        GridSource source = rows.source();
        if (index != null && !selected.isEmpty()) {
            new BackgroundJob<>(MESSAGES.text("copy"), owner, monitor -> text(source, index, selected, monitor))
                    .then(this::toClipboard).otherwise(failed).schedule();
        }
        return true;
    }

    private static String text(GridSource source, GridIndex index, BitSet selected, IProgressMonitor monitor) throws CoreException {
        StringBuilder text = new StringBuilder();
        text.append(source.columns().stream().map(GridColumn::label).collect(Collectors.joining("\t"))).append('\n');
        SubMonitor progress = SubMonitor.convert(monitor, MESSAGES.text("copy"), selected.cardinality());
        boolean fewPages = selected.stream().map(row -> row / index.pageSize()).distinct().limit(FEW_PAGES + 1L).count() <= FEW_PAGES;
        if (!fewPages || !index.isCounted()) {
            int[] place = { 0 };
            source.each(index.query(), row -> {
                if (selected.get(place[0]++)) {
                    append(text, row, progress);
                }
                return place[0] < selected.length() && text.length() <= MOST_CHARACTERS;
            }, monitor);
        } else {
            byPage(source, index, selected, text, progress);
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new Problem(MESSAGES.text("copy"), MESSAGES.text("copy.tooMany", Integer.toString(selected.cardinality())),
                    MESSAGES.text("copy.tooMany.remedy")).exception();
        }
        return text.toString();
    }

    private static void byPage(GridSource source, GridIndex index, BitSet selected, StringBuilder text, SubMonitor progress)
            throws CoreException {
        int loaded = -1;
        List<GridRow> page = List.of();
        for (int row = selected.nextSetBit(0); row >= 0; row = selected.nextSetBit(row + 1)) {
            if (row / index.pageSize() != loaded) {
                loaded = row / index.pageSize();
                page = source.page(index, loaded, progress.newChild(0));
            }
            if (row % index.pageSize() < page.size()) {
                append(text, page.get(row % index.pageSize()), progress);
            }
        }
    }

    private static void append(StringBuilder text, GridRow row, SubMonitor progress) {
        progress.worked(1);
        if (progress.isCanceled()) {
            throw new OperationCanceledException();
        }
        text.append(Arrays.stream(row.cells()).map(GridCopy::cell).collect(Collectors.joining("\t"))).append('\n');
    }

    private static String cell(String value) {
        return value == null ? "" : value.replaceAll("[\\t\\r\\n]+", " ");
    }

    private void toClipboard(String text) {
        Clipboard clipboard = new Clipboard(owner.getDisplay());
        try {
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }
}
