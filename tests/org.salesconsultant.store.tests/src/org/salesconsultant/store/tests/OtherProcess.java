/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A second Java process that works on a store; see {@link OtherProgram}. Killed at the latest when closed. */
final class OtherProcess implements AutoCloseable {

    private final Process process;

    private final BufferedReader out;

    private final PrintWriter in;

    private OtherProcess(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
        this.in = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    }

    static OtherProcess start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", "-Dstdout.encoding=UTF-8",
                "-Dorg.salesconsultant.command=run samples/retail", "-cp", classPath(), OtherProgram.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new OtherProcess(builder.start());
    }

    /** Where this process has the classes from that the other one needs: a class path, or the jars of bundles. */
    private static String classPath() {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type : List.of(OtherProgram.class, org.salesconsultant.store.Store.class, org.salesconsultant.model.entity.CrmTypes.class,
                org.salesconsultant.results.rows.RowStream.class, org.salesconsultant.core.problem.Problem.class,
                org.duckdb.DuckDBDriver.class, org.mariadb.jdbc.Driver.class,
                org.eclipse.equinox.security.storage.SecurePreferencesFactory.class, org.eclipse.core.runtime.CoreException.class, org.eclipse.core.runtime.IProgressMonitor.class,
                org.eclipse.core.runtime.Plugin.class, org.osgi.framework.Bundle.class, org.eclipse.emf.ecore.EClass.class,
                org.eclipse.emf.common.util.EList.class, com.google.gson.Gson.class, tech.tablesaw.api.Table.class)) {
            try {
                places.add(new File(type.getProtectionDomain().getCodeSource().getLocation().toURI()).getPath());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
        String own = System.getProperty("java.class.path", "");
        return String.join(File.pathSeparator, places) + File.pathSeparator + own;
    }

    long id() {
        return process.pid();
    }

    void say(String line) {
        in.println(line);
    }

    /** The next line that begins with a text; earlier ones are passed over. */
    String expect(String beginning) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new AssertionError("the other process ended without saying '" + beginning + "'");
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
