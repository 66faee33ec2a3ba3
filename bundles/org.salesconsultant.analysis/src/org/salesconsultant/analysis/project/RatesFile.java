/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.project;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.features.money.Money;
import org.salesconsultant.features.money.Rate;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.analysis.TaxMode;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Reads the rates of exchange of a project: a CSV file with the columns date, from, to and rate. */
public final class RatesFile {

    private static final List<String> COLUMNS = List.of("date", "from", "to", "rate");

    private static final Messages MESSAGES = Messages.of(RatesFile.class);

    private RatesFile() {
    }

    /**
     * {@return what amounts are in the currency of a project}
     *
     * @param file the project file
     * @throws CoreException with a problem naming the line if the file of rates is missing, outside the project, or wrong
     */
    public static Money money(Path file, Project model) throws CoreException {
        boolean taxIncluded = model.getTaxes() == TaxMode.INCLUDED;
        if (model.getRates() == null || model.getRates().isBlank()) {
            return new Money(file.getFileName().toString(), model.getCurrency(), taxIncluded, List.of());
        }
        Path rates = file.resolveSibling(model.getRates()).normalize();
        if (!rates.startsWith(file.getParent()) || !Files.isRegularFile(rates)) {
            throw new Problem(model.getRates(), MESSAGES.text("rates.missing"), MESSAGES.text("rates.missing.remedy")).exception();
        }
        return new Money(model.getRates(), model.getCurrency(), taxIncluded, read(rates, model.getRates()));
    }

    private static List<Rate> read(Path file, String place) throws CoreException {
        List<Rate> rates = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : reader) {
                if (!row.getHeader().containsAll(COLUMNS)) {
                    throw new Problem(place, MESSAGES.text("rates.columns"), MESSAGES.text("rates.columns.remedy")).exception();
                }
                Rate rate = rate(row, place);
                if (!seen.add(rate.date() + rate.from() + rate.to())) {
                    throw problem(row, place, "twice");
                }
                rates.add(rate);
            }
        } catch (IOException e) {
            throw new Problem(place, MESSAGES.text("rates.unreadable", e.getMessage()), MESSAGES.text("rates.missing.remedy")).exception(e);
        }
        return rates;
    }

    private static Rate rate(NamedCsvRecord row, String place) throws CoreException {
        try {
            String from = row.getField("from").strip();
            String to = row.getField("to").strip();
            Currency.getInstance(from);
            Currency.getInstance(to);
            return new Rate(LocalDate.parse(row.getField("date").strip()), from, to, new BigDecimal(row.getField("rate").strip()));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw problem(row, place, "wrong");
        }
    }

    private static CoreException problem(NamedCsvRecord row, String place, String what) {
        return new Problem(place, MESSAGES.text("rates." + what, row.getStartingLineNumber(), String.join(",", row.getFields())),
                MESSAGES.text("rates." + what + ".remedy")).exception();
    }
}
