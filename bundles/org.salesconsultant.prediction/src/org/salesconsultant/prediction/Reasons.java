/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction;

import java.util.List;
import java.util.Locale;

import org.salesconsultant.core.message.Messages;

/** Reasons as one text. */
public final class Reasons {

    private static final Messages MESSAGES = Messages.of(Reasons.class);

    private Reasons() {
    }

    /** {@return the conditions joined by 'and', such as {@code recency_days <= 42 and orders > 3}; 'always' if none} */
    public static String joined(List<String> conditions, Locale locale) {
        Messages messages = MESSAGES.in(locale);
        return conditions.isEmpty() ? messages.text("always") : String.join(messages.text("and"), conditions);
    }
}
