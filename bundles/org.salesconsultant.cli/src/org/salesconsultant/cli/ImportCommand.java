/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cli;

import java.io.IOException;
import java.util.Map;

import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.analysis.ProjectImporter;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.run.ImportOutcome;
import org.salesconsultant.store.LoadSummary;

/** Loads the sources of a project. */
final class ImportCommand implements Command {

    private static final Messages MESSAGES = Messages.of(ImportCommand.class);

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Options options() {
        return new Options().addOption(SetOption.get());
    }

    @Override
    public ExitCode run(Invocation invocation) throws CoreException, IOException {
        Console console = invocation.console();
        ExitCode code = ExitCode.DONE;
        for (ImportOutcome outcome : ProjectImporter.run(invocation.path(invocation.requiredWord(0)), invocation.word(1),
                invocation.variables(), invocation.monitor())) {
            long refused = outcome.refusedReading() + outcome.refusedMapping();
            console.result(MESSAGES.text(outcome.loaded() ? "import.loaded" : "import.unchanged", outcome.source(),
                    Long.toString(outcome.read()), Long.toString(outcome.kept()), Long.toString(refused),
                    Long.toString(outcome.droppedRows())));
            for (Map.Entry<String, LoadSummary> load : outcome.loads().entrySet()) {
                LoadSummary summary = load.getValue();
                console.result(MESSAGES.text("import.class", load.getKey(), Long.toString(summary.inserted()),
                        Long.toString(summary.updated()), Long.toString(summary.unchanged()), Long.toString(summary.removed())));
            }
            if (refused > 0) {
                code = ExitCode.FINDINGS;
            }
        }
        return code;
    }
}
