/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.salesconsultant.reports.ReportTemplates;

class SummaryTemplateTest extends ReportTemplateContract {

    private static final Pattern KEY = Pattern.compile("key=\"([^\"]+)\"|getMessage\\(\"([^\"]+)\"");

    @Override
    protected String id() {
        return ReportTemplates.SUMMARY;
    }

    @Test
    void everyTextOfTheDesignIsThereInBothLanguagesAndNoneIsOrphaned() throws CoreException, IOException {
        URL design = ReportTemplates.registry().get("test", id()).create().design();
        Set<String> used = new TreeSet<>();
        try (InputStream stream = design.openStream()) {
            Matcher matcher = KEY.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                used.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
        }
        assertEquals(used, keys(design, "summary.properties"));
        assertEquals(used, keys(design, "summary_zh_CN.properties"));
    }

    private static Set<String> keys(URL design, String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(new URL(design, file).openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
