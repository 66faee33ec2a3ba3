/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** Finds the command, reads its options, runs it, and turns what came of it into an exit code. */
final class CommandLine {

    private static final Messages MESSAGES = Messages.of(CommandLine.class);

    private static final List<Command> COMMANDS = List.of(new RunCommand(), new ImportCommand(),
            new ExportCommand(), new CleanCommand(), new VerifyCommand(), new ReportCommand(), new TraceCommand(),
            new GenerateCommand(), new MigrateCommand(), new ExtensionsCommand());

    /** What a process that waits for the store is told of its holder. */
    private static final String HOLDER = "org.salesconsultant.command";

    private final Console console;

    CommandLine(Console console) {
        this.console = console;
    }

    /** Runs the command the arguments name and never throws. */
    ExitCode run(List<String> arguments) {
        if (arguments.isEmpty() || isHelp(arguments.getFirst())) {
            Help.overview(console, COMMANDS);
            return arguments.isEmpty() ? ExitCode.WRONG_USE : ExitCode.DONE;
        }
        Optional<Command> command = COMMANDS.stream().filter(each -> each.name().equals(arguments.getFirst())).findFirst();
        if (command.isEmpty()) {
            console.trouble(new Problem(arguments.getFirst(), MESSAGES.text("command.unknown"),
                    MESSAGES.text("command.remedy", String.join(", ", COMMANDS.stream().map(Command::name).toList()))).line());
            return ExitCode.WRONG_USE;
        }
        return run(command.get(), arguments.subList(1, arguments.size()));
    }

    private ExitCode run(Command command, List<String> arguments) {
        Options options = command.options();
        Options all = new Options().addOptions(options).addOptions(common());
        org.apache.commons.cli.CommandLine line;
        try {
            line = DefaultParser.builder().setAllowPartialMatching(false).get().parse(all, arguments.toArray(String[]::new));
        } catch (ParseException e) {
            console.trouble(new Problem(command.name(), e.getMessage(),
                    MESSAGES.text("options.remedy", "sales-consultant " + command.name() + " --help")).line());
            return ExitCode.WRONG_USE;
        }
        if (line.hasOption("help")) {
            Help.command(console, command, options, common());
            return ExitCode.DONE;
        }
        if (line.hasOption("quiet")) {
            console.quiet();
        }
        return run(command, line);
    }

    private ExitCode run(Command command, org.apache.commons.cli.CommandLine line) {
        System.setProperty(HOLDER, command.name() + " " + String.join(" ", line.getArgList()));
        ConsoleMonitor monitor = new ConsoleMonitor(console);
        try (Interrupt interrupt = Interrupt.cancelling(monitor)) {
            return command.run(new Invocation(command.name(), line, console, monitor));
        } catch (OperationCanceledException e) {
            console.trouble(MESSAGES.text("cancelled"));
            return ExitCode.CANCELLED;
        } catch (CoreException e) {
            if (Problem.isProblem(e.getStatus())) {
                console.trouble(e.getStatus().getMessage());
                return debug(line, e, ExitCode.WRONG_USE);
            }
            return internal(line, e);
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError e) {
            return internal(line, e);
        }
    }

    private ExitCode internal(org.apache.commons.cli.CommandLine line, Throwable failure) {
        console.trouble(MESSAGES.text("internal", ErrorLog.write(failure)));
        return debug(line, failure, ExitCode.INTERNAL_ERROR);
    }

    private ExitCode debug(org.apache.commons.cli.CommandLine line, Throwable failure, ExitCode code) {
        if (line.hasOption("debug")) {
            console.trace(failure);
        }
        return code;
    }

    private static Options common() {
        Options options = new Options();
        options.addOption(Option.builder().longOpt("quiet").desc(MESSAGES.text("option.quiet")).get());
        options.addOption(Option.builder().longOpt("debug").desc(MESSAGES.text("option.debug")).get());
        options.addOption(Option.builder("h").longOpt("help").desc(MESSAGES.text("option.help")).get());
        return options;
    }

    private static boolean isHelp(String word) {
        return word.equals("--help") || word.equals("-h") || word.equals("help");
    }
}
