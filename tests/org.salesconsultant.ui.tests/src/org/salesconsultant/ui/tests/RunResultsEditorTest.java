/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtchart.Chart;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunResultsEditorTest {

    private SampleProject sample;

    @BeforeEach
    void openTheResultsOfARun() throws Exception {
        Assumptions.assumeTrue("en".equals(Locale.getDefault().getLanguage()), "texts are compared in English");
        sample = SampleProject.empty("shop");
        SampleRun.write(sample.folder());
        sample.project().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
        Ui.openPerspective();
        IFile file = sample.project().getFile("results/run1/run.json");
        Ui.run(() -> {
            try {
                IDE.openEditor(Ui.page(), file);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        Ui.await("the results", () -> texts().contains("Accuracy"));
    }

    @AfterEach
    void close() throws Exception {
        Ui.run(() -> Ui.page().closeAllEditors(false));
        if (sample != null) {
            sample.close();
        }
    }

    @Test
    void runJsonOpensInTheResultsEditor() {
        Screenshot.take("results");
        assertEquals("org.salesconsultant.analysis.ui.results", Ui.get(() -> Ui.page().getActiveEditor().getSite().getId()));
    }

    @Test
    void theSegmentsAreDrawn() {
        List<Chart> charts = Ui.get(() -> Ui.find(form(), Chart.class, chart -> true));
        assertEquals(1, charts.size());
        assertEquals(3, Ui.get(() -> charts.getFirst().getSeriesSet().getSeries()[0].getYSeries().length));
        assertTrue(Ui.get(() -> charts.getFirst().getSize().y > 80), "the chart has room");
    }

    @Test
    void theQualityOfThePredictionIsShownWithItsIntervals() {
        List<String> texts = Ui.get(RunResultsEditorTest::texts);
        assertTrue(texts.containsAll(List.of("812", "201", "164", "1,623", "0.870", "0.857 to 0.882", "0.817")), texts::toString);
        assertTrue(!texts.contains("Brier score"), "what is not defined is not shown");
    }

    @Test
    void sumsAreRoundedOnceHalfUp() {
        List<String> texts = Ui.get(RunResultsEditorTest::texts);
        assertTrue(texts.contains("€1,890,123.46"), texts::toString);
        assertTrue(texts.contains("€1,790,001.01"), texts::toString);
    }

    @Test
    void theBridgeEndsInWhatIsCounted() {
        List<String> texts = Ui.get(RunResultsEditorTest::texts);
        assertTrue(texts.indexOf("Counted") > texts.indexOf("All lines in the data"), texts::toString);
        assertTrue(texts.contains("118,344"), texts::toString);
    }

    @Test
    void actionsAreCountedByDecision() {
        List<String> texts = Ui.get(RunResultsEditorTest::texts);
        assertTrue(texts.containsAll(List.of("planned", "279", "held back", "31")), texts::toString);
    }

    @Test
    void thereAreLinksToTheWorkbookAndTheReports() {
        List<String> links = Ui.get(() -> Ui.find(form(), ImageHyperlink.class,
                link -> true).stream().map(ImageHyperlink::getText).toList());
        assertTrue(links.containsAll(List.of("Open in Excel", "monthly (PDF)", "monthly (HTML)", "monthly (XLSX)")),
                links::toString);
    }

    private static List<String> texts() {
        return Ui.find(form(), Label.class, label -> true).stream().map(Label::getText).toList();
    }

    private static Composite form() {
        IEditorPart editor = Ui.page().getActiveEditor();
        return Ui.find(editor.getSite().getShell(), ScrolledForm.class, ScrolledForm::isVisible).getFirst();
    }
}
