/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.salesconsultant.reports.RenderedReport;
import org.salesconsultant.reports.ReportRequest;
import org.salesconsultant.reports.ReportRunner;
import org.salesconsultant.reports.ReportTemplates;
import org.salesconsultant.reports.internal.engine.ReportFormat;
import org.salesconsultant.reports.internal.engine.ReportText;

/** Renders the built-in template, the way the tests ask for it. */
final class Rendering {

    private Rendering() {
    }

    static ReportRequest request(Path run, Path out, Locale locale, String... formats) {
        return new ReportRequest(ReportTemplates.SUMMARY, Map.of(), "", locale, List.of(formats), run, out);
    }

    static RenderedReport render(Path run, Path out, Locale locale, String format) throws CoreException {
        return ReportRunner.render(request(run, out, locale, format), new NullProgressMonitor()).get(0);
    }

    static String text(RenderedReport report) throws IOException {
        return ReportText.of(ReportFormat.valueOf(report.format().toUpperCase(Locale.ROOT)), report.file());
    }
}
