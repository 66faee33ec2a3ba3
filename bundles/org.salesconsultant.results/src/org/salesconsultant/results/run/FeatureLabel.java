/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.results.run;

import java.util.Locale;

/**
 * What people call a feature.
 *
 * @param feature its column
 * @param english its name in English
 * @param chinese its name in Chinese
 * @param unit what its values count, such as days; empty if that is plain
 */
public record FeatureLabel(String feature, String english, String chinese, String unit) {

    /** {@return the name for a locale: Chinese for any Chinese, else English} */
    public String in(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chinese : english;
    }
}
