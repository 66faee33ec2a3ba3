/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.reject;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.format.ObjectValues;
import org.salesconsultant.exchange.format.RecordTarget;
import org.salesconsultant.exchange.format.TargetColumn;
import org.salesconsultant.exchange.format.TargetFormat;
import org.salesconsultant.exchange.format.TargetFormats;
import org.salesconsultant.exchange.format.TargetRequest;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.ValueType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** The file of refused rows in the format that a person corrects it in; all cells are texts, so that ids stay as they are. */
public final class RejectCopy {

    private static final Messages MESSAGES = Messages.of(RejectCopy.class);

    private static final int LOOK_EVERY = 1000;

    private RejectCopy() {
    }

    /**
     * Writes the copy, in the format that its name ends with; as the import wrote it if there is no such format.
     *
     * @param rejects the file that the import wrote
     * @throws CoreException with a problem if a file cannot be read or written
     */
    public static void write(Path rejects, Path copy, Locale locale, IProgressMonitor monitor) throws CoreException {
        String name = copy.getFileName().toString();
        String suffix = TargetFormats.suffixOf(name);
        try {
            if (suffix == null || suffix.equals(TargetFormats.suffixOf(rejects.getFileName().toString()))) {
                Files.copy(rejects, copy, StandardCopyOption.REPLACE_EXISTING);
                return;
            }
            Contribution<TargetFormat> format = TargetFormats.of(name, suffix);
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(rejects); OutputStream out = Files.newOutputStream(copy)) {
                write(reader, format, name, out, locale, monitor);
            }
        } catch (IOException e) {
            throw new Problem(copy.toString(), MESSAGES.text("unwritable"), MESSAGES.text("unwritable.remedy")).exception(e);
        }
    }

    private static void write(CsvReader<CsvRecord> reader, Contribution<TargetFormat> format, String name, OutputStream out, Locale locale,
            IProgressMonitor monitor) throws IOException, CoreException {
        RecordTarget target = null;
        Fields fields = new Fields();
        for (CsvRecord each : reader) {
            if (each.getStartingLineNumber() % LOOK_EVERY == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (target == null) {
                target = format.create().open(new TargetRequest(name, MESSAGES.text("title"), columns(each),
                        format.parameters(name, format.description().version(), Map.of()), locale), out);
            } else {
                fields.of = each;
                target.write(fields);
            }
        }
        if (target != null) {
            target.finish();
        }
    }

    private static List<TargetColumn> columns(CsvRecord header) {
        return header.getFields().stream()
                .map(name -> new TargetColumn(name, new AttributeType.Label(name, name), ValueType.STRING, false)).toList();
    }

    /** The fields of a record, all of them texts. */
    private static final class Fields implements ObjectValues {

        private CsvRecord of;

        @Override
        public boolean missing(int column) {
            return text(column).isEmpty();
        }

        @Override
        public String text(int column) {
            return column < of.getFieldCount() ? of.getField(column) : "";
        }

        @Override
        public long whole(int column) {
            throw new IllegalStateException("a text");
        }

        @Override
        public long decimal(int column) {
            throw new IllegalStateException("a text");
        }

        @Override
        public double number(int column) {
            throw new IllegalStateException("a text");
        }

        @Override
        public long micros(int column) {
            throw new IllegalStateException("a text");
        }
    }
}
