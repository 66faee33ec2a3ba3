/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What to export. All of it shows the store at one moment.
 *
 * @param tables what goes into which file, at least one
 * @param format the suffix of the format, such as {@code csv}
 * @param parameters the parameters of the format that are not left at their default
 * @param contact whether columns by which a person is reached are exported
 * @param imports whether an {@code .import} that reads the file back stands beside each
 * @param currency the currency of the project: that of amounts that state none
 * @param locale the language of headings for people
 */
public record ExportRequest(List<TableExport> tables, String format, Map<String, String> parameters, boolean contact,
        boolean imports, String currency, Locale locale) {

    public ExportRequest {
        tables = List.copyOf(tables);
        parameters = Map.copyOf(parameters);
        Objects.requireNonNull(format);
        Objects.requireNonNull(currency);
        Objects.requireNonNull(locale);
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("nothing to export");
        }
    }
}
