/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.salesconsultant.core.message.Messages;

/**
 * Names segments after the two features whose means lie farthest from those of all rows, such as 'high monetary, low
 * recency'. A feature counts from a standardised difference of {@value #NOTABLE}, 'very' is said from {@value #STRONG};
 * a segment without such a feature is 'close to average', and says so. Segments that would share a name get further
 * features, and a number when that does not tell them apart.
 */
public final class SegmentNames {

    /** The least standardised difference that is worth a word. */
    static final double NOTABLE = 0.25;

    /** The standardised difference from which 'very' is said. */
    static final double STRONG = 1.5;

    private static final Messages MESSAGES = Messages.of(SegmentNames.class);

    private final Messages messages;

    private final UnaryOperator<String> label;

    private SegmentNames(Locale locale, UnaryOperator<String> label) {
        this.messages = MESSAGES.in(locale);
        this.label = label;
    }

    /**
     * {@return the names of the segments, by label, no two alike}
     *
     * @param profiles the profiles of all segments
     * @param locale the language
     * @param label what a feature is called in that language
     */
    public static List<String> of(List<SegmentProfile> profiles, Locale locale, UnaryOperator<String> label) {
        Map<Integer, List<SegmentProfile>> bySegment = profiles.stream()
                .collect(Collectors.groupingBy(SegmentProfile::segment, TreeMap::new, Collectors.toList()));
        return new SegmentNames(locale, label).names(List.copyOf(bySegment.values()));
    }

    private List<String> names(List<List<SegmentProfile>> segments) {
        List<List<String>> traits = segments.stream().map(this::traits).toList();
        int longest = traits.stream().mapToInt(List::size).max().orElse(0);
        int[] lengths = traits.stream().mapToInt(each -> Math.min(2, each.size())).toArray();
        for (int length = 3; length <= longest; length++) {
            Map<String, Long> uses = uses(traits, lengths);
            for (int segment = 0; segment < lengths.length; segment++) {
                if (uses.get(name(traits.get(segment), lengths[segment])) > 1) {
                    lengths[segment] = Math.min(length, traits.get(segment).size());
                }
            }
        }
        return numbered(traits, lengths);
    }

    private List<String> numbered(List<List<String>> traits, int[] lengths) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (int segment = 0; segment < lengths.length; segment++) {
            String name = name(traits.get(segment), lengths[segment]);
            int nth = seen.merge(name, 1, Integer::sum);
            names.add(nth == 1 ? name : messages.text("name.again", name, Integer.toString(nth)));
        }
        return names;
    }

    private Map<String, Long> uses(List<List<String>> traits, int[] lengths) {
        Map<String, Long> uses = new HashMap<>();
        for (int segment = 0; segment < lengths.length; segment++) {
            uses.merge(name(traits.get(segment), lengths[segment]), 1L, Long::sum);
        }
        return uses;
    }

    private String name(List<String> traits, int length) {
        return length == 0 ? messages.text("name.average")
                : String.join(messages.text("name.separator"), traits.subList(0, length));
    }

    /** {@return what sets a segment apart, the most first; features equally far apart in their own order} */
    private List<String> traits(List<SegmentProfile> segment) {
        return segment.stream().filter(each -> Math.abs(each.difference()) >= NOTABLE)
                .sorted(Comparator.comparingDouble(each -> -Math.abs(each.difference())))
                .map(each -> messages.text(degree(each.difference()), label.apply(each.feature()))).toList();
    }

    private static String degree(double difference) {
        if (Math.abs(difference) < STRONG) {
            return difference > 0 ? "trait.high" : "trait.low";
        }
        return difference > 0 ? "trait.very.high" : "trait.very.low";
    }
}
