/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.steps;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.salesconsultant.core.contribution.Parameters;

/** The texts that stand for a missing value, such as NA; white space around them and case do not matter. */
record MissingTexts(Set<String> texts) {

    static MissingTexts of(Parameters parameters) {
        return new MissingTexts(Arrays.stream(parameters.text("missingTexts").split(",")).map(MissingTexts::key)
                .filter(text -> !text.isEmpty()).collect(Collectors.toUnmodifiableSet()));
    }

    /** {@return whether a value is missing or a text that stands for it} */
    boolean isMissing(Object value) {
        return value == null || !texts.isEmpty() && value instanceof String text && texts.contains(key(text));
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
