/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.internal.value.DateProfile;
import org.salesconsultant.exchange.internal.value.IdProfile;
import org.salesconsultant.exchange.internal.value.NumberProfile;
import org.salesconsultant.exchange.internal.value.ValueReaders;

/** What the staged values of the mapped columns show of dates, numbers and ids, collected while they are read. */
public final class ColumnProfiles {

    private static final Messages MESSAGES = Messages.of(ColumnProfiles.class);

    private final ImportPlan plan;

    private final Map<String, DateProfile> dates = new HashMap<>();

    private final Map<String, NumberProfile> numbers = new HashMap<>();

    private final Map<String, IdProfile> ids = new HashMap<>();

    private final DateProfile[] dateAt;

    private final NumberProfile[] numberAt;

    private final IdProfile[] idAt;

    private final String[] last;

    /** @param columns the columns of the source, in order */
    public ColumnProfiles(ImportPlan plan, List<String> columns) {
        this.plan = plan;
        dateAt = new DateProfile[columns.size()];
        numberAt = new NumberProfile[columns.size()];
        idAt = new IdProfile[columns.size()];
        last = new String[columns.size()];
        for (EntityPlan entity : plan.entities()) {
            for (AttributePlan each : entity.attributes()) {
                int at = each.column() == null ? -1 : Columns.index(columns, each.column());
                if (each.id()) {
                    IdProfile profile = ids.computeIfAbsent(each.column(), key -> new IdProfile());
                    put(idAt, at, profile);
                } else if (ValueReaders.isDate(each.attribute().type()) && each.format().isEmpty()) {
                    put(dateAt, at, dates.computeIfAbsent(each.column(), key -> new DateProfile()));
                } else if (ValueReaders.isNumber(each.attribute().type()) && each.format().isEmpty()) {
                    put(numberAt, at, numbers.computeIfAbsent(each.column(), key -> new NumberProfile()));
                }
            }
        }
    }

    private static <T> void put(T[] profiles, int at, T profile) {
        if (at >= 0) {
            profiles[at] = profile;
        }
    }

    /** Takes a row of the source. */
    public void observe(String[] fields) {
        for (int i = 0; i < fields.length; i++) {
            String text = fields[i];
            if (text == null || text == last[i]) { // the reader shares the strings of repeated fields
                continue;
            }
            last[i] = text;
            if (dateAt[i] != null) {
                dateAt[i].observe(text);
            }
            if (numberAt[i] != null) {
                numberAt[i].observe(text);
            }
            if (idAt[i] != null) {
                idAt[i].observe(text);
            }
        }
    }

    /** @throws CoreException with a problem if the dates of the column can be read in two ways and nothing tells which */
    void decide(String column) throws CoreException {
        String undecided = dates(column).undecided();
        if (undecided != null) {
            throw new Problem(plan.place(), MESSAGES.text("dates", column, undecided), MESSAGES.text("dates.remedy")).exception();
        }
    }

    /** {@return what was found out, by column and kind} */
    public SortedMap<String, String> findings() {
        SortedMap<String, String> findings = new TreeMap<>();
        dates.forEach((column, profile) -> put(findings, column + ".dates", profile.finding()));
        numbers.forEach((column, profile) -> put(findings, column + ".numbers", profile.finding()));
        ids.forEach((column, profile) -> put(findings, column + ".ids", profile.finding()));
        return findings;
    }

    private static void put(Map<String, String> findings, String name, String finding) {
        if (!finding.isEmpty()) {
            findings.put(name, finding);
        }
    }

    DateProfile dates(String column) {
        return dates.getOrDefault(column, new DateProfile());
    }

    NumberProfile numbers(String column) {
        return numbers.getOrDefault(column, new NumberProfile());
    }

    IdProfile ids(String column) {
        return ids.getOrDefault(column, new IdProfile());
    }
}
