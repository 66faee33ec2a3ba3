/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.analysis.ui.results.PredictionResult.Measure;
import org.salesconsultant.analysis.ui.results.RunResults.ActionCount;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.results.run.Figure;
import org.salesconsultant.results.run.RunFiles;
import org.salesconsultant.results.run.RunFolder;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Reads what the editor shows from a run folder. */
final class RunReader {

    private static final Messages MESSAGES = Messages.of(RunReader.class);

    private static final List<String> MEASURES = List.of("accuracy", "precision", "recall", "f1", "roc_auc", "pr_auc", "brier",
            "majority_accuracy");

    private RunReader() {
    }

    static RunResults read(Path folder, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        RunFolder run = RunFolder.open(folder);
        try {
            JsonFields head = new JsonFields(run.run());
            JsonFields metrics = new JsonFields(run.metrics());
            Map<String, Figure> figures = new LinkedHashMap<>();
            run.figures().forEach(figure -> figures.put(figure.reference(), figure));
            progress.split(1);
            List<SegmentationResult> segmentations = SegmentReader.read(run.segmentProfile(), metrics.child("segmentations"));
            progress.split(1);
            Path workbook = folder.resolve(RunFiles.WORKBOOK);
            String name = head.text("name").isEmpty() ? head.text("project") : head.text("name");
            return new RunResults(folder, name, head.text("run"), head.text("as_of"), head.text("currency"), figures,
                    segmentations,
                    predictions(metrics.child("predictions")), run.bridge(), actions(run), run.reports(),
                    Files.isRegularFile(workbook) ? Optional.of(workbook) : Optional.empty());
        } catch (IOException e) {
            throw new Problem(folder.toString(), MESSAGES.text("unreadable", String.valueOf(e.getMessage())),
                    MESSAGES.text("unreadable.remedy")).exception(e);
        }
    }

    private static List<PredictionResult> predictions(JsonFields all) {
        List<PredictionResult> results = new ArrayList<>();
        for (String id : all.object().keySet()) {
            JsonFields prediction = all.child(id);
            JsonFields confusion = prediction.child("confusion");
            List<Measure> measures = MEASURES.stream().map(key -> new Measure(key, prediction.number(key),
                    prediction.child("intervals").item(key, 0), prediction.child("intervals").item(key, 1)))
                    .filter(measure -> !Double.isNaN(measure.value())).toList();
            results.add(new PredictionResult(prediction.text("name").isEmpty() ? id : prediction.text("name"),
                    prediction.number("horizon_days"), confusion.count("tp"), confusion.count("fp"), confusion.count("fn"),
                    confusion.count("tn"), measures));
        }
        return results;
    }

    private static List<ActionCount> actions(RunFolder run) throws IOException {
        Map<ActionCount, Long> counts = new LinkedHashMap<>();
        for (NamedCsvRecord row : run.rows(RunFiles.ACTIONS)) {
            counts.merge(new ActionCount(row.getField("rule"), row.getField("channel"), row.getField("decision"), 0), 1L,
                    Long::sum);
        }
        return counts.entrySet().stream().map(entry -> new ActionCount(entry.getKey().rule(), entry.getKey().channel(),
                entry.getKey().decision(), entry.getValue())).toList();
    }
}
