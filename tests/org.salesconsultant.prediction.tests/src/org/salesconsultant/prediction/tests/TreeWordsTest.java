/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.prediction.Reasons;
import org.salesconsultant.prediction.tree.Node;
import org.salesconsultant.prediction.tree.Purity;
import org.salesconsultant.prediction.tree.TreeJson;
import org.salesconsultant.prediction.tree.TreeModel;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A tree in words and as JSON. */
class TreeWordsTest {

    private static final Map<String, String> CHINESE = Map.of("recency_days", "距上次购买天数", "orders", "订单数", "age", "年龄");

    /** recency_days <= 42 ? (orders > 3 ? ... ) : (recency_days > 120.5 or missing ? age known or missing). */
    private static final TreeModel TREE = new TreeModel(List.of("recency_days", "orders", "age"), 2, Purity.GINI,
            List.of(split(0, 42, false, 1, 4, 60, 40), split(1, 3, true, 2, 3, 20, 30), leaf(15, 5), leaf(5, 25),
                    split(0, 120.5, false, 5, 6, 40, 10), leaf(20, 10), split(2, Double.NaN, false, 7, 8, 20, 0), leaf(12, 0),
                    leaf(8, 0)));

    @Test
    void a_row_is_explained_by_the_rule_it_meets() {
        assertEquals("recency_days <= 42 and orders > 3", english(10, 5, 30));
    }

    @Test
    void two_conditions_on_one_feature_become_a_range() {
        assertEquals("42 < recency_days <= 120.5", english(100, 5, 30));
    }

    @Test
    void a_missing_value_is_called_missing_and_a_known_one_known() {
        assertEquals("recency_days is missing and age is known", english(Double.NaN, 5, 30));
        assertEquals("recency_days > 120.5 and age is missing", english(500, 5, Double.NaN));
    }

    @Test
    void rules_are_chinese_in_chinese() {
        double[][] row = { { 10 }, { Double.NaN }, { 30 } };
        assertEquals("距上次购买天数 <= 42 且 订单数 缺失", Reasons.joined(
                TREE.reasons(row, 0, Locale.SIMPLIFIED_CHINESE, CHINESE::get), Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void a_tree_that_asks_nothing_gives_its_answer_always() {
        assertEquals("always", Reasons.joined(List.of(), Locale.ENGLISH));
    }

    @Test
    void the_tree_is_written_with_conditions_rows_and_shares() {
        assertEquals("""
                all: 100 rows, 40.0 % positive
                  recency_days <= 42: 50 rows, 60.0 % positive
                    orders <= 3 or missing: 20 rows, 25.0 % positive
                    orders > 3: 30 rows, 83.3 % positive
                  recency_days > 42 or missing: 50 rows, 20.0 % positive
                    recency_days <= 120.5: 30 rows, 33.3 % positive
                    recency_days > 120.5 or missing: 20 rows, 0.0 % positive
                      age is known: 12 rows, 0.0 % positive
                      age is missing: 8 rows, 0.0 % positive
                """, TREE.text(Locale.ENGLISH, UnaryOperator.identity()));
        assertTrue(TREE.text(Locale.SIMPLIFIED_CHINESE, CHINESE::get).contains("订单数 <= 3 或缺失：20 行，25.0 % 为正例"));
    }

    @Test
    void json_brings_back_the_same_tree() throws CoreException {
        JsonObject json = JsonParser.parseString(TREE.toJson().toString()).getAsJsonObject();
        assertEquals(TREE, TreeJson.read("churn.json", json));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{'format':1}", "{'format':1,'classes':2,'purity':'gini','features':['a'],'nodes':[]}",
            "{'format':1,'classes':2,'purity':'gini','features':['a'],'nodes':[{'feature':0,'threshold':1,'missing_left':true,"
                    + "'left':0,'right':0,'gain':1,'counts':[1,1]}]}",
            "{'format':1,'classes':2,'purity':'gini','features':['a'],'nodes':[{'feature':1,'threshold':1,'missing_left':true,"
                    + "'left':1,'right':2,'gain':1,'counts':[1,1]},{'counts':[1,0]},{'counts':[0,1]}]}" })
    void what_is_no_tree_is_refused_in_words(String text) {
        JsonObject json = JsonParser.parseString(text).getAsJsonObject();
        CoreException refused = assertThrows(CoreException.class, () -> TreeJson.read("churn.json", json));
        assertTrue(Problem.isProblem(refused.getStatus()), () -> text);
    }

    private static String english(double recency, double orders, double age) {
        List<String> reasons = TREE.reasons(new double[][] { { recency }, { orders }, { age } }, 0, Locale.ENGLISH,
                UnaryOperator.identity());
        return Reasons.joined(reasons, Locale.ENGLISH);
    }

    private static Node split(int feature, double threshold, boolean missingLeft, int left, int right, int no, int yes) {
        return new Node(feature, threshold, missingLeft, left, right, 0.1, List.of(no, yes));
    }

    private static Node leaf(int no, int yes) {
        return new Node(-1, Double.NaN, false, -1, -1, 0, List.of(no, yes));
    }
}
