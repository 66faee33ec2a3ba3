/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.pipeline;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.salesconsultant.analysis.output.RowCounts;
import org.salesconsultant.analysis.sales.SalesSummary;
import org.salesconsultant.automation.PlannedAction;
import org.salesconsultant.features.CustomerHistory;
import org.salesconsultant.features.FeatureTable;

/** Names a run after all it depends on: the same inputs, files and version give the same name. */
final class RunId {

    private static final int DIGITS = 12;

    private final MessageDigest digest;

    private RunId() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * {@return the as-of date and twelve digits of a hash}
     *
     * @param version the version of the product
     * @param artefacts the hash of each file of the project, by path, in order
     */
    static String of(String version, Map<String, String> artefacts, CustomerHistory history, FeatureTable features,
            SalesSummary sales, RowCounts rows,
            List<PlannedAction> plan) {
        RunId id = new RunId();
        id.add(version);
        id.add(history.asOf().toString());
        artefacts.forEach((path, hash) -> {
            id.add(path);
            id.add(hash);
        });
        id.add(rows.inputs().toString());
        id.add(rows.reasons().toString());
        id.add(sales.toString());
        id.add(history);
        id.add(features);
        plan.forEach(action -> id.add(action.toString()));
        return history.asOf() + "-" + HexFormat.of().formatHex(id.digest.digest()).substring(0, DIGITS);
    }

    private void add(CustomerHistory history) {
        ByteBuffer order = ByteBuffer.allocate(13);
        for (int customer = 0; customer < history.size(); customer++) {
            add(history.customers()[customer]);
            for (int i = history.first()[customer]; i < history.first()[customer + 1]; i++) {
                order.clear();
                order.putInt(history.days()[i]).putLong(history.amounts()[i]).put((byte) (history.sales()[i] ? 1 : 0));
                digest.update(order.array());
            }
        }
    }

    /** Attributes of customers are not in the history, but in the features made of them. */
    private void add(FeatureTable features) {
        ByteBuffer value = ByteBuffer.allocate(Double.BYTES);
        for (String name : features.names()) {
            add(name);
            for (double each : features.column(name)) {
                digest.update(value.clear().putDouble(each).array());
            }
        }
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
