/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.review;

import java.time.LocalDate;
import java.util.List;

import org.salesconsultant.cleaning.recipe.RecipeEdits;
import org.salesconsultant.cleaning.review.ReviewCase;
import org.salesconsultant.cleaning.ui.document.RecipeDocument;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.CellEdit;
import org.salesconsultant.model.analysis.ClusterVerdict;
import org.salesconsultant.model.analysis.Decision;
import org.salesconsultant.model.analysis.PairVerdict;
import org.salesconsultant.model.analysis.Verdict;

/** Writes what a person decides into the recipe, with who and when; each can be undone. */
final class Verdicts {

    private static final Messages MESSAGES = Messages.of(Verdicts.class);

    private final RecipeDocument document;

    Verdicts(RecipeDocument document) {
        this.document = document;
    }

    /**
     * Decides a case.
     *
     * @param same whether it is one thing; for an edit that found another text: whether it holds all the same
     * @param value what the values of a cluster become
     */
    void decide(OpenCase open, boolean same, String value) {
        Verdict verdict = same ? Verdict.SAME : Verdict.DIFFERENT;
        Decision decision = switch (open.matter()) {
            case ReviewCase.Pair pair -> pair(pair, verdict);
            case ReviewCase.Cluster cluster -> cluster(cluster, verdict, value);
            case ReviewCase.StaleEdit edit -> edit(edit);
        };
        decision.setAuthor(System.getProperty("user.name", ""));
        decision.setDate(LocalDate.now().toString());
        document.change(MESSAGES.text(same ? "verdict.same" : "verdict.different"), recipe -> {
            if (open.matter() instanceof ReviewCase.StaleEdit stale) {
                List.copyOf(open.step().getDecisions()).stream().filter(each -> is(each, stale)).forEach(RecipeEdits::retract);
                if (!same) {
                    return;
                }
            }
            RecipeEdits.decide(open.step(), decision);
        });
    }

    private static Decision pair(ReviewCase.Pair pair, Verdict verdict) {
        PairVerdict decision = AnalysisFactory.eINSTANCE.createPairVerdict();
        decision.setFirst(pair.first());
        decision.setSecond(pair.second());
        decision.setVerdict(verdict);
        return decision;
    }

    private static Decision cluster(ReviewCase.Cluster cluster, Verdict verdict, String value) {
        ClusterVerdict decision = AnalysisFactory.eINSTANCE.createClusterVerdict();
        decision.setColumn(cluster.column());
        decision.setValue(value);
        decision.getMembers().addAll(cluster.members());
        decision.setVerdict(verdict);
        return decision;
    }

    /** The edit once more, for the text that is there now. */
    private static Decision edit(ReviewCase.StaleEdit edit) {
        CellEdit decision = AnalysisFactory.eINSTANCE.createCellEdit();
        decision.setKey(edit.key());
        decision.setColumn(edit.column());
        decision.setBefore(edit.found());
        decision.setAfter(edit.after());
        return decision;
    }

    private static boolean is(Decision decision, ReviewCase.StaleEdit stale) {
        return decision instanceof CellEdit edit && edit.getKey().equals(stale.key()) && edit.getColumn().equals(stale.column());
    }
}
