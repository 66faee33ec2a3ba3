/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.rules;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.cleaning.CleaningStep;
import org.salesconsultant.cleaning.PreparedStep;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.SetBasedStep;
import org.salesconsultant.cleaning.StepUse;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.results.rows.RowStream;

/**
 * A functional dependency: rows that are equal in some columns are equal in others, too. Where they are not, the value of
 * the majority is right: one that at least two rows and more than a given share of those with a value have. Cells that
 * differ from it are mended, left missing, or their rows dropped. Where there is no majority, nothing is changed.
 */
public final class FunctionalDependencyStep implements CleaningStep {

    /** What becomes of a cell that breaks the rule. */
    enum Broken {
        REPAIR, MISSING, DROP
    }

    private static final Messages MESSAGES = Messages.of(FunctionalDependencyStep.class);

    @Override
    public PreparedStep prepare(StepUse use, Schema input) throws CoreException {
        List<String> from = named(use, "determinant", input);
        List<String> to = new ArrayList<>(named(use, "dependent", input));
        for (String column : to) {
            if (from.contains(column)) {
                throw use.problem(MESSAGES.text("both.sides", column), MESSAGES.text("both.sides.remedy"));
            }
        }
        Broken broken = Broken.values()[List.of("repair", "missing", "drop").indexOf(use.parameters().text("broken"))];
        return new Unfitted(from, to, use.parameters().decimal("majority"), broken, input);
    }

    private static List<String> named(StepUse use, String parameter, Schema input) throws CoreException {
        if (use.parameters().columns(parameter).isEmpty()) {
            throw use.problem(MESSAGES.text("side.none", parameter), MESSAGES.text("side.none.remedy", parameter));
        }
        return use.columns(parameter, input);
    }

    private record Unfitted(List<String> from, List<String> to, double majority, Broken broken, Schema output)
            implements SetBasedStep {

        @Override
        public RowLocalStep fit(RowStream rows, IProgressMonitor monitor) throws CoreException {
            Majorities majorities = new Majorities(from, to);
            rows.forEach(batch -> majorities.count(batch, monitor), monitor);
            return new RuledRows(from, to, majorities.right(majority), broken, output);
        }
    }
}
