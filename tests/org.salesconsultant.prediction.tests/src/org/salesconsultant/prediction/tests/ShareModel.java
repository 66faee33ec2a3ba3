/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.salesconsultant.prediction.Importance;
import org.salesconsultant.prediction.Model;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The model of the example: a share for each class. */
record ShareModel(List<String> features, List<Double> shares) implements Model {

    @Override
    public int classes() {
        return shares.size();
    }

    @Override
    public double[] probabilities(double[][] columns, int label) {
        double[] probabilities = new double[columns[0].length];
        Arrays.fill(probabilities, shares.get(label));
        return probabilities;
    }

    @Override
    public int[] decisions(double[][] columns) {
        int[] decisions = new int[columns[0].length];
        Arrays.fill(decisions, shares.indexOf(shares.stream().max(Double::compare).orElseThrow()));
        return decisions;
    }

    @Override
    public List<String> reasons(double[][] columns, int row, Locale locale, UnaryOperator<String> label) {
        return List.of();
    }

    @Override
    public List<Importance> importances() {
        return features.stream().map(feature -> new Importance(feature, 0)).toList();
    }

    @Override
    public String text(Locale locale, UnaryOperator<String> label) {
        return shares + "\n";
    }

    @Override
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        JsonArray names = new JsonArray();
        features.forEach(names::add);
        json.add("features", names);
        JsonArray numbers = new JsonArray();
        shares.forEach(numbers::add);
        json.add("shares", numbers);
        return json;
    }
}
