/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.entity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One attribute of a CRM class, as generic code sees it.
 *
 * @param name its name in the metamodel and in mappings, such as {@code unitPrice}
 * @param column its column in the store and in exports, such as {@code unit_price}
 * @param type what its values are
 * @param required whether every object has a value
 * @param unit the unit of its values; empty if there is none
 * @param privacy how much it tells of a person
 * @param minimum the least number allowed; null if there is none
 * @param maximum the greatest number allowed; null if there is none
 * @param defaultValue the value taken when a source has none, as text; null if there is none
 * @param literals the texts allowed; empty if any is
 * @param target the name of the class it refers to by key; null for a plain value
 * @param label its label in each language
 */
public record AttributeType(String name, String column, ValueType type, boolean required, String unit, Privacy privacy,
        BigDecimal minimum, BigDecimal maximum, String defaultValue, List<String> literals, String target, Label label) {

    public AttributeType {
        literals = List.copyOf(literals);
    }

    /** {@return the name of the class it refers to, if it is a reference} */
    public Optional<String> reference() {
        return Optional.ofNullable(target);
    }

    /** A label in English and Chinese. */
    public record Label(String english, String chinese) {

        /** {@return the label for a locale: Chinese for any Chinese, else English} */
        public String in(Locale locale) {
            return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chinese : english;
        }
    }
}
