/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.nebula.widgets.nattable.command.ILayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.ui.job.BackgroundJob;

/** Copies the selected rows whole, those not yet loaded too, and refuses rather than leave some out. */
final class GridCopy implements ILayerCommandHandler<CopyDataToClipboardCommand> {

    /** More rows than this belong in a file, not on the clipboard. */
    static final int MOST_ROWS = 10_000;

    private static final Messages MESSAGES = Messages.of(GridCopy.class);

    private final Control owner;

    private final SelectionLayer selection;

    private final LazyRows rows;

    private final Consumer<IStatus> failed;

    GridCopy(Control owner, SelectionLayer selection, LazyRows rows, Consumer<IStatus> failed) {
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
        int count = selection.getSelectedRowCount();
        if (count > MOST_ROWS) {
            failed.accept(new Problem(MESSAGES.text("copy"), MESSAGES.text("copy.tooMany", Integer.toString(count)),
                    MESSAGES.text("copy.tooMany.remedy", Integer.toString(MOST_ROWS))).status());
            return true;
        }
        int[] selected = selection.getSelectedRowPositions().stream()
                .flatMapToInt(range -> IntStream.range(range.start, range.end)).sorted().toArray();
        GridIndex index = rows.index();
        GridSource source = rows.source();
        if (index != null && selected.length > 0) {
            new BackgroundJob<>(MESSAGES.text("copy"), owner, monitor -> text(source, index, selected, monitor))
                    .then(this::toClipboard).otherwise(failed).schedule();
        }
        return true;
    }

    private static String text(GridSource source, GridIndex index, int[] selected,
            IProgressMonitor monitor) throws CoreException {
        StringBuilder text = new StringBuilder();
        text.append(source.columns().stream().map(GridColumn::label).collect(Collectors.joining("\t"))).append('\n');
        SubMonitor progress = SubMonitor.convert(monitor, selected.length);
        int loaded = -1;
        List<String[]> page = List.of();
        for (int row : selected) {
            if (row / index.pageSize() != loaded) {
                loaded = row / index.pageSize();
                page = source.page(index, loaded, progress.split(1));
            }
            int offset = row % index.pageSize();
            if (offset < page.size()) {
                text.append(Arrays.stream(page.get(offset)).map(GridCopy::cell).collect(Collectors.joining("\t"))).append('\n');
            }
        }
        return text.toString();
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
