/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What to render.
 *
 * @param template the id of a contributed template
 * @param parameters values of its described parameters; defaults are taken for the others
 * @param title the title; blank for that of the template
 * @param locale the language of all texts and formats; English where the template does not speak it; any Chinese
 *        becomes simplified Chinese
 * @param formats {@code pdf}, {@code html}, {@code xlsx}; in this order they are rendered
 * @param runFolder the run
 * @param out the files to write, without their extension: {@code reports/monthly} becomes {@code reports/monthly.pdf};
 *        the folder is made if it is not there
 */
public record ReportRequest(String template, Map<String, String> parameters, String title, Locale locale,
        List<String> formats, Path runFolder, Path out) {

    public ReportRequest {
        parameters = Map.copyOf(parameters);
        formats = List.copyOf(formats);
        title = title == null ? "" : title;
        locale = "zh".equals(locale.getLanguage()) ? Locale.SIMPLIFIED_CHINESE : locale;
    }
}
