/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.source;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** Variables of a project in the texts of its files: {@code ${name}} stands for the value. */
public final class Variables {

    private static final Messages MESSAGES = Messages.of(Variables.class);

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)\\}");

    private Variables() {
    }

    /** {@return whether a text has a variable in it} */
    public static boolean used(String text) {
        return text != null && VARIABLE.matcher(text).find();
    }

    /**
     * {@return the text with the values of its variables}
     *
     * @param place the file the text stands in, for messages
     * @throws CoreException with a problem if a variable has no value
     */
    public static String filled(String place, String text, Map<String, String> variables) throws CoreException {
        return filled(place, text, variables, false);
    }

    /**
     * {@return an expression with the values of its variables; a quote in a value stays within the text it stands in}
     *
     * @param place the file the expression stands in, for messages
     * @throws CoreException with a problem if a variable has no value
     */
    public static String filledExpression(String place, String expression, Map<String, String> variables) throws CoreException {
        return filled(place, expression, variables, true);
    }

    private static String filled(String place, String text, Map<String, String> variables, boolean quoted) throws CoreException {
        Matcher matcher = VARIABLE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1);
            String value = variables.get(name);
            if (value == null || value.isEmpty()) {
                throw new Problem(place, MESSAGES.text("variable", name), MESSAGES.text("variable.remedy", name)).exception();
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(quoted ? value.replace("'", "''") : value));
        }
        return matcher.appendTail(filled).toString();
    }
}
