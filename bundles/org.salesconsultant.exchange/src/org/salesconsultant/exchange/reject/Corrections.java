/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.reject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.format.CsvOutput;
import org.salesconsultant.core.format.Sha256;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Rows of a source that a person corrected. Each takes the place of the row of that number as long as the source file has the
 * same bytes; the file itself stays as it is.
 */
public final class Corrections {

    /**
     * Which row.
     *
     * @param file the source file, as rejects name it
     * @param sha256 the hash of its bytes
     * @param row the data row
     */
    record Place(String file, String sha256, long row) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int byFile = file.compareTo(other.file);
            int byHash = byFile != 0 ? byFile : sha256.compareTo(other.sha256);
            return byHash != 0 ? byHash : Long.compare(row, other.row);
        }
    }

    private static final Messages MESSAGES = Messages.of(Corrections.class);

    private static final String HASH = "_sha256";

    private final SortedMap<Place, Map<String, String>> rows = new TreeMap<>();

    /** {@return the corrections in a file of this kind; none if it is not there} */
    public static Corrections read(Path file) throws CoreException {
        Corrections corrections = new Corrections();
        if (!Files.exists(file)) {
            return corrections;
        }
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord each : reader) {
                Map<String, String> values = new LinkedHashMap<>();
                each.getFieldsAsMap().forEach((column, text) -> values.put(column, SheetText.back(text)));
                String name = values.remove(RejectFile.FILE);
                String hash = values.remove(HASH);
                String row = values.remove(RejectFile.ROW);
                if (name == null || hash == null || row == null || !row.matches("\\d{1,18}")) {
                    throw new Problem(file.toString(), MESSAGES.text("damaged"), MESSAGES.text("damaged.remedy")).exception();
                }
                corrections.put(new Place(name, hash, Long.parseLong(row)), values);
            }
        } catch (IOException | RuntimeException e) {
            throw new Problem(file.toString(), MESSAGES.text("damaged"), MESSAGES.text("damaged.remedy")).exception(e);
        }
        return corrections;
    }

    /** {@return the hash of the file; empty if it is not there} */
    public static String hash(Path file) throws CoreException {
        try {
            return Files.exists(file) ? Sha256.of(file) : "";
        } catch (IOException e) {
            throw new Problem(file.toString(), MESSAGES.text("damaged"), MESSAGES.text("damaged.remedy")).exception(e);
        }
    }

    void put(Place place, Map<String, String> values) {
        rows.put(place, values);
    }

    boolean has(Place place) {
        return rows.containsKey(place);
    }

    /** {@return whether there is none} */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** {@return the corrected fields of one file, by data row} */
    public Map<Long, String[]> of(String file, String sha256, List<String> columns) {
        Map<Long, String[]> fields = new HashMap<>();
        rows.forEach((place, values) -> {
            if (place.file().equals(file) && place.sha256().equals(sha256)) {
                fields.put(place.row(), columns.stream().map(values::get).toArray(String[]::new));
            }
        });
        return fields;
    }

    /** Writes the file. */
    void write(Path file) throws IOException {
        List<String> columns = new ArrayList<>();
        rows.values().forEach(values -> values.keySet().stream().filter(each -> !columns.contains(each)).forEach(columns::add));
        List<String> header = new ArrayList<>(List.of(RejectFile.FILE, HASH, RejectFile.ROW));
        header.addAll(columns);
        Files.createDirectories(file.getParent());
        Path made = file.resolveSibling(file.getFileName() + ".new");
        try (CsvOutput csv = new CsvOutput(made, Collections.unmodifiableList(header))) {
            rows.forEach((place, values) -> {
                List<String> line = new ArrayList<>(List.of(SheetText.out(place.file()), place.sha256(), String.valueOf(place.row())));
                columns.forEach(column -> line.add(SheetText.out(values.get(column))));
                csv.row(line.toArray(String[]::new));
            });
        }
        Files.move(made, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }
}
