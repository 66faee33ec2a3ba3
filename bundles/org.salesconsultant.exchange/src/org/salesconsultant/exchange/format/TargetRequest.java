/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.format;

import java.util.List;
import java.util.Locale;

import org.salesconsultant.core.contribution.Parameters;

/**
 * A file to write.
 *
 * @param name how messages name it
 * @param title what the objects are called, for people
 * @param columns the columns, in order, at least one
 * @param parameters the checked parameters of the format
 * @param locale the language of headings for people
 */
public record TargetRequest(String name, String title, List<TargetColumn> columns, Parameters parameters, Locale locale) {

    /** The parameter by which a format offers names or labels as headings. */
    public static final String HEADINGS = "headings";

    public TargetRequest {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("no columns");
        }
    }

    /** {@return the headings that the parameter {@link #HEADINGS} asks for: {@code names} or {@code labels}} */
    public List<String> headings() {
        boolean labels = "labels".equals(parameters.text(HEADINGS));
        return columns.stream().map(column -> column.heading(labels, locale)).toList();
    }
}
