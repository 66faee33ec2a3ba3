/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.results.run;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.format.Json;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

import com.google.gson.JsonObject;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Reads the folder a run left behind. Views and reports draw what stands there and compute nothing. */
public final class RunFolder {

    private static final Messages MESSAGES = Messages.of(RunFolder.class);

    private final Path path;

    private RunFolder(Path path) {
        this.path = path;
    }

    /**
     * {@return the run in a folder}
     *
     * @throws CoreException with a problem if no run was finished there
     */
    public static RunFolder open(Path folder) throws CoreException {
        if (!Files.isRegularFile(folder.resolve(RunFiles.RUN))) {
            throw new Problem(folder.toString(), MESSAGES.text("noRun"), MESSAGES.text("noRun.remedy")).exception();
        }
        return new RunFolder(folder);
    }

    /** {@return the run of a project that ended last, if there is one} */
    public static Optional<RunFolder> latest(Path project) throws IOException {
        Path results = project.resolve("results");
        if (!Files.isDirectory(results)) {
            return Optional.empty();
        }
        try (Stream<Path> runs = Files.list(results)) {
            return runs.filter(run -> Files.isRegularFile(run.resolve(RunFiles.RUN)))
                    .max(Comparator.comparing((Path run) -> run.resolve(RunFiles.RUN).toFile().lastModified())
                            .thenComparing(Comparator.naturalOrder()))
                    .map(RunFolder::new);
        }
    }

    /** {@return the folder} */
    public Path path() {
        return path;
    }

    /** {@return {@code run.json}} */
    public JsonObject run() throws IOException {
        return Json.read(path.resolve(RunFiles.RUN));
    }

    /** {@return {@code metrics.json}} */
    public JsonObject metrics() throws IOException {
        return Json.read(path.resolve(RunFiles.METRICS));
    }

    /** {@return the printed numbers} */
    public List<Figure> figures() throws IOException {
        return rows(RunFiles.FIGURES).stream().map(row -> new Figure(row.getField("reference"), row.getField("value"),
                row.getField("unit"), row.getField("definition"), row.getField("query"))).toList();
    }

    /** {@return the bridge from all lines to those counted} */
    public List<BridgeLine> bridge() throws IOException {
        return rows(RunFiles.BRIDGE).stream().map(row -> new BridgeLine(row.getField("line"),
                Long.parseLong(row.getField("rows")), new BigDecimal(row.getField("amount")))).toList();
    }

    /** {@return the sales by month} */
    public List<Month> months() throws IOException {
        return rows(RunFiles.MONTHLY).stream().map(row -> new Month(YearMonth.parse(row.getField("month")),
                Long.parseLong(row.getField("orders")), Long.parseLong(row.getField("customers")),
                new BigDecimal(row.getField("revenue")), new BigDecimal(row.getField("returns")))).toList();
    }

    /** {@return what people call the features; none if an earlier version wrote the run} */
    public List<FeatureLabel> features() throws IOException {
        return rows(RunFiles.FEATURES).stream().map(row -> new FeatureLabel(row.getField("feature"), row.getField("english"),
                row.getField("chinese"), row.getField("unit"))).toList();
    }

    /** {@return what sets the segments apart; empty if the project has no segmentation} */
    public List<SegmentLine> segmentProfile() throws IOException {
        return rows(RunFiles.SEGMENT_PROFILE).stream().map(row -> new SegmentLine(row.getField("segmentation"),
                Integer.parseInt(row.getField("segment")), row.getField("name"), Long.parseLong(row.getField("size")),
                number(row.getField("share")), row.getField("feature"), number(row.getField("mean")),
                number(row.getField("median")), number(row.getField("difference")))).toList();
    }

    /** {@return the rows of one of the CSV files, fields by name; none if the run did not write it} */
    public List<NamedCsvRecord> rows(String file) throws IOException {
        Path csv = path.resolve(file);
        if (!Files.exists(csv)) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv, StandardCharsets.UTF_8)) {
            return reader.stream().toList();
        }
    }

    /** {@return the rendered reports, by file name} */
    public List<Path> reports() throws IOException {
        Path reports = path.resolve(RunFiles.REPORTS);
        if (!Files.isDirectory(reports)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(reports)) {
            return files.sorted().toList();
        }
    }

    private static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
