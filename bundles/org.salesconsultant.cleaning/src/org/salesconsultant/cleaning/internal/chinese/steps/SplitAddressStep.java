/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.chinese.steps;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.CleaningStep;
import org.salesconsultant.cleaning.PreparedStep;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.StepLog;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.cleaning.internal.chinese.AddressParts;
import org.salesconsultant.cleaning.internal.steps.Batches;
import org.salesconsultant.cleaning.internal.steps.Cancel;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.Type;
import org.salesconsultant.results.rows.RowBatch;

import tech.tablesaw.api.StringColumn;

/** Adds the parts of a Chinese address as columns: province, city, district and the rest; the address stays. */
public final class SplitAddressStep implements CleaningStep {

    private static final Messages MESSAGES = Messages.of(SplitAddressStep.class);

    private static final List<String> PARTS = List.of("province", "city", "district", "rest");

    @Override
    public PreparedStep prepare(StepUse use, Schema input) throws CoreException {
        String column = use.columns("column", input, Type.TEXT).getFirst();
        String prefix = use.parameters().text("prefix").strip();
        List<String> names = new ArrayList<>(input.names());
        List<Type> types = new ArrayList<>(input.types());
        for (String part : PARTS) {
            if (input.position(prefix + part) >= 0) {
                throw use.problem(MESSAGES.text("part.taken", prefix + part), MESSAGES.text("part.taken.remedy"));
            }
            names.add(prefix + part);
            types.add(Type.TEXT);
        }
        return new Prepared(column, prefix, new Schema(names, types));
    }

    private record Prepared(String column, String prefix, Schema output) implements RowLocalStep {

        @Override
        public RowBatch apply(RowBatch batch, StepLog log, IProgressMonitor monitor) {
            StringColumn addresses = batch.table().stringColumn(column);
            String[][] parts = new String[PARTS.size()][addresses.size()];
            for (int i = 0; i < addresses.size(); i++) {
                Cancel.check(monitor, i);
                AddressParts of = AddressParts.of(addresses.get(i));
                parts[0][i] = of.province();
                parts[1][i] = of.city();
                parts[2][i] = of.district();
                parts[3][i] = of.rest();
            }
            RowBatch split = batch;
            for (int p = 0; p < parts.length; p++) {
                split = Batches.with(split, StringColumn.create(prefix + PARTS.get(p), parts[p]));
            }
            return split;
        }
    }
}
