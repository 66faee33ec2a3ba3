/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.suggestion;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;

/** What values look like that can be hardly anything else. */
enum ValuePattern {

    /** An e-mail address. */
    EMAIL("Customer", "email", 0.75, "values.email", Pattern.compile("[^\\s@]+@[^\\s@]+\\.[\\p{L}]{2,}").asMatchPredicate()),

    /** A Chinese mobile number. */
    MOBILE("Customer", "mobile", 0.75, "values.phone",
            Pattern.compile("(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}").asMatchPredicate()),

    /** A telephone number with its country code, or with the code of a Chinese city. */
    PHONE("Customer", "phone", 0.7, "values.phone",
            Pattern.compile("\\+\\d{1,3}[\\d ()/.-]{6,}|0\\d{2,3}-\\d{7,8}").asMatchPredicate()),

    /** An ISO 4217 code in capitals. */
    CURRENCY("Order", "currency", 0.6, "values.currency", Currencies.CODES::contains);

    /** At most this share of the values may look otherwise. */
    private static final double TOLERANCE = 0.2;

    private final String entity;

    private final String attribute;

    private final double confidence;

    private final String reason;

    private final Predicate<String> pattern;

    ValuePattern(String entity, String attribute, double confidence, String reason, Predicate<String> pattern) {
        this.entity = entity;
        this.attribute = attribute;
        this.confidence = confidence;
        this.reason = reason;
        this.pattern = pattern;
    }

    /** {@return the pattern that the values of an attribute have} */
    static Optional<ValuePattern> of(EntityType entity, AttributeType attribute) {
        return Arrays.stream(values()).filter(each -> each.entity.equals(entity.name()) && each.attribute.equals(attribute.name()))
                .findFirst();
    }

    /** {@return how many values look so} */
    int count(List<String> values) {
        return (int) values.stream().map(String::strip).filter(pattern).count();
    }

    /** {@return whether nearly all values look so} */
    boolean fits(List<String> values) {
        return !values.isEmpty() && count(values) >= (1 - TOLERANCE) * values.size();
    }

    /** {@return the confidence that a column of such values is the attribute, whatever its name} */
    double confidence() {
        return confidence;
    }

    /** {@return the key of the reason} */
    String reason() {
        return reason;
    }

    /** The codes there are, made once. */
    private static final class Currencies {

        static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode).collect(Collectors.toUnmodifiableSet());
    }
}
