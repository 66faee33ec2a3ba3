/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** A command as the user typed it: its words and options, the console, and a monitor that an interrupt cancels. */
record Invocation(String command, org.apache.commons.cli.CommandLine line, Console console, IProgressMonitor monitor) {

    private static final Messages MESSAGES = Messages.of(Invocation.class);

    /** {@return the word at a place after the command, if the user gave it, else null} */
    String word(int index) {
        List<String> words = line.getArgList();
        return index < words.size() ? words.get(index) : null;
    }

    /** {@return the word at a place after the command} */
    String requiredWord(int index) throws CoreException {
        String word = word(index);
        if (word == null) {
            throw wrong(command, MESSAGES.text("word.missing"), usage());
        }
        return word;
    }

    /** {@return the path a word or option names, from the folder the user stands in} */
    Path path(String text) throws CoreException {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw wrong(text, MESSAGES.text("path.wrong"), MESSAGES.text("path.remedy"));
        }
    }

    /** {@return the path an option names; null if it was not given} */
    Path pathOption(String option) throws CoreException {
        return line.hasOption(option) ? path(line.getOptionValue(option)) : null;
    }

    /** {@return the date an option gives; null if it was not given} */
    LocalDate dateOption(String option) throws CoreException {
        String text = line.getOptionValue(option);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong("--" + option + " " + text, MESSAGES.text("date.wrong"), MESSAGES.text("date.remedy"));
        }
    }

    /** {@return the whole number above 0 an option gives} */
    int countOption(String option, int otherwise) throws CoreException {
        String text = line.getOptionValue(option);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw wrong("--" + option + " " + text, MESSAGES.text("count.wrong"), MESSAGES.text("count.remedy"));
        }
        return Integer.parseInt(text);
    }

    /** {@return the variables set by {@code --set name=value}} */
    Map<String, String> variables() throws CoreException {
        Map<String, String> variables = new LinkedHashMap<>();
        String[] settings = line.getOptionValues("set");
        for (String setting : settings == null ? new String[0] : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw wrong("--set " + setting, MESSAGES.text("set.wrong"), MESSAGES.text("set.remedy"));
            }
            variables.put(setting.substring(0, equals), fromHere(setting.substring(equals + 1)));
        }
        return variables;
    }

    /** {@return the value; made absolute if it names a file from where the user stands, which is not the project} */
    private static String fromHere(String value) {
        try {
            Path file = Path.of(value).toAbsolutePath().normalize();
            return Files.exists(file) ? file.toString() : value;
        } catch (InvalidPathException e) {
            return value; // not a path, so it is another kind of value
        }
    }

    private String usage() {
        return MESSAGES.text("usage", MESSAGES.text(command + ".usage"));
    }

    private static CoreException wrong(String place, String what, String remedy) {
        return new Problem(place, what, remedy).exception();
    }
}
