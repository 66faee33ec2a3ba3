/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.fixed;

/**
 * A column of a text without delimiters.
 *
 * @param name its name; null if the header gives it
 * @param from its first character in a line, from 0
 * @param to the character behind its last one; {@link Integer#MAX_VALUE} if it goes to the end of the line
 */
record FixedColumn(String name, int from, int to) {

    /** {@return its text in a line, without blanks around it; null if it is empty} */
    String of(String line) {
        if (from >= line.length()) {
            return null;
        }
        String text = line.substring(from, Math.min(to, line.length())).strip();
        return text.isEmpty() ? null : text;
    }
}
