/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.salesconsultant.analysis.preview.PreviewSource;
import org.salesconsultant.analysis.preview.RecipePreview;
import org.salesconsultant.analysis.preview.Records;
import org.salesconsultant.cleaning.review.ReviewCase;
import org.salesconsultant.cleaning.ui.document.RecipeDocument;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.status.Trouble;

/** The records of the open pairs of a step, as they reach it; read in the background, only those not at hand. */
final class RecordCache {

    private static final Messages MESSAGES = Messages.of(RecordCache.class);

    private final Control owner;

    private final RecipeDocument document;

    private final Runnable arrived;

    private final Map<ReviewCase.Place, String[]> records = new HashMap<>();

    private List<String> columns = List.of();

    private PreviewSource source;

    private int position = -1;

    private Job job;

    RecordCache(Control owner, RecipeDocument document, Runnable arrived) {
        this.owner = owner;
        this.document = document;
        this.arrived = arrived;
    }

    List<String> columns() {
        return columns;
    }

    /** {@return the texts of a record; null if they are not at hand} */
    String[] record(ReviewCase.Place place) {
        return records.get(place);
    }

    /** Reads the records of the open cases of the step of the first one. */
    void read(List<OpenCase> cases, PreviewSource of) {
        if (cases.isEmpty()) {
            return;
        }
        int step = cases.getFirst().position();
        if (step != position || !of.equals(source)) {
            records.clear();
            position = step;
            source = of;
        }
        Set<ReviewCase.Place> wanted = new HashSet<>();
        for (OpenCase open : cases) {
            if (open.position() == step && open.matter() instanceof ReviewCase.Pair pair) {
                wanted.add(pair.firstRow());
                wanted.add(pair.secondRow());
            }
        }
        wanted.removeAll(records.keySet());
        if (!wanted.isEmpty()) {
            load(step, wanted);
        }
    }

    private void load(int step, Set<ReviewCase.Place> wanted) {
        if (job != null) {
            job.cancel();
        }
        Recipe recipe = document.snapshot();
        PreviewSource from = source;
        BackgroundJob<Records> reading = new BackgroundJob<>(MESSAGES.text("reading"), owner,
                monitor -> RecipePreview.records(recipe, document.name(), from, step, wanted, monitor));
        reading.then(found -> {
            if (job == reading) {
                columns = found.columns();
                records.putAll(found.cells());
                arrived.run();
            }
        }).otherwise(Trouble::show);
        job = reading;
        reading.schedule();
    }
}
