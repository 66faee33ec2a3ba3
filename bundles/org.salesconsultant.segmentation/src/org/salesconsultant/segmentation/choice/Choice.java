/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.choice;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.salesconsultant.core.message.Messages;

/**
 * The number of groups to take, and why.
 *
 * <p>There must be structure: the gap of some number of groups exceeds that of one group by more than two standard errors.
 * Of the numbers for which it does, and all of whose groups come back in resamples, it is the one with the greatest mean
 * silhouette, the least such number at a tie. Otherwise no structure was found, and all rows are one group.
 *
 * @param k the number to take; 1 if no structure was found
 * @param verdict how it came about
 * @param candidates the numbers looked at, rising, the first being 1
 */
public record Choice(int k, Verdict verdict, List<Candidate> candidates) {

    /** A group whose stability is below this does not count as one (Hennig, 2007). */
    public static final double STABLE = 0.6;

    private static final double ERRORS = 2;

    private static final Messages MESSAGES = Messages.of(Choice.class);

    /** How the number of groups came about. */
    public enum Verdict {
        /** There is structure, and this number shows it best. */
        CHOSEN,
        /** No structure found: no number of groups beats a single one by the gap statistic. */
        NO_GAP,
        /** No structure found: with every number of groups, some group does not come back in resamples. */
        UNSTABLE
    }

    public Choice {
        candidates = List.copyOf(candidates);
    }

    /** {@return the choice between candidates, the first being that of one group} */
    static Choice among(List<Candidate> candidates) {
        Candidate one = candidates.get(0);
        List<Candidate> structured = candidates.stream().skip(1).filter(candidate -> exceeds(candidate, one)).toList();
        Optional<Candidate> best = structured.stream().filter(candidate -> candidate.leastStability() >= STABLE)
                .max(Comparator.<Candidate>comparingDouble(candidate -> candidate.silhouette().mean())
                        .thenComparing(Comparator.comparingInt(Candidate::k).reversed()));
        if (best.isPresent()) {
            return new Choice(best.get().k(), Verdict.CHOSEN, candidates);
        }
        return new Choice(1, structured.isEmpty() ? Verdict.NO_GAP : Verdict.UNSTABLE, candidates);
    }

    private static boolean exceeds(Candidate candidate, Candidate one) {
        return candidate.gap() - one.gap() > ERRORS * Math.hypot(candidate.gapError(), one.gapError());
    }

    /** {@return whether there are groups} */
    public boolean structured() {
        return verdict == Verdict.CHOSEN;
    }

    /** {@return the candidate taken} */
    public Candidate taken() {
        return candidates.stream().filter(candidate -> candidate.k() == k).findFirst().orElseThrow();
    }

    /** {@return the reason, in a sentence} */
    public String reason(Locale locale) {
        Messages messages = MESSAGES.in(locale);
        String least = Integer.toString(candidates.get(Math.min(1, candidates.size() - 1)).k());
        String most = Integer.toString(candidates.getLast().k());
        return switch (verdict) {
            case CHOSEN -> messages.text("chosen", Integer.toString(k), number(taken().silhouette().mean(), locale), least, most,
                    number(taken().leastStability(), locale),
                    number(taken().gap() - candidates.get(0).gap(), locale),
                    number(Math.hypot(taken().gapError(), candidates.get(0).gapError()), locale));
            case NO_GAP -> messages.text("noGap", least, most);
            case UNSTABLE -> messages.text("unstable", least, most, number(STABLE, locale));
        };
    }

    private static String number(double number, Locale locale) {
        return String.format(locale, "%.2f", number);
    }
}
