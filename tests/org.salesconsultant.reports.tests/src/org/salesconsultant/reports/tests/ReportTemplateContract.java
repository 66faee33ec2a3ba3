/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.ParameterDescription;
import org.salesconsultant.reports.RenderedReport;
import org.salesconsultant.reports.ReportRequest;
import org.salesconsultant.reports.ReportRunner;
import org.salesconsultant.reports.ReportTemplate;
import org.salesconsultant.reports.ReportTemplates;

/** What every report template keeps; extend it and name yours. */
public abstract class ReportTemplateContract {

    @TempDir
    Path folder;

    /** {@return the id of the template} */
    protected abstract String id();

    @Test
    public void itIsFoundThroughTheExtensionPoint() throws CoreException {
        Contribution<ReportTemplate> template = ReportTemplates.registry().get("test", id());
        assertFalse(template.description().name().isBlank());
        assertFalse(template.description().name().startsWith("%"), "the name is not translated");
        assertNotNull(template.create().design(), "the design is not where the extension says");
        assertTrue(ReportTemplates.registry().failures(true).stream().noneMatch(failure -> failure.id().equals(id())));
    }

    @Test
    public void itsParametersAreDescribedAndDeclaredInTheDesign() throws CoreException, IOException {
        Contribution<ReportTemplate> template = ReportTemplates.registry().get("test", id());
        try (InputStream stream = template.create().design().openStream()) {
            String design = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (ParameterDescription parameter : template.description().parameters()) {
                assertFalse(parameter.label().startsWith("%"), parameter.name() + " has no label");
                assertTrue(design.contains("<scalar-parameter name=\"" + parameter.name() + "\""), parameter.name());
            }
        }
    }

    @Test
    public void itRendersEveryFormatInBothLanguagesWithItsDefaults() throws CoreException, IOException {
        Path run = RunFixture.in(folder.resolve("run")).build();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            ReportRequest request = new ReportRequest(id(), Map.of(), "", locale, List.of("pdf", "html", "xlsx"), run,
                    folder.resolve(locale.toLanguageTag()));
            for (RenderedReport report : ReportRunner.render(request, new NullProgressMonitor())) {
                assertTrue(Files.size(report.file()) > 0, report.format());
                assertFalse(Rendering.text(report).isBlank(), report.format());
            }
        }
    }
}
