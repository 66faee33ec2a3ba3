/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.analysis.stage.ReportJobs;
import org.salesconsultant.core.message.Languages;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.ReportJob;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.reports.RenderedReport;
import org.salesconsultant.reports.ReportRunner;
import org.salesconsultant.results.run.RunFolder;

/** Renders a report file from a run that is there. */
public final class ReportRendering {

    private static final Messages MESSAGES = Messages.of(ReportRendering.class);

    private ReportRendering() {
    }

    /**
     * {@return the reports, one a format}
     *
     * @param file the report file
     * @param run the run folder; null for the latest of the project the file lies in
     * @param formats the formats; empty for those of the file
     * @param language a language tag; null for that of the file, or of the run
     * @param out the folder to write to
     * @throws CoreException with a problem if the file, the run, a format or the folder is wrong
     */
    public static List<RenderedReport> render(Path file, Path run, List<String> formats, String language, Path out,
            IProgressMonitor monitor) throws CoreException, IOException {
        ReportJob job = ModelFiles.read(file, ReportJob.class);
        RunFolder folder = run == null ? latest(file) : RunFolder.open(run);
        String name = file.getFileName().toString();
        String id = job.getId() == null || job.getId().isBlank() ? name.replaceFirst("\\.[^.]*$", "") : job.getId();
        Locale ofRun = Locale.forLanguageTag(folder.run().get("locale").getAsString());
        Locale locale = language == null ? ReportJobs.locale(name, job, ofRun) : Languages.locale(name, language);
        List<String> wanted = formats.isEmpty() ? ReportJobs.formats(job) : formats;
        return ReportRunner.render(ReportJobs.request(job, locale, wanted, folder.path(), out.resolve(id)), monitor);
    }

    private static RunFolder latest(Path file) throws CoreException, IOException {
        return RunFolder.latest(file.toAbsolutePath().getParent())
                .orElseThrow(() -> new Problem(file.toString(), MESSAGES.text("report.noRun"), MESSAGES.text("report.noRun.remedy"))
                        .exception());
    }
}
