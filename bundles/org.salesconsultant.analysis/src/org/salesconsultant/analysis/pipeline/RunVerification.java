/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.analysis.output.OutputFolder;
import org.salesconsultant.analysis.output.OutputHashes;
import org.salesconsultant.analysis.project.AnalysisProject;
import org.salesconsultant.analysis.project.ProjectLoader;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.results.run.RunFiles;
import org.salesconsultant.results.run.RunFolder;
import org.salesconsultant.store.Actor;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Repeats a run from its frozen inputs, in a temporary folder and on a temporary copy of the store, and compares every CSV
 * and JSON file and the text of every report. It never executes an action.
 */
public final class RunVerification {

    private static final Messages MESSAGES = Messages.of(RunVerification.class);

    private RunVerification() {
    }

    /**
     * {@return what differs, a line each; nothing if the run repeats to the byte}
     *
     * @param folder the run
     * @param threads how many threads the repetition may use
     * @throws CoreException with a problem if the folder holds no run, or its inputs are gone
     */
    public static List<String> differences(Path folder, int threads, IProgressMonitor monitor) throws CoreException, IOException {
        JsonObject run = RunFolder.open(folder).run();
        Path inputs = folder.resolve(RunFiles.INPUTS);
        if (!Files.isDirectory(inputs)) {
            throw new Problem(folder.toString(), MESSAGES.text("inputs.gone"), MESSAGES.text("inputs.gone.remedy")).exception();
        }
        List<String> differences = new ArrayList<>(compare("altered", hashes(run, "outputs"), OutputHashes.of(folder)));
        if (!differences.isEmpty()) {
            return differences;
        }
        Path temporary = Files.createTempDirectory("sales-consultant-verify");
        try (OutputFolder out = OutputFolder.prepare(null, temporary)) {
            repeat(run, folder, inputs, out.path(), threads, monitor);
            JsonObject repeated = RunFolder.open(out.path()).run();
            differences.addAll(compare("differs", hashes(run, "outputs"), hashes(repeated, "outputs")));
            differences.addAll(compare("report", hashes(run, "reports"), hashes(repeated, "reports")));
            if (differences.isEmpty() && !repeated.equals(run)) {
                differences.add(MESSAGES.text("differs", RunFiles.RUN));
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
        return differences;
    }

    private static void repeat(JsonObject run, Path folder, Path inputs, Path out, int threads, IProgressMonitor monitor)
            throws CoreException, IOException {
        Path copy = out.resolve(RunFiles.INPUTS);
        copy(inputs, copy);
        FrozenInputs frozen = new FrozenInputs(copy);
        AnalysisProject project = ProjectLoader.load(frozen.project(), Map.of());
        String version = run.get("version").getAsString();
        if (!version.equals(FrozenRun.version())) {
            throw new Problem(folder.toString(), MESSAGES.text("version.other", version, FrozenRun.version()),
                    MESSAGES.text("version.other.remedy", version)).exception();
        }
        if (Files.exists(folder.resolve(ActionExecution.OUTCOMES))) {
            Files.copy(folder.resolve(ActionExecution.OUTCOMES), out.resolve(ActionExecution.OUTCOMES));
        }
        new FrozenRun(project, frozen, threads, new Timings()).run(LocalDate.parse(run.get("as_of").getAsString()),
                hashes(run, "artefacts"), out, (findings, progress) -> ActionExecution.replay(findings.actions(), folder),
                Actor.user(), monitor);
    }

    private static List<String> compare(String message, SortedMap<String, String> expected, SortedMap<String, String> actual) {
        SortedMap<String, String> all = new TreeMap<>(expected);
        all.putAll(actual);
        return all.keySet().stream().filter(name -> !String.valueOf(expected.get(name)).equals(actual.get(name)))
                .map(name -> MESSAGES.text(message, name)).toList();
    }

    private static SortedMap<String, String> hashes(JsonObject run, String member) {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Map.Entry<String, JsonElement> entry : run.getAsJsonObject(member).entrySet()) {
            hashes.put(entry.getKey(), entry.getValue().getAsString());
        }
        return hashes;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
