/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.cleaning.internal.run.BoundStep;
import org.salesconsultant.cleaning.internal.run.CleanedRows;
import org.salesconsultant.cleaning.internal.run.ResolvedStep;
import org.salesconsultant.cleaning.internal.run.RowTracer;
import org.salesconsultant.cleaning.lineage.Tracer;
import org.salesconsultant.cleaning.review.ReviewLog;
import org.salesconsultant.core.contribution.ContributionRegistry;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.model.analysis.Step;
import org.salesconsultant.results.rows.RowLog;
import org.salesconsultant.results.rows.RowStream;

/** Applies the steps of a recipe that are switched on, in their order. */
public final class RecipeRunner {

    /** The extension point of the steps. */
    public static final String POINT = "org.salesconsultant.cleaning.step";

    private static final Messages MESSAGES = Messages.of(RecipeRunner.class);

    private final String place;

    private final List<ResolvedStep> steps;

    private RecipeRunner(String place, List<ResolvedStep> steps) {
        this.place = place;
        this.steps = steps;
    }

    /** {@return the reader of the contributed steps} */
    public static ContributionRegistry<CleaningStep> steps() {
        return new ContributionRegistry<>(POINT, CleaningStep.class);
    }

    /**
     * {@return the runner of a recipe, its contributions found and its parameters checked; the recipe is not changed}
     *
     * @param place where the recipe stands, for messages
     * @throws CoreException with a problem that names the step, if its contribution is not installed, a parameter is
     *         missing, unknown or wrong, or its id is empty or taken; steps that are switched off are not looked at
     */
    public static RecipeRunner of(Recipe recipe, String place) throws CoreException {
        ContributionRegistry<CleaningStep> registry = steps();
        Set<String> ids = new HashSet<>();
        List<ResolvedStep> steps = new ArrayList<>();
        for (Step step : recipe.getSteps()) {
            ResolvedStep.checkId(step, place, ids);
            if (step.isEnabled()) {
                steps.add(ResolvedStep.of(registry, step, place));
            }
        }
        return new RecipeRunner(place, steps);
    }

    /**
     * {@return the columns that rows with these staged columns have after the recipe}
     *
     * @throws CoreException with a problem that names the step and the known columns, if a step does not fit them
     */
    public Schema output(List<String> columns) throws CoreException {
        List<BoundStep> steps = bind(columns);
        return steps.isEmpty() ? Schema.texts(columns) : steps.getLast().prepared().output();
    }

    /**
     * {@return the rows as the recipe makes them}
     *
     * <p>Nothing is read yet. Each reading streams all rows through the steps, batch by batch; at the first one, each
     * set-based step is fitted before by streaming what reaches it, without logging. Each complete reading writes each
     * dropped row and each changed cell to the log exactly once: in the order of the rows, then of the steps, then the
     * counts of conversions by step and column. The same whatever the size of the batches. The log is told of a row while
     * its batch is read.
     *
     * @param in staged rows: columns of text
     * @throws CoreException with a problem as {@link #output(List)}, before any row is read
     */
    public RowStream apply(RowStream in, RowLog log) throws CoreException {
        return new CleanedRows(in, bind(in.columns()), log, ReviewLog.NONE, false);
    }

    /**
     * {@return the rows as the recipe makes them; as {@link #apply(RowStream, RowLog)}}
     *
     * <p>At the first reading, rows that fitting has read may be kept, within a bound, rather than read again: the log is then not
     * told of a row while its batch is read.
     *
     * @param review takes, at each complete reading, the groups of rows and what is left to a person
     */
    public RowStream apply(RowStream in, RowLog log, ReviewLog review) throws CoreException {
        return new CleanedRows(in, bind(in.columns()), log, review, true);
    }

    /**
     * {@return what follows rows through the recipe}
     *
     * @param in staged rows: columns of text
     * @throws CoreException with a problem as {@link #output(List)}, before any row is read
     */
    public Tracer tracer(RowStream in) throws CoreException {
        return new RowTracer(in, bind(in.columns()));
    }

    private List<BoundStep> bind(List<String> columns) throws CoreException {
        for (String column : columns) {
            if (columns.indexOf(column) != columns.lastIndexOf(column)) {
                throw new Problem(place, MESSAGES.text("column.twice", column), MESSAGES.text("column.twice.remedy"))
                        .exception();
            }
        }
        Schema schema = Schema.texts(columns);
        List<BoundStep> bound = new ArrayList<>();
        for (ResolvedStep step : steps) {
            bound.add(step.bind(schema));
            schema = bound.getLast().prepared().output();
        }
        return bound;
    }
}
