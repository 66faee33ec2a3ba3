/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.product.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a script as a user would, in a folder and an environment of its own. */
final class Launch {

    private static final long MINUTES = 5;

    private final ProcessBuilder builder;

    private final List<String> command;

    /**
     * @param script what is started
     * @param cache where it keeps its configuration areas
     */
    Launch(Path script, Path cache) {
        command = new ArrayList<>(List.of(script.toString()));
        builder = new ProcessBuilder(command);
        for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG", "DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS")) {
            builder.environment().remove(name);
        }
        with("LANG", "en_US.UTF-8");
        with("SALES_CONSULTANT_CACHE", cache.toString());
    }

    /** Starts it in this folder. */
    Launch in(Path folder) {
        builder.directory(folder.toFile());
        return this;
    }

    /** Sets a variable of its environment. */
    Launch with(String variable, String value) {
        builder.environment().put(variable, value);
        return this;
    }

    /** Makes it the first of a process group of its own, as a terminal does, so that it can be interrupted with all it starts. */
    Launch inAGroup() {
        command.addAll(0, List.of("perl", "-e", "setpgrp; $SIG{INT} = 'DEFAULT'; exec @ARGV"));
        return this;
    }

    /** Starts it, waits for its end and returns what came of it; fails after some minutes. */
    Outcome run(String... arguments) throws IOException, InterruptedException {
        return start(arguments).end();
    }

    /** Starts it and returns at once. */
    Running start(String... arguments) throws IOException {
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("launch", ".out");
        Path err = Files.createTempFile("launch", ".err");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile())).start();
        return new Running(process, out, err);
    }

    /** A program that was started. */
    record Running(Process process, Path out, Path err) {

        /** Waits until it has made this file, for a minute at most. */
        void await(Path file) throws InterruptedException {
            for (int i = 0; i < 600 && !Files.exists(file) && process.isAlive(); i++) {
                process.waitFor(100, TimeUnit.MILLISECONDS);
            }
            assertTrue(Files.exists(file), () -> file + " did not appear");
        }

        /** Waits until it has written these words to standard error, for a minute at most. */
        void awaitError(String words) throws IOException, InterruptedException {
            for (int i = 0; i < 600 && !Files.readString(err).contains(words) && process.isAlive(); i++) {
                process.waitFor(100, TimeUnit.MILLISECONDS);
            }
            assertTrue(Files.readString(err).contains(words), () -> words + " was not said");
        }

        /** Sends what Ctrl-C sends, to the whole process group. */
        void interrupt() throws IOException, InterruptedException {
            new ProcessBuilder("kill", "-INT", "--", "-" + process.pid()).inheritIO().start().waitFor();
        }

        /** Waits for its end. */
        Outcome end() throws IOException, InterruptedException {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                fail("still running after " + MINUTES + " minutes: " + Files.readString(err));
            }
            return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        }
    }
}
