/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.salesconsultant.analysis.cleaning.RecipeFile;
import org.salesconsultant.cleaning.RecipeRunner;
import org.salesconsultant.cleaning.lineage.RowLineage;
import org.salesconsultant.cleaning.profile.Profile;
import org.salesconsultant.cleaning.profile.Profiler;
import org.salesconsultant.cleaning.recipe.RecipeFit;
import org.salesconsultant.cleaning.recipe.StepFit;
import org.salesconsultant.cleaning.review.ReviewCase;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.Expression;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.results.rows.RowStream;

/** Tries a recipe on a source. Nothing is written. */
public final class RecipePreview {

    private static final Messages MESSAGES = Messages.of(RecipePreview.class);

    private static final String READ = "read";

    private static final String UNREADABLE = "unreadable";

    private final Recipe recipe;

    private final String place;

    private final PreviewSource source;

    private RecipePreview(Recipe recipe, String place, PreviewSource source) {
        this.recipe = recipe;
        this.place = place;
        this.source = source;
    }

    /**
     * {@return what a recipe makes of a source; the same for the same recipe, source and request}
     *
     * @param recipe read here and not kept; steps that do not fit are left out and explained
     * @param place how messages name the recipe
     * @param monitor asked for cancel at least each 1,000 rows
     * @throws CoreException with a problem if the source cannot be read or the filter is no condition over the columns
     */
    public static Preview of(Recipe recipe, String place, PreviewSource source, PreviewRequest request, IProgressMonitor monitor)
            throws CoreException {
        return of(recipe, place, source).run(request, monitor);
    }

    /** {@return what one step of a recipe does, those before it applied; parameters as {@link #of}} */
    public static StepTrial trial(Recipe recipe, String place, PreviewSource source, int step, int most, IProgressMonitor monitor)
            throws CoreException {
        return of(recipe, place, source).run(step, most, monitor);
    }

    /** {@return the columns there are after some steps of a recipe; parameters as {@link #of}} */
    public static Schema schema(Recipe recipe, String place, PreviewSource source, int steps, IProgressMonitor monitor)
            throws CoreException {
        Begun begun = of(recipe, place, source).begin(steps, monitor);
        return begun.runner().output(begun.rows().columns());
    }

    /** {@return what is in the rows there are after some steps of a recipe; parameters as {@link #of}} */
    public static Profile profile(Recipe recipe, String place, PreviewSource source, int steps, IProgressMonitor monitor)
            throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, MESSAGES.text("profile", place), 105);
        return Profiler.of(of(recipe, place, source).begin(steps, progress.split(5)).cleaned(), progress.split(100));
    }

    /**
     * {@return rows as they are after some steps of a recipe; parameters as {@link #of}}
     *
     * @param wanted which rows; those that are not there are left out
     */
    public static Records records(Recipe recipe, String place, PreviewSource source, int steps, Set<ReviewCase.Place> wanted,
            IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, MESSAGES.text("preview", place), 105);
        RowStream cleaned = of(recipe, place, source).begin(steps, progress.split(5)).cleaned();
        Map<ReviewCase.Place, String[]> found = new HashMap<>();
        cleaned.forEach(batch -> {
            RowTexts texts = new RowTexts(batch.table());
            for (int i = 0; i < batch.rows().length; i++) {
                ReviewCase.Place at = new ReviewCase.Place(batch.file(), batch.rows()[i]);
                if (wanted.contains(at)) {
                    found.put(at, texts.at(i));
                }
            }
        }, progress.split(100));
        return new Records(cleaned.columns(), found);
    }

    /** {@return how a row came to be what it is after some steps of a recipe; parameters as {@link #of}} */
    public static Optional<RowLineage> lineage(Recipe recipe, String place, PreviewSource source, int steps, PreviewRow row,
            IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, MESSAGES.text("preview", place), 105);
        Begun begun = of(recipe, place, source).begin(steps, progress.split(5));
        return begun.runner().tracer(begun.rows()).trace(row.file(), row.row(), progress.split(100));
    }

    /** The rows of the source, and what applies the first steps to them. */
    private record Begun(RowStream rows, RecipeRunner runner) {

        RowStream cleaned() throws CoreException {
            StepCounter nobody = new StepCounter();
            return runner.apply(rows, nobody, nobody);
        }
    }

    private static RecipePreview of(Recipe recipe, String place, PreviewSource source) throws CoreException {
        return new RecipePreview(RecipeFile.filled(EcoreUtil.copy(recipe), place, source.variables()), place, source);
    }

    private Begun begin(int steps, IProgressMonitor monitor) throws CoreException {
        RowStream rows = source.rows((file, row, reason, text) -> {
            // only what became a row is looked at
        }, monitor);
        return new Begun(rows, RecipeRunner.of(first(RecipeFit.of(recipe, place, rows.columns()), steps), place));
    }

    /** {@return the steps that fit among the first ones of a recipe} */
    private static Recipe first(RecipeFit fit, int steps) {
        Recipe first = fit.fitting();
        first.getSteps().subList(Math.min(steps, first.getSteps().size()), first.getSteps().size()).clear();
        first.getSteps().removeIf(step -> !step.isEnabled());
        return first;
    }

    private Preview run(PreviewRequest request, IProgressMonitor monitor) throws CoreException {
        boolean whole = request.steps() >= recipe.getSteps().size();
        SubMonitor progress = SubMonitor.convert(monitor, MESSAGES.text("preview", place), whole ? 105 : 205);
        RowCollector[] collector = new RowCollector[1];
        RowStream rows = source.rows((file, row, reason, text) -> collector[0].refused(refused(file, row, reason, text)),
                progress.split(5));
        RecipeFit fit = RecipeFit.of(recipe, place, rows.columns());
        RecipeRunner shown = RecipeRunner.of(first(fit, request.steps()), place);
        Schema schema = shown.output(rows.columns());
        Expression condition = request.filter().isBlank() ? null
                : Expression.condition(MESSAGES.text("filter"), request.filter(), schema);
        RowCollector collected = new RowCollector(condition, request.changedOnly(), request.most());
        collector[0] = collected;
        SubMonitor reading = progress.split(100);
        shown.apply(new WatchedRows(rows, collected), collected, collected).forEach(batch -> collected.take(batch, monitor), reading);
        StepCounter counts = whole ? collected : counts(fit, progress.split(100));
        return new Preview(rows.columns(), schema, collected.rows(), collected.found(), collected.total(), collected.dropped(),
                collected.droppedTotal(), outcomes(fit, counts));
    }

    private StepCounter counts(RecipeFit fit, IProgressMonitor monitor) throws CoreException {
        StepCounter counts = new StepCounter();
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        RowStream rows = source.rows((file, row, reason, text) -> {
            // counted with the rows that are shown
        }, progress.split(5));
        RecipeRunner.of(first(fit, recipe.getSteps().size()), place).apply(rows, counts, counts).forEach(batch -> {
            // only what the steps do is asked for
        }, progress.split(95));
        return counts;
    }

    private static List<StepOutcome> outcomes(RecipeFit fit, StepCounter counts) {
        return fit.steps().stream().<StepOutcome>map(step -> switch (step.state()) {
            case OFF -> new StepOutcome.Off();
            case DOES_NOT_FIT -> new StepOutcome.Unfit(step.explanation());
            case FITS -> counts.applied(step.step());
        }).toList();
    }

    private StepTrial run(int step, int most, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, MESSAGES.text("preview", place), 105);
        RowStream rows = source.rows((file, row, reason, text) -> {
            // no matter of the step
        }, progress.split(5));
        RecipeFit fit = RecipeFit.of(recipe, place, rows.columns());
        if (fit.steps().get(step).state() == StepFit.State.DOES_NOT_FIT) {
            return new StepTrial(new StepOutcome.Unfit(fit.steps().get(step).explanation()), List.of(), List.of());
        }
        TrialLog log = new TrialLog(recipe.getSteps().get(step).getId(), most);
        RecipeRunner.of(first(fit, step + 1), place).apply(rows, log, log).forEach(batch -> {
            // only what the step does is asked for
        }, progress.split(100));
        return log.trial();
    }

    private static RejectedRow refused(String file, long row, String reason, String text) {
        return new RejectedRow(READ, file, row, "", reason, text, UNREADABLE, null);
    }
}
