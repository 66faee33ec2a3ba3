/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.salesconsultant.cleaning.RecipeRunner;
import org.salesconsultant.cleaning.review.GroupedRow;
import org.salesconsultant.cleaning.review.OpenCases;
import org.salesconsultant.cleaning.review.ReviewCase;
import org.salesconsultant.cleaning.review.ReviewLog;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.ClusterVerdict;
import org.salesconsultant.model.analysis.PairVerdict;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.model.analysis.Verdict;

/** What a person decides on duplicates and clusters holds; what is not decided is left open. */
class ReviewTest {

    private static final Lines PERSONS = Lines.csv("""
            id,name,phone,city
            1,Maria Fernandez,5551234,Leeds
            2,Maria Fernandes,5551234,
            3,John Smith,5559876,York
            4,Jon Smith,5550000,York
            5,Wang Xiu,5552222,Bath
            """);

    private static final Map<String, String> WEIGHTS = Map.of("columns", "name,phone", "key", "id", "weights", "name=14:-9,phone=14:-4",
            "references", "", "threshold", "0.9", "undecided", "0.1");

    /** Takes groups and open cases. */
    private static final class Seen implements ReviewLog {

        private final Map<Long, List<Long>> groups = new TreeMap<>();

        private final List<ReviewCase> open = new ArrayList<>();

        @Override
        public void grouped(GroupedRow row) {
            groups.computeIfAbsent(row.group(), group -> new ArrayList<>()).add(row.row());
        }

        @Override
        public void open(String step, OpenCases cases) {
            open.addAll(cases.cases());
        }
    }

    private static Seen seen(Recipe recipe, Lines rows) throws CoreException {
        Seen seen = new Seen();
        RecipeRunner.of(recipe, "test").apply(rows, new Reading.Recorder(), seen).forEach(batch -> { }, new NullProgressMonitor());
        return seen;
    }

    private static Recipe decided(Verdict verdict, String first, String second) {
        Recipe recipe = Recipes.recipe().step("fuzzy", "fuzzyDuplicates", WEIGHTS).done();
        PairVerdict pair = AnalysisFactory.eINSTANCE.createPairVerdict();
        pair.setFirst(first);
        pair.setSecond(second);
        pair.setVerdict(verdict);
        recipe.getSteps().getFirst().getDecisions().add(pair);
        return recipe;
    }

    @Test
    void rows_that_a_person_calls_the_same_are_one_whatever_they_hold() throws CoreException {
        assertTrue(seen(decided(Verdict.SAME, "5", "3"), PERSONS).groups.containsValue(List.of(3L, 5L)));
    }

    @Test
    void rows_that_a_person_calls_different_are_never_one() throws CoreException {
        assertTrue(seen(decided(Verdict.SAME, "3", "4"), PERSONS).groups.containsValue(List.of(1L, 2L)), "without the verdict");
        assertEquals(Map.of(), seen(decided(Verdict.DIFFERENT, "2", "1"), PERSONS).groups);
    }

    @Test
    void a_merged_row_has_the_values_that_survive_and_the_keys_of_the_others() throws CoreException {
        Map<String, String> merge = new TreeMap<>(WEIGHTS);
        merge.put("references", "merged");
        merge.put("survivors", "name=longest,id=first");
        Reading reading = Reading.of(Recipes.recipe().step("fuzzy", "fuzzyDuplicates", merge).done(), Lines.csv("""
                id,name,phone,city
                1,Maria Fernandez,5551234,
                2,Maria Fernandezz,5551234,Leeds
                """));
        assertEquals(List.of("1|Maria Fernandezz|5551234|Leeds|2"), reading.cells());
        assertEquals(1, reading.rejected().size());
        assertEquals(2, reading.changes().size());
    }

    private static Recipe clustered(Verdict verdict) {
        Recipe recipe = Recipes.recipe().step("cluster", "clusterValues", Map.of("columns", "city")).done();
        ClusterVerdict cluster = AnalysisFactory.eINSTANCE.createClusterVerdict();
        cluster.setColumn("city");
        cluster.setValue("New York");
        cluster.getMembers().addAll(List.of("New York", "york, NEW", "new york"));
        cluster.setVerdict(verdict);
        recipe.getSteps().getFirst().getDecisions().add(cluster);
        return recipe;
    }

    private static final Lines CITIES = Lines.csv("city,n\nNew York,1\nyork NEW,2\nnew york,3\nNew York,4\nBath,5\nBäth,6\n");

    @Test
    void clusters_are_open_until_a_person_has_approved_them() throws CoreException {
        assertEquals(List.of(new ReviewCase.Cluster("city", "New York", List.of("New York", "new york", "york NEW"), List.of(2L, 1L, 1L)),
                new ReviewCase.Cluster("city", "Bath", List.of("Bath", "Bäth"), List.of(1L, 1L))),
                seen(clustered(Verdict.UNDECIDED), CITIES).open);
        assertEquals(CITIES.count(), Reading.of(clustered(Verdict.UNDECIDED), CITIES).rows().size());
        assertEquals(0, Reading.of(clustered(Verdict.UNDECIDED), CITIES).changes().size());
    }

    @Test
    void approved_values_are_written_and_the_others_stay() throws CoreException {
        assertEquals(List.of("New York|1", "york NEW|2", "New York|3", "New York|4", "Bath|5", "Bäth|6"),
                Reading.of(clustered(Verdict.SAME), CITIES).cells());
        assertEquals(2, seen(clustered(Verdict.SAME), CITIES).open.size(), "'york NEW' was not among the approved ones");
    }
}
