/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.export;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.format.TargetFormat;
import org.salesconsultant.exchange.format.TargetFormats;
import org.salesconsultant.exchange.internal.export.ExportWork;
import org.salesconsultant.exchange.internal.export.PendingFile;
import org.salesconsultant.exchange.internal.export.TableColumns;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.Store;

/**
 * Runs an export. Objects stream from the store to the file, so memory does not grow with their number. A file takes its
 * name when all files are complete: a failure or a cancel leaves what was there before.
 */
public final class ExportRunner {

    private static final Messages MESSAGES = Messages.of(ExportRunner.class);

    private ExportRunner() {
    }

    /**
     * {@return what was written}
     *
     * @throws CoreException with a problem if a column, the filter, the format or a parameter is wrong, a value does not fit the
     *         format, or a file cannot be written; no file has changed then
     * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancels; no file has changed then
     */
    public static ExportOutcome run(ExportRequest request, Store store, Actor actor, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, MESSAGES.text("exporting"), request.tables().size());
        Contribution<TargetFormat> contribution = TargetFormats.of(MESSAGES.text("place"), request.format());
        Parameters parameters = contribution.parameters(MESSAGES.text("place"), contribution.description().version(),
                request.parameters());
        TargetFormat format = contribution.create();
        List<ExportWork> works = new ArrayList<>();
        for (TableExport table : request.tables()) {
            TableColumns columns = TableColumns.of(table, request.contact(), store.types());
            works.add(new ExportWork(request, table, columns, format, parameters));
        }
        try (PendingFile.Group files = new PendingFile.Group()) {
            List<ExportedFile> written = store.read(actor, engine -> {
                List<ExportedFile> all = new ArrayList<>();
                for (ExportWork work : works) {
                    all.add(work.run(engine, files, progress.split(1)));
                }
                return all;
            }, progress);
            files.complete();
            return new ExportOutcome(written);
        }
    }
}
