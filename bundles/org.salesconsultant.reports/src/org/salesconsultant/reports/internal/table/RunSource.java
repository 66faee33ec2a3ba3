/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.results.run.FeatureLabel;
import org.salesconsultant.results.run.RunFiles;
import org.salesconsultant.results.run.RunFolder;

import com.google.gson.JsonObject;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Where tables come from.
 *
 * @param folder the run
 * @param locale the language and number formats of the report
 * @param monitor asked at least every 1,000 rows whether to stop
 * @param wording the formats of the report's language, and what people call the features of the run
 */
public record RunSource(RunFolder folder, Locale locale, IProgressMonitor monitor, Wording wording) {

    private static final int ROWS_BETWEEN_CHECKS = 1_000;

    /** {@return a run as a report reads it} */
    public static RunSource of(RunFolder folder, Locale locale, IProgressMonitor monitor) throws IOException {
        return new RunSource(folder, locale, monitor, new Wording(locale, texts(locale),
                folder.features().stream().collect(Collectors.toMap(FeatureLabel::feature, each -> each))));
    }

    /** {@return the texts of this package in the language of the report} */
    Messages texts() {
        return texts(locale);
    }

    private static Messages texts(Locale locale) {
        return Messages.of(RunSource.class).in(locale);
    }

    /** {@return {@code metrics.json}; empty if the run has none} */
    JsonObject metrics() throws IOException {
        return Files.exists(folder.path().resolve(RunFiles.METRICS)) ? folder.metrics() : new JsonObject();
    }

    /** Streams a CSV file that may have a row a customer; does nothing if the run did not write it. */
    void stream(String file, Consumer<NamedCsvRecord> consumer) throws IOException {
        Path csv = folder.path().resolve(file);
        if (!Files.exists(csv)) {
            return;
        }
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv, StandardCharsets.UTF_8)) {
            long row = 0;
            for (NamedCsvRecord each : reader) {
                if (row++ % ROWS_BETWEEN_CHECKS == 0 && monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                consumer.accept(each);
            }
        }
    }
}
