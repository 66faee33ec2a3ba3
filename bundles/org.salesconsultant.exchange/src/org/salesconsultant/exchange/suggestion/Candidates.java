/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;

/** Every attribute each column may be, by its heading and its values. */
final class Candidates {

    /** Below this a column is not suggested. */
    static final double LEAST = 0.4;

    /** Fewer values that the attribute can take, and the column is something else. */
    private static final double LEAST_FIT = 0.5;

    private static final Messages MESSAGES = Messages.of(Candidates.class);

    private final List<Candidate> all = new ArrayList<>();

    Candidates(CrmTypes types, List<ColumnSample> columns) {
        List<ColumnName> names = columns.stream().map(each -> ColumnName.of(each.name())).toList();
        List<List<String>> values = columns.stream().map(ColumnSample::filled).toList();
        for (EntityType entity : types.all()) {
            for (AttributeType attribute : entity.attributes()) {
                AttributeNames known = AttributeNames.of(types, entity, attribute);
                for (int i = 0; i < columns.size(); i++) {
                    candidate(i, entity, attribute, known.match(names.get(i)), values.get(i)).ifPresent(all::add);
                }
            }
        }
    }

    private static Optional<Candidate> candidate(int column, EntityType entity, AttributeType attribute, NameMatch match,
            List<String> values) {
        Optional<ValuePattern> pattern = ValuePattern.of(entity, attribute);
        boolean looksSo = pattern.isPresent() && pattern.get().fits(values);
        if (looksSo && pattern.get().confidence() > match.score()) {
            return Optional.of(new Candidate(column, entity, attribute, pattern.get().confidence(), false,
                    MESSAGES.text(pattern.get().reason(), pattern.get().count(values), values.size())));
        } else if (match.score() < LEAST) {
            return Optional.empty();
        }
        ValueFit fit = ValueFit.of(attribute, values);
        if (fit.share() < LEAST_FIT || pattern.isPresent() && !values.isEmpty() && !looksSo && !match.exact()) {
            return Optional.empty();
        }
        double score = match.score() * (0.5 + 0.5 * fit.share());
        boolean partly = fit.fitting() < fit.filled();
        return Optional.of(new Candidate(column, entity, attribute, score, match.exact() && !partly,
                MESSAGES.text(match.reason(), match.name()) + (partly ? MESSAGES.text("values", fit.fitting(), fit.filled()) : "")));
    }

    /** {@return the likeliest column of an attribute} */
    Optional<Candidate> best(String entity, String attribute) {
        return all.stream().filter(each -> each.is(entity, attribute))
                .max(Comparator.comparingDouble(Candidate::score).thenComparing(Candidate::column, Comparator.reverseOrder()));
    }

    /** {@return whether a column is likely to be that attribute} */
    boolean likely(String entity, String attribute) {
        return best(entity, attribute).filter(each -> each.score() >= 0.7).isPresent();
    }

    /** {@return how many columns are likely an attribute of that class, its key and references left aside} */
    long attributes(String entity) {
        return all.stream().filter(each -> each.entity().name().equals(entity) && each.score() >= LEAST && !each.isKey()
                && each.attribute().target() == null).map(Candidate::column).distinct().count();
    }

    /** {@return all, in no particular order} */
    List<Candidate> all() {
        return all;
    }
}
