/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.grid;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Control;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.exports.ExportWish;
import org.salesconsultant.crm.ui.exports.ExportWizard;
import org.salesconsultant.exchange.export.SortColumn;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.browse.Browse;
import org.salesconsultant.store.browse.BrowseReader;
import org.salesconsultant.store.browse.BrowseRow;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.project.AnalysisProjects;
import org.salesconsultant.ui.status.Trouble;

/** Opens the export wizard with rows of a grid: those selected, or all that pass its filter, in its order, with its columns. */
final class GridExport {

    private static final Messages MESSAGES = Messages.of(GridExport.class);

    private final Control owner;

    private final OpenedClass opened;

    private final Browse browse;

    /** @param browse the rows shown */
    GridExport(Control owner, OpenedClass opened, Browse browse) {
        this.owner = owner;
        this.opened = opened;
        this.browse = browse;
    }

    /** Exports all rows shown. */
    void all() {
        if (browse.filter().isEmpty()) {
            open(null);
        } else {
            new BackgroundJob<>(MESSAGES.text("export.keys"), owner, this::keys).then((Consumer<List<String>>) this::selected)
                    .otherwise(Trouble::show).schedule();
        }
    }

    private List<String> keys(IProgressMonitor monitor) throws CoreException {
        return opened.store().copy().read(Actor.user(), engine -> {
            BrowseReader reader = new BrowseReader(engine, browse);
            BitSet all = new BitSet();
            all.set(0, Math.toIntExact(reader.count()));
            return reader.keys(all);
        }, monitor);
    }

    /** Exports the rows with these keys. */
    void selected(List<String> keys) {
        open(keys.stream().map(this::key).toList());
    }

    private void open(List<List<Object>> keys) {
        ExportWizard.open(owner.getShell(), wish(keys));
    }

    /** {@return what the wizard begins with} */
    ExportWish wish(List<List<Object>> keys) {
        List<SortColumn> sort = browse.sort().stream().map(each -> new SortColumn(each.column(), each.descending())).toList();
        return new ExportWish(AnalysisProjects.folder(opened.project()), opened.type().name(), browse.columns(), "", sort, keys);
    }

    /** {@return the values of a key, of the Java class of their attributes} */
    private List<Object> key(String text) {
        List<String> values = BrowseRow.keyValues(text);
        List<AttributeType> attributes = opened.type().keyAttributes();
        return IntStream.range(0, values.size()).mapToObj(i -> attributes.get(i).type() == ValueType.INTEGER
                ? (Object) Long.valueOf(values.get(i)) : values.get(i)).toList();
    }
}
