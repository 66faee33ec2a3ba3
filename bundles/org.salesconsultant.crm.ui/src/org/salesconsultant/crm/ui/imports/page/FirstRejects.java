/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.reject.SheetText;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * A row that an import refuses.
 *
 * @param file the source file
 * @param row the data row
 * @param column the column it is refused for; empty if it is for none
 * @param reason why, in words
 * @param text the fields of the row
 */
record FirstRejects(String file, String row, String column, String reason, String text) {

    private static final Messages MESSAGES = Messages.of(FirstRejects.class);

    private static final int MOST = 100;

    private static final int NOTES = 4;

    private static String text(String field) {
        String text = SheetText.back(field);
        return text == null ? "" : text;
    }

    /** {@return the fields of the row; its text where it is no row} */
    private static String row(List<String> fields) {
        String text = text(fields.getLast());
        return text.isEmpty() ? fields.subList(NOTES, fields.size() - 1).stream().map(FirstRejects::text).collect(Collectors
                .joining(", ")) : text;
    }

    /** {@return the first rows of a file of refused rows; none if there is no such file} */
    static List<FirstRejects> of(Path file) throws CoreException {
        List<FirstRejects> found = new ArrayList<>();
        if (!Files.exists(file)) {
            return found;
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            boolean header = true;
            for (CsvRecord each : reader) {
                if (!header) {
                    List<String> fields = each.getFields();
                    found.add(new FirstRejects(text(fields.get(0)), fields.get(1), text(fields.get(2)), text(fields.get(3)),
                            row(fields)));
                }
                header = false;
                if (found.size() == MOST) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Problem(file.getFileName().toString(), MESSAGES.text("rejects.unreadable"), MESSAGES.text(
                    "rejects.unreadable.remedy")).exception(e);
        }
        return found;
    }
}
