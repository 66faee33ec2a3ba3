/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.reports.ReportRequest;
import org.salesconsultant.reports.ReportRunner;
import org.salesconsultant.reports.ReportTemplates;

class ReportRequestTest {

    @TempDir
    private Path folder;

    @Test
    void aTitleReplacesThatOfTheTemplate() throws CoreException, IOException {
        Path run = RunFixture.in(folder.resolve("run")).build();
        ReportRequest request = new ReportRequest(ReportTemplates.SUMMARY, Map.of("definitions", "false"),
                "Board meeting & more", Locale.ENGLISH, List.of("pdf"), run, folder.resolve("board"));
        String text = Rendering.text(ReportRunner.render(request, new NullProgressMonitor()).get(0));
        assertTrue(text.contains("Board meeting & more"), text);
        assertFalse(text.contains("Definition of each figure"), "the parameter is not heeded");
    }

    @Test
    void anUnknownFormatIsAProblemThatNamesTheKnownOnes() throws IOException {
        Path run = RunFixture.in(folder.resolve("run")).build();
        assertProblem("pdf, html, xlsx", Rendering.request(run, folder.resolve("x"), Locale.ENGLISH, "odt"));
    }

    @Test
    void anUnknownTemplateIsAProblem() throws IOException {
        Path run = RunFixture.in(folder.resolve("run")).build();
        assertProblem("org.salesconsultant.reports.summary", new ReportRequest("com.example.none", Map.of(), "",
                Locale.ENGLISH, List.of("pdf"), run, folder.resolve("x")));
    }

    @Test
    void aWrongParameterIsAProblem() throws IOException {
        Path run = RunFixture.in(folder.resolve("run")).build();
        assertProblem("topFeatures", new ReportRequest(ReportTemplates.SUMMARY, Map.of("topFeatures", "many"), "",
                Locale.ENGLISH, List.of("pdf"), run, folder.resolve("x")));
    }

    @Test
    void aFolderWithoutARunIsAProblem() {
        assertProblem("nowhere", Rendering.request(folder.resolve("nowhere"), folder.resolve("x"), Locale.ENGLISH, "pdf"));
    }

    @Test
    void aCancelledReportLeavesNoFile() throws IOException {
        Path run = RunFixture.in(folder.resolve("run")).build();
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        ReportRequest request = Rendering.request(run, folder.resolve("x"), Locale.ENGLISH, "pdf");
        assertThrows(OperationCanceledException.class, () -> ReportRunner.render(request, monitor));
        assertFalse(Files.exists(folder.resolve("x.pdf")));
    }

    @Test
    void aReportCancelledWhileItIsRenderedLeavesNoFile() throws IOException {
        Path run = RunFixture.in(folder.resolve("run")).build();
        AtomicInteger asked = new AtomicInteger();
        NullProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return asked.incrementAndGet() > 6;
            }
        };
        ReportRequest request = Rendering.request(run, folder.resolve("x"), Locale.ENGLISH, "pdf");
        assertThrows(OperationCanceledException.class, () -> ReportRunner.render(request, monitor));
        assertFalse(Files.exists(folder.resolve("x.pdf")));
    }

    @Test
    void anyChineseIsSimplifiedChinese() {
        ReportRequest request = Rendering.request(folder, folder, Locale.forLanguageTag("zh-Hans"), "pdf");
        assertEquals(Locale.SIMPLIFIED_CHINESE, request.locale());
    }

    @Test
    void nothingIsLeftInTheTemporaryFolder() throws CoreException, IOException {
        Path run = RunFixture.in(folder.resolve("run")).build();
        Rendering.render(run, folder.resolve("x"), Locale.ENGLISH, "html");
        String own = "sales-consultant-reports-" + ProcessHandle.current().pid() + "-";
        try (Stream<Path> found = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            List<Path> folders = found.filter(path -> path.getFileName().toString().startsWith(own)).toList();
            assertEquals(1, folders.size(), "one engine, one folder");
            try (Stream<Path> files = Files.list(folders.get(0).resolve("work"))) {
                assertEquals(List.of(), files.toList());
            }
        }
    }

    private static void assertProblem(String part, ReportRequest request) {
        CoreException thrown = assertThrows(CoreException.class,
                () -> ReportRunner.render(request, new NullProgressMonitor()));
        assertTrue(Problem.isProblem(thrown.getStatus()), thrown.getStatus().toString());
        assertTrue(thrown.getMessage().contains(part), thrown.getMessage());
    }
}
