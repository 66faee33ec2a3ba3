/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.export.ExportRequest;
import org.salesconsultant.exchange.export.ExportedFile;
import org.salesconsultant.exchange.export.TableExport;
import org.salesconsultant.exchange.format.RecordTarget;
import org.salesconsultant.exchange.format.TargetColumn;
import org.salesconsultant.exchange.format.TargetFormat;
import org.salesconsultant.exchange.format.TargetPart;
import org.salesconsultant.exchange.format.TargetRequest;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.browse.BrowseColumn;

/** Exports the objects of one class. */
public final class ExportWork {

    private static final int CHECK = 1000;

    private static final Messages MESSAGES = Messages.of(ExportWork.class);

    private final ExportRequest request;

    private final TableExport table;

    private final TableColumns columns;

    private final TargetFormat format;

    private final Parameters parameters;

    private final Selection selection;

    public ExportWork(ExportRequest request, TableExport table, TableColumns columns, TargetFormat format, Parameters parameters)
            throws CoreException {
        if (request.imports()) {
            ReturnImport.check(table.file(), table.type(), columns, parameters, request.format());
        }
        this.request = request;
        this.table = table;
        this.columns = columns;
        this.format = format;
        this.parameters = parameters;
        selection = new Selection(table, columns);
    }

    /** {@return what was written, once the group's files take their names} */
    public ExportedFile run(Engine engine, PendingFile.Group files, SubMonitor progress) throws CoreException {
        String title = table.type().label().in(request.locale());
        progress.subTask(MESSAGES.text("table", title));
        long there = count(engine);
        Path file = table.file().toAbsolutePath().normalize();
        PendingFile pending = files.file(file);
        List<TargetColumn> targets = columns.exported().stream().map(TargetColumn::of).toList();
        MoneySums sums = new MoneySums(targets,
                columns.currency().expression() == null ? -1 : columns.read().size(), request.currency());
        Written written;
        try (OutputStream raw = pending.open(); OutputStream out = compressed(file) ? new GZIPOutputStream(raw, 1 << 16) : raw) {
            RecordTarget target = format.open(new TargetRequest(file.getFileName().toString(), title,
                    targets, parameters, request.locale()), out);
            written = rows(engine, target, sums, there, progress);
        } catch (IOException e) {
            throw FileProblem.of(file, e);
        }
        if (written.read() != there) {
            throw new IllegalStateException(there + " objects of " + table.type().name() + ", " + written.read() + " read");
        }
        long notFound = selection.asked() < 0 ? 0 : selection.asked() - written.found();
        Path definition = request.imports() ? ReturnImport.file(file) : null;
        ExportedFile exported = new ExportedFile(table.type().name(), file, TotalsFile.of(file), definition, written.rows(),
                names(columns.exported()), names(columns.leftOut()), notFound, written.parts(), sums.totals(), pending.sha256());
        TotalsFile.write(files.file(exported.totals()), exported, table, request.format());
        if (definition != null) {
            ReturnImport.write(files.file(definition), exported, table.type(), columns, parameters);
        }
        return exported;
    }

    /** How many objects were read, how many had a key that was asked for, how many were written, and the parts they went to. */
    private record Written(long read, long found, long rows, List<TargetPart> parts) {
    }

    private Written rows(Engine engine, RecordTarget target, MoneySums sums, long there, SubMonitor progress)
            throws CoreException, IOException {
        progress.setWorkRemaining((int) Math.min(Integer.MAX_VALUE, Math.max(1, there / CHECK)));
        KeyFilter byKey = selection.byKey();
        long read = 0;
        long rows = 0;
        try (ColumnCursor cursor = engine.query(selection.rows(), selection.parameters())) {
            CursorValues object = new CursorValues(cursor, selection.types());
            BooleanSupplier wanted = byKey == null ? () -> true : byKey.over(object);
            BooleanSupplier passes = columns.filter() == null ? () -> true : columns.filter().over(object);
            while (cursor.next()) {
                object.batch();
                for (int i = 0; i < cursor.size(); i++) {
                    if (++read % CHECK == 0) {
                        if (progress.isCanceled()) {
                            throw new OperationCanceledException();
                        }
                        progress.worked(1);
                    }
                    object.at(i);
                    if (wanted.getAsBoolean() && passes.getAsBoolean()) {
                        target.write(object);
                        sums.add(object);
                        rows++;
                    }
                }
            }
        }
        return new Written(read, byKey == null ? read : byKey.found(), rows, target.finish());
    }

    private long count(Engine engine) throws CoreException {
        try (ColumnCursor cursor = engine.query(selection.count(), selection.parameters())) {
            return cursor.next() ? cursor.longs(0)[0] : 0;
        }
    }

    private static boolean compressed(Path file) {
        return file.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith(".gz");
    }

    private static List<String> names(List<BrowseColumn> columns) {
        return columns.stream().map(BrowseColumn::id).toList();
    }
}
