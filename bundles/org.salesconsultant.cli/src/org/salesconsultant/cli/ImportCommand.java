/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.analysis.ProjectImporter;
import org.salesconsultant.analysis.draft.FileDraft;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.query.QueryChanges;
import org.salesconsultant.exchange.run.ImportOptions;
import org.salesconsultant.exchange.run.ImportOutcome;
import org.salesconsultant.exchange.suggestion.SuggestedMapping;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.store.LoadSummary;
import org.salesconsultant.store.Undone;

/** Loads the sources of a project, takes corrected rows, and takes an import back. */
final class ImportCommand implements Command {

    private static final Messages MESSAGES = Messages.of(ImportCommand.class);

    /** Objects an undo kept are printed up to this number; the file has all. */
    private static final int SHOWN = 20;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Options options() {
        Options options = new Options();
        options.addOption(value("as", "CLASS", "import.as"));
        options.addOption(flag("dry-run", "import.dryRun"));
        options.addOption(value("mode", "insert|update|skip", "import.mode"));
        options.addOption(flag("again", "import.again"));
        options.addOption(value("rejects", "FILE", "import.rejects"));
        options.addOption(flag("release", "import.release"));
        options.addOption(flag("undo", "import.undo"));
        options.addOption(flag("also-edited", "import.alsoEdited"));
        options.addOption(SetOption.get());
        return options;
    }

    private static Option flag(String name, String text) {
        return Option.builder().longOpt(name).desc(MESSAGES.text(text)).get();
    }

    private static Option value(String name, String argument, String text) {
        return Option.builder().longOpt(name).hasArg().argName(argument).desc(MESSAGES.text(text)).get();
    }

    @Override
    public ExitCode run(Invocation invocation) throws CoreException, IOException {
        Path project = invocation.path(invocation.requiredWord(0));
        ProjectImporter importer = ProjectImporter.of(project, invocation.variables());
        boolean release = has(invocation, "release");
        boolean undo = has(invocation, "undo");
        boolean corrected = has(invocation, "rejects");
        if ((undo ? 1 : 0) + (release ? 1 : 0) + (corrected ? 1 : 0) > 1 || has(invocation, "also-edited") && !undo
                || undo && (has(invocation, "dry-run") || has(invocation, "again") || has(invocation, "mode"))) {
            throw new Problem(name(), MESSAGES.text("import.together"), MESSAGES.text("options.remedy", "sales-consultant import --help"))
                    .exception();
        }
        if (undo) {
            ExitCode undone = undo(invocation, importer, invocation.requiredWord(1));
            refresh(invocation, importer);
            return undone;
        }
        ImportOptions options = new ImportOptions(has(invocation, "dry-run"), has(invocation, "again") || release, mode(invocation));
        if (corrected) {
            ExitCode told = tell(invocation, importer, options, importer.correct(invocation.requiredWord(1),
                    invocation.pathOption("rejects"), options, invocation.monitor()));
            if (!options.dryRun()) {
                refresh(invocation, importer);
            }
            return told;
        }
        if (release) {
            long released = importer.release(invocation.requiredWord(1), invocation.monitor());
            invocation.console().result(MESSAGES.text("import.released", number(released)));
        }
        String only = invocation.word(1);
        if (only != null && !importer.has(only) && (has(invocation, "as") || Files.isRegularFile(invocation.path(only)))) {
            FileDraft draft = draft(invocation, project, invocation.path(only));
            only = draft.id();
            importer = ProjectImporter.of(project, invocation.variables());
        }
        ExitCode code = ExitCode.DONE;
        for (ImportOutcome outcome : importer.run(only, options, invocation.monitor())) {
            ExitCode told = tell(invocation, importer, options, outcome);
            code = told == ExitCode.DONE ? code : told;
        }
        if (!options.dryRun()) {
            refresh(invocation, importer);
        }
        return code;
    }

    /** What the server has now goes into the copy that grids and runs read. */
    private static void refresh(Invocation invocation, ProjectImporter importer) throws CoreException {
        importer.refresh(invocation.monitor()).ifPresent(refreshed -> invocation.console().result(
                MESSAGES.text("import.refreshed", number(refreshed.written()), number(refreshed.removed()))));
    }

    private static FileDraft draft(Invocation invocation, Path project, Path file) throws CoreException {
        FileDraft draft = FileDraft.of(project, file, invocation.line().getOptionValue("as"), invocation.monitor());
        Console console = invocation.console();
        console.progress(MESSAGES.text(draft.made() ? "import.drafted" : "import.known", draft.file()));
        for (SuggestedMapping each : draft.mapping()) {
            console.progress(MESSAGES.text("import.mapped", each.column() == null ? each.expression() : each.column(),
                    each.entity() + "." + each.attribute(), each.reason()));
        }
        return draft;
    }

    private static boolean has(Invocation invocation, String option) {
        return invocation.line().hasOption(option);
    }

    private static ImportMode mode(Invocation invocation) throws CoreException {
        String text = invocation.line().getOptionValue("mode");
        ImportMode mode = text == null ? null : ImportMode.get(text.toLowerCase(Locale.ROOT));
        if (text != null && mode == null) {
            throw new Problem("--mode " + text, MESSAGES.text("import.mode.wrong"), MESSAGES.text("import.mode.remedy")).exception();
        }
        return mode;
    }

    private static ExitCode tell(Invocation invocation, ProjectImporter importer, ImportOptions options, ImportOutcome outcome)
            throws CoreException {
        Console console = invocation.console();
        long refused = outcome.refusedReading() + outcome.refusedMapping();
        String key = outcome.undone() ? "import.undone" : !outcome.loaded() ? "import.unchanged"
                : options.dryRun() ? "import.rehearsed" : "import.loaded";
        console.result(MESSAGES.text(key, outcome.source(), number(outcome.read()), number(outcome.kept()), number(refused),
                number(outcome.droppedRows())));
        if (outcome.changes() != null) {
            QueryChanges changes = outcome.changes();
            console.result(MESSAGES.text("import.query." + changes.way().name().toLowerCase(Locale.ROOT), number(changes.rows()),
                    number(changes.inserted()), number(changes.updated()), number(changes.deleted())));
        }
        for (Map.Entry<String, LoadSummary> load : outcome.loads().entrySet()) {
            LoadSummary summary = load.getValue();
            console.result(MESSAGES.text("import.class", load.getKey(), number(summary.inserted()), number(summary.updated()),
                    number(summary.unchanged()), number(summary.removed()), number(summary.skipped())));
        }
        var folder = options.dryRun() ? importer.folder(outcome.source()).dryRun() : importer.folder(outcome.source());
        if (refused > 0) {
            console.result(MESSAGES.text("import.refused", number(refused), folder.rejects()));
        }
        if (outcome.conflicts() > 0) {
            console.result(MESSAGES.text("import.conflicts", number(outcome.conflicts()), folder.conflicts()));
        }
        return refused > 0 || outcome.undone() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private static ExitCode undo(Invocation invocation, ProjectImporter importer, String source) throws CoreException, IOException {
        boolean alsoEdited = has(invocation, "also-edited");
        Undone undone = importer.undo(source, alsoEdited, invocation.monitor());
        Console console = invocation.console();
        console.result(MESSAGES.text("undo.done", source, number(undone.restored()), number(undone.removed())));
        int shown = 0;
        for (Undone.Edited each : undone.edited()) {
            if (shown++ < SHOWN) {
                console.result(MESSAGES.text(alsoEdited ? "undo.takenBack" : "undo.edited", each.type(), each.key()));
            }
        }
        for (Undone.Edited each : undone.needed()) {
            if (shown++ < SHOWN) {
                console.result(MESSAGES.text("undo.needed", each.type(), each.key()));
            }
        }
        if (shown > 0) {
            console.result(MESSAGES.text("undo.listed", number(shown), importer.folder(source).kept()));
        }
        return alsoEdited && undone.needed().isEmpty() || shown == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
