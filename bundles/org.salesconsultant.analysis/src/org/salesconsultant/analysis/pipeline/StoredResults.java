/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.pipeline;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.analysis.stage.PredictionResult;
import org.salesconsultant.analysis.stage.SegmentationResult;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.Rows;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.Writer;

/**
 * Puts segments and scores of a run into the store, where the profile of a customer shows them, in place of those of the run
 * before. Nothing a run computes depends on them.
 */
final class StoredResults {

    private static final String YES = "yes";

    private static final String NO = "no";

    private final Store store;

    private final Actor actor;

    StoredResults(Store store, Actor actor) {
        this.store = store;
        this.actor = actor;
    }

    void replace(FrozenRun.Outcome outcome, IProgressMonitor monitor) throws CoreException {
        store.write(new ChangeSet(actor, "", outcome.run()), writer -> {
            for (SegmentationResult result : outcome.findings().segmentations()) {
                members(writer, result, outcome.run());
            }
            for (PredictionResult result : outcome.findings().predictions()) {
                scores(writer, result, outcome.run());
            }
            return null;
        }, monitor);
    }

    private static void members(Writer writer, SegmentationResult result, String run) throws CoreException {
        Rows rows = writer.members(result.id(), run);
        for (int i = 0; i < result.customers().length; i++) {
            double similarity = result.assignment().similarity(i);
            rows.append(result.customers()[i], result.names().get(result.assignment().labels()[i]),
                    Double.isFinite(similarity) ? similarity : null);
        }
    }

    private static void scores(Writer writer, PredictionResult result, String run) throws CoreException {
        Rows rows = writer.scores(result.id(), run);
        for (int i = 0; i < result.customers().length; i++) {
            rows.append(result.customers()[i], result.probabilities()[i], result.decision(i) ? YES : NO, result.reasons().get(i));
        }
    }
}
