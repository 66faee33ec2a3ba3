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
import java.util.regex.Pattern;

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
 * @param pattern the regular expression a text must match as a whole; empty if any text will do
 * @param unchanging whether a value holds for every date; of any other only the present value is known
 * @param presentation how it is shown, and what sources call it
 */
public record AttributeType(String name, String column, ValueType type, boolean required, String unit, Privacy privacy,
        BigDecimal minimum, BigDecimal maximum, String defaultValue, List<String> literals, String target, Label label,
        String pattern, boolean unchanging, Presentation presentation) {

    /** @throws java.util.regex.PatternSyntaxException if the pattern is not a regular expression */
    public AttributeType {
        literals = List.copyOf(literals);
        if (!pattern.isEmpty()) {
            Pattern.compile(pattern);
        }
    }

    /** An attribute whose texts follow no pattern, shown plainly in the section for attributes of a project or plug-in. */
    public AttributeType(String name, String column, ValueType type, boolean required, String unit, Privacy privacy,
            BigDecimal minimum, BigDecimal maximum, String defaultValue, List<String> literals, String target, Label label) {
        this(name, column, type, required, unit, privacy, minimum, maximum, defaultValue, literals, target, label, "",
                false, Presentation.PLAIN);
    }

    /** {@return the section of a form it belongs to} */
    public Group group() {
        return presentation.group();
    }

    /** {@return whether its texts may have several lines} */
    public boolean multiline() {
        return presentation.multiline();
    }

    /** {@return other names of a column with its values, in English and Chinese, for suggested mappings} */
    public List<String> synonyms() {
        return presentation.synonyms();
    }

    /** {@return what one of its literals is called; the literal itself if it has no label} */
    public Label literalLabel(String literal) {
        return presentation.literalLabels().getOrDefault(literal, new Label(literal, literal));
    }

    /** {@return whether a text matches the pattern} */
    public boolean matches(String text) {
        return pattern.isEmpty() || Pattern.matches(pattern, text);
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
