/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.cleaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.analysis.FileTrouble;
import org.salesconsultant.cleaning.RecipeRunner;
import org.salesconsultant.cleaning.openrefine.OpenRefineHistory;
import org.salesconsultant.cleaning.recipe.SchemaDrift;
import org.salesconsultant.cleaning.review.GroupedRow;
import org.salesconsultant.cleaning.review.OpenCases;
import org.salesconsultant.cleaning.review.ReviewCase;
import org.salesconsultant.cleaning.review.ReviewLog;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.source.FileRows;
import org.salesconsultant.exchange.source.SourceFile;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.model.analysis.Step;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.results.rows.RowLog;
import org.salesconsultant.results.rows.RowStream;

/** Cleans files by a recipe. The files read stay as they are; those written appear together when all is done, or not at all. */
public final class RecipeCleaning {

    private static final Messages MESSAGES = Messages.of(RecipeCleaning.class);

    /** How the name of an operation history of OpenRefine ends. */
    private static final String HISTORY = ".json";

    private final CleanRequest request;

    private final String place;

    private final List<String> notes = new ArrayList<>();

    private long refused;

    private RecipeCleaning(CleanRequest request) {
        this.request = request;
        place = request.recipe().toString();
    }

    /**
     * {@return what came of cleaning; the same files, byte for byte, for the same request}
     *
     * @throws CoreException with a problem if the recipe does not fit the files, or one cannot be read, cannot be written, or is
     *         read and written
     */
    public static CleanOutcome run(CleanRequest request, IProgressMonitor monitor) throws CoreException {
        try {
            return new RecipeCleaning(request).run(monitor);
        } catch (IOException e) {
            throw FileTrouble.of(request.out(), e);
        } catch (UncheckedIOException e) {
            throw FileTrouble.of(request.out(), e.getCause());
        }
    }

    private CleanOutcome run(IProgressMonitor monitor) throws CoreException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor == null ? new NullProgressMonitor() : monitor, 100);
        checkPaths();
        Recipe recipe = recipe();
        RecipeRunner runner = RecipeRunner.of(recipe, place);
        try (ReplacedFiles files = new ReplacedFiles()) {
            CleanOutcome outcome = clean(recipe, runner, files, progress);
            files.complete();
            return outcome;
        }
    }

    private Recipe recipe() throws CoreException {
        if (!place.endsWith(HISTORY)) {
            return RecipeFile.read(request.recipe(), place, request.variables());
        }
        OpenRefineHistory history = OpenRefineHistory.read(request.recipe());
        notes.addAll(history.leftOut());
        return history.recipe();
    }

    private CleanOutcome clean(Recipe recipe, RecipeRunner runner, ReplacedFiles files, SubMonitor progress)
            throws CoreException, IOException {
        CleaningCounts counts = new CleaningCounts(recipe.getSteps().stream().filter(Step::isEnabled).map(Step::getId).toList());
        try (ChangesFile changes = request.changes() == null ? null : new ChangesFile(files.part(request.changes()));
                GroupsFile groups = request.groups() == null ? null : new GroupsFile(files.part(request.groups()))) {
            FileRows rows = FileRows.open(request.files(), RecipeFile.names(recipe), (file, row, reason, text) -> {
                refused++;
                if (changes != null) {
                    changes.refused(file, row, reason, text);
                }
            }, progress.split(5));
            notes.addAll(SchemaDrift.of(recipe, rows.columns()).lines());
            Log log = new Log(counts, changes, groups);
            long kept = write(runner.apply(rows, log, log), files.part(request.out()), progress.split(95));
            List<CleanOutcome.StepCounts> steps = counts.steps();
            long dropped = steps.stream().mapToLong(CleanOutcome.StepCounts::dropped).sum();
            return new CleanOutcome(kept + dropped + refused, refused, kept, notes, steps);
        }
    }

    private static long write(RowStream cleaned, Path file, IProgressMonitor monitor) throws CoreException, IOException {
        try (CleanedFile out = new CleanedFile(file, cleaned.columns())) {
            cleaned.forEach(out::write, monitor);
            return out.rows();
        }
    }

    /** What is read is never written to, and nothing is written twice. */
    private void checkPaths() throws CoreException, IOException {
        Set<Path> taken = new HashSet<>(List.of(real(request.recipe())));
        for (SourceFile file : request.files()) {
            taken.add(real(file.path()));
        }
        for (Path file : Stream.of(request.out(), request.changes(), request.groups()).filter(Objects::nonNull).toList()) {
            if (!taken.add(real(file))) {
                throw new Problem(file.toString(), MESSAGES.text("file.taken"), MESSAGES.text("file.taken.remedy")).exception();
            } else if (Files.isDirectory(file)) {
                throw new Problem(file.toString(), MESSAGES.text("file.folder"), MESSAGES.text("file.taken.remedy")).exception();
            }
        }
    }

    private static Path real(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
    }

    /** Counts, and writes to the files that were asked for. */
    private record Log(CleaningCounts counts, ChangesFile changes, GroupsFile groups) implements RowLog, ReviewLog {

        @Override
        public void rejected(RejectedRow row) {
            counts.rejected(row);
            if (changes != null) {
                changes.rejected(row);
            }
        }

        @Override
        public void changed(CellChange change) {
            counts.changed(change);
            if (changes != null) {
                changes.changed(change);
            }
        }

        @Override
        public void grouped(GroupedRow row) {
            counts.grouped(row);
            if (groups != null) {
                groups.grouped(row);
            }
        }

        @Override
        public void open(String step, OpenCases cases) {
            counts.open(step, cases);
            for (ReviewCase each : cases.cases()) {
                if (changes != null && each instanceof ReviewCase.StaleEdit edit) {
                    changes.notApplied(step, edit);
                }
            }
        }
    }
}
