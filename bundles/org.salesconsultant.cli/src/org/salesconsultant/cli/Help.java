/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cli;

import java.util.List;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.salesconsultant.core.message.Messages;

/** Prints what there is to type. */
final class Help {

    private static final Messages MESSAGES = Messages.of(Help.class);

    private Help() {
    }

    static void overview(Console console, List<Command> commands) {
        console.result(MESSAGES.text("overview"));
        for (Command command : commands) {
            console.result(String.format("  %-12s %s", command.name(), MESSAGES.text(command.name() + ".summary")));
        }
        console.result(MESSAGES.text("overview.end"));
    }

    static void command(Console console, Command command, Options options, Options common) {
        console.result(MESSAGES.text("usage", MESSAGES.text(command.name() + ".usage")));
        console.result(MESSAGES.text(command.name() + ".summary"));
        options.getOptions().forEach(option -> console.result(line(option)));
        common.getOptions().forEach(option -> console.result(line(option)));
    }

    private static String line(Option option) {
        String name = "--" + option.getLongOpt() + (option.hasArg() ? " " + option.getArgName() : "");
        return String.format("  %-22s %s", name, option.getDescription());
    }
}
