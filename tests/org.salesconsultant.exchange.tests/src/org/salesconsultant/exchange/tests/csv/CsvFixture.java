/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.exchange.format.Formats;
import org.salesconsultant.exchange.format.RecordSource;
import org.salesconsultant.exchange.format.SourceFormat;
import org.salesconsultant.exchange.format.SourceRequest;
import org.salesconsultant.exchange.tests.format.Records;

/** Writes a file and reads it with the built-in format. */
final class CsvFixture {

    private final Path folder;

    private final Map<String, String> parameters = new HashMap<>();

    CsvFixture(Path folder) {
        this.folder = folder;
    }

    CsvFixture with(String parameter, String value) {
        parameters.put(parameter, value);
        return this;
    }

    Path write(byte... bytes) throws IOException {
        return Files.write(folder.resolve("file.csv"), bytes);
    }

    Path write(String text, String charset) throws IOException {
        return write(text.getBytes(Charset.forName(charset)));
    }

    static byte[] gzip(byte... bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    RecordSource open(Path file, String... expected) throws CoreException {
        Contribution<SourceFormat> format = Formats.registry().get("test", "org.salesconsultant.exchange.csv");
        return format.create().open(new SourceRequest(file, file.getFileName().toString(),
                format.parameters("test", "1.0.0", parameters), Set.of(expected)), new NullProgressMonitor());
    }

    Records read(Path file) throws CoreException {
        Records records = new Records();
        open(file).read(records, new NullProgressMonitor());
        return records;
    }

    Records read(String text) throws CoreException, IOException {
        return read(write(text, "UTF-8"));
    }
}
