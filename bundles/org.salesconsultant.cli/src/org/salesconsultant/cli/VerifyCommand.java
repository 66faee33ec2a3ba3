/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cli;

import java.io.IOException;
import java.util.List;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.analysis.RunVerifier;
import org.salesconsultant.core.message.Messages;

/** Repeats a run from its frozen inputs and compares. */
final class VerifyCommand implements Command {

    private static final Messages MESSAGES = Messages.of(VerifyCommand.class);

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public Options options() {
        Options options = new Options();
        options.addOption(Option.builder().longOpt("threads").hasArg().argName("N").desc(MESSAGES.text("run.threads")).get());
        return options;
    }

    @Override
    public ExitCode run(Invocation invocation) throws CoreException, IOException {
        int threads = invocation.countOption("threads", Runtime.getRuntime().availableProcessors());
        String folder = invocation.requiredWord(0);
        List<String> differences = RunVerifier.differences(invocation.path(folder), threads, invocation.monitor());
        if (differences.isEmpty()) {
            invocation.console().result(MESSAGES.text("verify.same", folder));
            return ExitCode.DONE;
        }
        differences.forEach(difference -> invocation.console().trouble(difference));
        return ExitCode.FINDINGS;
    }
}
