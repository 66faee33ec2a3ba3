/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A copy of the plain host, started with a bare JVM: none of our arguments.
 *
 * @param place the folder it lies in
 */
record Host(Path place) {

    private static final String FEATURE = "org.salesconsultant.feature.feature.group";

    private static final long MINUTES = 5;

    /** What a start of the host said and how it ended. */
    record Outcome(int code, String output) {
    }

    /** {@return a copy of the host as it was built, in this new folder} */
    static Host plain(Path place) throws IOException, InterruptedException {
        Path built = root().resolve("releng/org.salesconsultant.host/target/products/org.salesconsultant.host.product/linux/gtk/x86_64");
        assertTrue(Files.isDirectory(built), "The host is not built; run ./sales-consultant test");
        return new Host(built).copy(place);
    }

    /** {@return a copy of this host in a new folder} */
    Host copy(Path target) throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder("cp", "-R", place.toString(), target.toString()).inheritIO().start().waitFor());
        return new Host(target);
    }

    /** Installs our feature from the zipped repository, as the host's own director does it. */
    void install() throws IOException, InterruptedException {
        Path zip = only(root().resolve("releng/org.salesconsultant.repository/target"), ".zip");
        Outcome outcome = director("-repository", "jar:" + zip.toUri() + "!/", "-installIU", FEATURE);
        assertEquals(0, outcome.code(), outcome.output());
    }

    /** Takes our feature out again. */
    void uninstall() throws IOException, InterruptedException {
        Outcome outcome = director("-uninstallIU", FEATURE);
        assertEquals(0, outcome.code(), outcome.output());
    }

    /** {@return the bundles the host starts with: name, version, file, start level} */
    List<String> bundles() throws IOException {
        return Files.readAllLines(place.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")).stream()
                .filter(line -> !line.startsWith("#")).sorted().toList();
    }

    /** Starts one of the applications in it that need no display. */
    Outcome application(String id, String... arguments) throws IOException, InterruptedException {
        return start(List.of(), List.of("-application", id), List.of(arguments));
    }

    /**
     * Starts its workbench with the probe and returns what the probe saw.
     *
     * @param perspective the perspective it opens; empty: none
     * @param wizard the wizard whose Finish button it presses then; empty: none. In another perspective than its own a wizard asks
     *        whether to change it, and waits for an answer
     */
    List<String> workbench(String perspective, String wizard) throws IOException, InterruptedException {
        Path report = Files.createTempFile("probe", ".txt");
        Path configurator = only(place.resolve("plugins"), "org.eclipse.equinox.simpleconfigurator_");
        Path probe = only(root().resolve("tests/org.salesconsultant.install.probe/target"), "org.salesconsultant.install.probe-");
        Outcome outcome = start(List.of("-Dosgi.bundles=reference:" + configurator.toUri() + "@1:start,reference:" + probe.toUri(),
                "-Dorg.eclipse.equinox.simpleconfigurator.exclusiveInstallation=false", "-Dinstall.probe.report=" + report,
                "-Dinstall.probe.perspective=" + perspective, "-Dinstall.probe.wizard=" + wizard), List.of(), List.of());
        assertEquals(0, outcome.code(), outcome.output());
        return Files.readAllLines(report);
    }

    private Outcome director(String... arguments) throws IOException, InterruptedException {
        return application("org.eclipse.equinox.p2.director", arguments);
    }

    private Outcome start(List<String> jvm, List<String> equinox, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(jvm);
        command.addAll(List.of("-jar", only(place.resolve("plugins"), "org.eclipse.equinox.launcher_").toString(), "-nosplash",
                "-consoleLog", "-data", Files.createTempDirectory("workspace").toString()));
        command.addAll(equinox);
        command.addAll(arguments);
        Path output = Files.createTempFile("host", ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            fail("still running after " + MINUTES + " minutes: " + Files.readString(output));
        }
        return new Outcome(process.exitValue(), Files.readString(output));
    }

    private static Path root() {
        return Path.of(System.getProperty("project.root"));
    }

    private static Path only(Path folder, String part) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.getFileName().toString().contains(part)
                    && file.toString().matches(".*(zip|jar)") && !file.toString().contains("-sources")).toList();
            assertEquals(1, found.size(), () -> part + " in " + folder + ": " + found);
            return found.getFirst();
        }
    }
}
