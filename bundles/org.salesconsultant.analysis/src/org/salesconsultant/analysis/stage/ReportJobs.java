/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.stage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Languages;
import org.salesconsultant.model.analysis.ReportJob;
import org.salesconsultant.reports.ReportRequest;

/** Turns report files into requests to render. */
public final class ReportJobs {

    private ReportJobs() {
    }

    /**
     * {@return the language of a report: its own, or else the given one}
     *
     * @param place the report file
     * @throws CoreException with a problem if its own is none
     */
    public static Locale locale(String place, ReportJob job, Locale otherwise) throws CoreException {
        return job.getLocale() == null || job.getLocale().isBlank() ? otherwise : Languages.locale(place, job.getLocale());
    }

    /** {@return the formats of a report, in order} */
    public static List<String> formats(ReportJob job) {
        return List.of(job.getFormats().strip().split("\\s*,\\s*"));
    }

    /**
     * {@return the request to render a report from a run}
     *
     * @param out the files to write, without their extension
     */
    public static ReportRequest request(ReportJob job, Locale locale, List<String> formats, Path run, Path out) {
        return new ReportRequest(job.getTemplate().getContribution(), Settings.values(job.getTemplate()), job.getTitle(), locale,
                formats, run, out);
    }
}
