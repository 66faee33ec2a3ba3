/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.core.message;

import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.problem.Problem;

/** Languages as files and command lines name them. */
public final class Languages {

    private static final Messages MESSAGES = Messages.of(Languages.class);

    private Languages() {
    }

    /**
     * {@return the language of a tag, such as {@code en}, {@code zh-CN} or {@code zh_CN}}
     *
     * @param place what names it, for the message
     * @throws CoreException with a problem if it names no language
     */
    public static Locale locale(String place, String tag) throws CoreException {
        Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
        if (locale.getLanguage().isEmpty()) {
            throw new Problem(place, MESSAGES.text("none", tag), MESSAGES.text("none.remedy")).exception();
        }
        return locale;
    }
}
