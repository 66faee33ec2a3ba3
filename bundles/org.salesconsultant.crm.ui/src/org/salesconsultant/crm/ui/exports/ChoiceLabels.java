/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.exports;

import org.salesconsultant.core.message.Messages;

/** What the choices of the built-in formats are called; those of other formats speak for themselves. */
final class ChoiceLabels {

    private static final Messages MESSAGES = Messages.of(ChoiceLabels.class);

    private ChoiceLabels() {
    }

    static String of(String choice) {
        return switch (choice) {
            case "names" -> MESSAGES.text("choice.names");
            case "labels" -> MESSAGES.text("choice.labels");
            case "lf" -> MESSAGES.text("choice.lf");
            case "crlf" -> MESSAGES.text("choice.crlf");
            default -> choice;
        };
    }
}
