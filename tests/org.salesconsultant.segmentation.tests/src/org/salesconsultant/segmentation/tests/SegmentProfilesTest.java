/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.salesconsultant.segmentation.profile.SegmentNames;
import org.salesconsultant.segmentation.profile.SegmentProfile;
import org.salesconsultant.segmentation.profile.SegmentProfiles;

class SegmentProfilesTest {

    private static final Map<String, String> CHINESE = Map.of("a", "消费金额", "b", "距上次购买天数");

    @Test
    void a_profile_has_mean_median_and_standardised_difference() throws CoreException {
        List<SegmentProfile> profiles = SegmentProfiles.of(Tables.matrix(2, 2, 1, 4, 1, 4, 1, 4, 1, 5, 1, 5, 1, 7, 1, 9, 1),
                new int[] { 0, 0, 0, 0, 0, 0, 1, 1 }, 2, new NullProgressMonitor());
        assertEquals(new SegmentProfile(0, 6, 0.75, "a", 4, 4, -0.5), profiles.get(0));
        assertEquals(new SegmentProfile(0, 6, 0.75, "b", 1, 1, 0), profiles.get(1));
        assertEquals(new SegmentProfile(1, 2, 0.25, "a", 8, 8, 1.5), profiles.get(2));
    }

    @Test
    void a_segment_nobody_belongs_to_any_more_has_size_0_and_no_mean() throws CoreException {
        SegmentProfile empty = SegmentProfiles.of(Tables.matrix(1, 1, 2), new int[2], 2, new NullProgressMonitor()).get(1);
        assertEquals(0, empty.size());
        assertTrue(Double.isNaN(empty.mean()) && Double.isNaN(empty.median()) && Double.isNaN(empty.difference()));
    }

    @Test
    void a_segment_is_named_after_the_two_features_that_set_it_apart_most() {
        List<SegmentProfile> profiles = List.of(profile(0, "a", 0.9), profile(0, "b", -1.6), profile(0, "c", 0.3));
        assertEquals(List.of("very low b, high a"), SegmentNames.of(profiles, Locale.ENGLISH, feature -> feature));
    }

    @Test
    void names_are_chinese_in_chinese() {
        List<SegmentProfile> profiles = List.of(profile(0, "a", 1.6), profile(0, "b", -0.4));
        assertEquals(List.of("消费金额很高、距上次购买天数低"), SegmentNames.of(profiles, Locale.SIMPLIFIED_CHINESE, CHINESE::get));
    }

    @Test
    void a_segment_like_all_rows_is_called_just_that() {
        List<SegmentProfile> profiles = List.of(profile(0, "a", 0.1), profile(0, "b", -0.2));
        assertEquals(List.of("close to average"), SegmentNames.of(profiles, Locale.ENGLISH, feature -> feature));
    }

    @Test
    void segments_that_would_share_a_name_get_a_further_feature() {
        List<SegmentProfile> profiles = List.of(profile(0, "a", 1.2), profile(0, "b", 0.9), profile(0, "c", 0.5),
                profile(1, "a", 1.1), profile(1, "b", 0.8), profile(1, "c", -0.6));
        assertEquals(List.of("high a, high b, high c", "high a, high b, low c"),
                SegmentNames.of(profiles, Locale.ENGLISH, feature -> feature));
    }

    @Test
    void segments_that_words_cannot_tell_apart_are_numbered() {
        List<SegmentProfile> profiles = List.of(profile(0, "a", 0.5), profile(1, "a", 0.9), profile(2, "a", 0));
        assertEquals(List.of("high a", "high a (2)", "close to average"),
                SegmentNames.of(profiles, Locale.ENGLISH, feature -> feature));
    }

    private static SegmentProfile profile(int segment, String feature, double difference) {
        return new SegmentProfile(segment, 10, 0.1, feature, 0, 0, difference);
    }
}
