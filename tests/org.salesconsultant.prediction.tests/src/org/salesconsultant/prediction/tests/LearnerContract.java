/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.ParameterDescription;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.prediction.Dataset;
import org.salesconsultant.prediction.Importance;
import org.salesconsultant.prediction.Learner;
import org.salesconsultant.prediction.Model;
import org.salesconsultant.prediction.PredictionAlgorithms;
import org.salesconsultant.prediction.Reasons;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * What every learner keeps to. Extend it, name the contribution, and run it as a plug-in test. All its parameters must
 * have defaults.
 */
public abstract class LearnerContract {

    private Contribution<Learner> contribution;

    /** {@return the id of the contribution under test} */
    protected abstract String id();

    @BeforeEach
    void find() throws CoreException {
        contribution = PredictionAlgorithms.registry().get("contract", id());
    }

    @Test
    void it_is_described_for_people() {
        assertTrue(contribution.description().name().length() > 0);
        for (ParameterDescription parameter : contribution.description().parameters()) {
            assertTrue(!parameter.label().startsWith("%"), parameter.name());
            assertTrue(parameter.complaint(parameter.defaultValue()).isEmpty(), parameter.name());
        }
    }

    @Test
    void probabilities_lie_between_0_and_1_and_those_of_a_row_make_1() throws CoreException {
        for (int classes = 2; classes <= 3; classes++) {
            Dataset data = Customers.noisy(500, classes, 4);
            Model model = fit(data, 1);
            assertEquals(classes, model.classes());
            double[] sums = new double[500];
            for (int label = 0; label < classes; label++) {
                double[] probabilities = model.probabilities(data.columns(), label);
                for (int row = 0; row < 500; row++) {
                    assertTrue(probabilities[row] > 0 && probabilities[row] < 1);
                    sums[row] += probabilities[row];
                }
            }
            for (double sum : sums) {
                assertEquals(1, sum, 1e-9);
            }
        }
    }

    @Test
    void a_decision_is_the_most_probable_class() throws CoreException {
        Dataset data = Customers.noisy(500, 2, 4);
        Model model = fit(data, 1);
        double[] probabilities = model.probabilities(data.columns());
        int[] decisions = model.decisions(data.columns());
        for (int row = 0; row < 500; row++) {
            assertEquals(probabilities[row] > 0.5 ? 1 : 0, decisions[row]);
        }
    }

    @Test
    void the_same_seed_gives_the_same_bits_on_any_number_of_threads() throws CoreException {
        Dataset data = Customers.noisy(20_000, 2, 4);
        String one = fit(data, 1).toJson().toString();
        assertEquals(one, fit(data, 1).toJson().toString());
        assertEquals(one, fit(data, 2).toJson().toString());
        assertEquals(one, fit(data, 5).toJson().toString());
    }

    @Test
    void a_model_read_back_says_the_same() throws CoreException {
        Dataset data = Customers.noisy(500, 2, 4);
        Model model = fit(data, 1);
        JsonObject json = JsonParser.parseString(model.toJson().toString()).getAsJsonObject();
        Model again = contribution.create().read("churn.json", json);
        assertEquals(model.features(), again.features());
        assertArrayEquals(model.probabilities(data.columns()), again.probabilities(data.columns()));
        assertEquals(model.text(Locale.ENGLISH, UnaryOperator.identity()), again.text(Locale.ENGLISH, UnaryOperator.identity()));
    }

    @Test
    void what_is_no_model_is_refused_in_words() {
        CoreException refused = assertThrows(CoreException.class,
                () -> contribution.create().read("churn.json", new JsonObject()));
        assertTrue(Problem.isProblem(refused.getStatus()));
        assertTrue(refused.getStatus().getMessage().startsWith("churn.json: "));
    }

    @Test
    void every_row_has_reasons_and_every_feature_an_importance() throws CoreException {
        Dataset data = Customers.noisy(500, 2, 4);
        Model model = fit(data, 1);
        List<String> rules = model.rules(data.columns(), Locale.SIMPLIFIED_CHINESE, UnaryOperator.identity(),
                new NullProgressMonitor());
        for (int row = 0; row < 500; row++) {
            List<String> reasons = model.reasons(data.columns(), row, Locale.SIMPLIFIED_CHINESE, UnaryOperator.identity());
            assertEquals(Reasons.joined(reasons, Locale.SIMPLIFIED_CHINESE), rules.get(row));
        }
        List<Importance> importances = model.importances();
        assertEquals(data.features().size(), importances.size());
        assertTrue(importances.stream().allMatch(each -> each.gain() >= 0));
    }

    @Test
    void values_that_are_all_missing_do_not_stop_it() throws CoreException {
        Dataset data = Customers.missing(50);
        double[] probabilities = fit(data, 1).probabilities(data.columns());
        assertEquals(50, probabilities.length);
    }

    @Test
    void one_class_only_is_all_but_certain() throws CoreException {
        Dataset data = Dataset.binary(List.of("a"), new double[][] { { 1, 2, 3, 4 } }, new int[] { 1, 1, 1, 1 });
        assertTrue(fit(data, 1).probabilities(data.columns())[0] > 0.5);
    }

    @Test
    void no_rows_are_a_problem_told_in_words() {
        Dataset none = Dataset.binary(List.of("a"), new double[1][0], new int[0]);
        assertTrue(Problem.isProblem(assertThrows(CoreException.class, () -> fit(none, 1)).getStatus()));
    }

    @Test
    void it_stops_when_cancelled() {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> contribution.create().fit(Customers.noisy(5000, 2, 4), parameters(), 1, 1, cancelled));
    }

    private Model fit(Dataset data, int threads) throws CoreException {
        return contribution.create().fit(data, parameters(), 7, threads, new NullProgressMonitor());
    }

    private Parameters parameters() throws CoreException {
        return contribution.parameters("contract", contribution.description().version(), Map.of());
    }
}
