/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.core.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one package in every language: {@code messages.properties} (English) and
 * {@code messages_zh_CN.properties}, both UTF-8, beside the anchor class.
 */
public final class Messages {

    private static final ResourceBundle.Control ENGLISH_BY_DEFAULT = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Class<?> anchor;

    private final Locale locale;

    private Messages(Class<?> anchor, Locale locale) {
        this.anchor = anchor;
        this.locale = locale;
    }

    /** {@return the texts of the anchor's package in the language of the process} */
    public static Messages of(Class<?> anchor) {
        return new Messages(anchor, Locale.getDefault());
    }

    /** {@return the same texts in another language} */
    public Messages in(Locale other) {
        return new Messages(anchor, other);
    }

    /**
     * {@return the text of a key, its placeholders {@code {0}, {1}, ...} filled}
     *
     * @param arguments taken as they are; format numbers and dates before
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key, Object... arguments) {
        String pattern = ResourceBundle
                .getBundle(anchor.getPackageName() + ".messages", locale, anchor.getClassLoader(), ENGLISH_BY_DEFAULT)
                .getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}
