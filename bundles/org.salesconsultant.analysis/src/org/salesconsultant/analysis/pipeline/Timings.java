/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.pipeline;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.salesconsultant.core.format.Json;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** How long each stage took, and on what machine: all of a run that is not the same when it is repeated. */
final class Timings {

    private final Instant begun = Instant.now();

    private final JsonArray stages = new JsonArray();

    private String stage;

    private Instant stageBegun;

    private Duration stageProcessor;

    /** Ends the stage before and begins the named one. */
    void begin(String name) {
        end();
        stage = name;
        stageBegun = Instant.now();
        stageProcessor = processorTime();
    }

    /** Ends the stage. */
    void end() {
        if (stage != null) {
            JsonObject json = new JsonObject();
            json.addProperty("stage", stage);
            json.addProperty("begun", stageBegun.toString());
            json.addProperty("wall_seconds", seconds(Duration.between(stageBegun, Instant.now())));
            json.addProperty("processor_seconds", seconds(processorTime().minus(stageProcessor)));
            stages.add(json);
            stage = null;
        }
    }

    /** Writes them. */
    void write(Path file, int threads, Path project, Path out) throws IOException {
        end();
        JsonObject json = new JsonObject();
        json.addProperty("begun", begun.toString());
        json.addProperty("ended", Instant.now().toString());
        json.addProperty("wall_seconds", seconds(Duration.between(begun, Instant.now())));
        json.addProperty("processor_seconds", seconds(processorTime()));
        Long peak = peakResidentBytes();
        json.add("peak_resident_bytes", peak == null ? JsonNull.INSTANCE : new com.google.gson.JsonPrimitive(peak));
        json.addProperty("threads", threads);
        json.addProperty("processors", Runtime.getRuntime().availableProcessors());
        json.addProperty("machine", System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch"));
        json.addProperty("java", System.getProperty("java.vm.name") + " " + Runtime.version());
        json.addProperty("project", project.toString());
        json.addProperty("out", out.toString());
        json.add("stages", stages);
        Json.write(file, json);
    }

    private static Duration processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? Duration.ofNanos(Math.max(0, system.getProcessCpuTime()))
                : Duration.ZERO;
    }

    /** {@return the high-water mark of the process's resident memory; null where the system does not tell} */
    private static Long peakResidentBytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return null;
        }
        List<String> lines = Files.readAllLines(status);
        return lines.stream().filter(line -> line.startsWith("VmHWM:")).findFirst()
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024).orElse(null);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
