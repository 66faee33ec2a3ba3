/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cli;

import org.apache.commons.cli.Options;
import org.salesconsultant.analysis.InstalledContributions;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.ContributionDescription;
import org.salesconsultant.core.contribution.ContributionFailure;
import org.salesconsultant.core.contribution.ContributionRegistry;
import org.salesconsultant.core.message.Messages;

/** Lists every contribution, its version, and why one failed. */
final class ExtensionsCommand implements Command {

    private static final Messages MESSAGES = Messages.of(ExtensionsCommand.class);

    @Override
    public String name() {
        return "extensions";
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public ExitCode run(Invocation invocation) {
        Console console = invocation.console();
        ExitCode code = ExitCode.DONE;
        for (ContributionRegistry<?> point : InstalledContributions.points()) {
            console.result(point.point());
            for (Contribution<?> contribution : point.contributions()) {
                ContributionDescription description = contribution.description();
                console.result("  " + description.id() + " " + description.version() + "  " + description.name());
            }
            for (ContributionFailure failure : point.failures(true)) {
                console.result("  " + MESSAGES.text("extensions.failed", failure.id(), failure.bundle(), failure.reason()));
                code = ExitCode.FINDINGS;
            }
        }
        return code;
    }
}
