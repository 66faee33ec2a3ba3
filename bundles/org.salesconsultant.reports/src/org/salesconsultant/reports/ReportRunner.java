/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.reports.internal.engine.ReportEngine;
import org.salesconsultant.reports.internal.engine.ReportFormat;
import org.salesconsultant.reports.internal.engine.ReportText;
import org.salesconsultant.results.run.RunFolder;

/**
 * Renders reports. The engine behind it is started at the first report and stopped with this bundle; reports are
 * rendered one after another, whichever threads ask.
 */
public final class ReportRunner {

    private static final Messages MESSAGES = Messages.of(ReportRunner.class);

    private ReportRunner() {
    }

    /**
     * {@return the reports, one a format, in the order asked for} A file is there only if it is whole.
     *
     * @throws CoreException with a problem if the template, a parameter, a format, the run folder or the output folder
     *         is wrong; another status if the design cannot be rendered
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor asked to stop; what was asked for
     *         and not yet finished is not written
     */
    public static List<RenderedReport> render(ReportRequest request, IProgressMonitor monitor) throws CoreException {
        List<ReportFormat> formats = new ArrayList<>();
        for (String format : request.formats()) {
            formats.add(ReportFormat.named(request.out().toString(), format));
        }
        Contribution<ReportTemplate> template = ReportTemplates.registry().get(request.out().toString(), request.template());
        Parameters parameters = template.parameters(request.template(), template.description().version(), request.parameters());
        RunFolder.open(request.runFolder());
        makeFolder(request.out());
        SubMonitor progress = SubMonitor.convert(monitor, MESSAGES.text("rendering"), formats.size());
        List<RenderedReport> reports = new ArrayList<>();
        for (ReportFormat format : formats) {
            Path file = request.out().resolveSibling(request.out().getFileName() + "." + format.extension());
            IStatus warning = ReportEngine.shared().render(template.create(), parameters, request, format, file,
                    progress.split(1));
            reports.add(new RenderedReport(format.extension(), file, hash(format, file), warning));
        }
        return reports;
    }

    private static void makeFolder(Path out) throws CoreException {
        Path folder = out.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Problem(folder.toString(), MESSAGES.text("folder"), MESSAGES.text("folder.remedy")).exception(e);
        }
        if (!Files.isWritable(folder)) {
            throw new Problem(folder.toString(), MESSAGES.text("folder"), MESSAGES.text("folder.remedy")).exception();
        }
    }

    private static String hash(ReportFormat format, Path file) throws CoreException {
        try {
            return ReportText.hash(format, file);
        } catch (IOException e) {
            throw new CoreException(Status.error(MESSAGES.text("unreadable", file), e));
        }
    }
}
