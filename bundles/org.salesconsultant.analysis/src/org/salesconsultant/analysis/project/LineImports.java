/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.project;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.salesconsultant.model.analysis.Import;

/** The imports whose rows are order lines: from their rows the bridge starts. */
public final class LineImports {

    private static final String ORDER_LINE = "OrderLine";

    private LineImports() {
    }

    /** {@return the currency of the amounts each of these imports refuses: empty for that of the project} */
    public static SortedMap<String, String> currencies(AnalysisProject project) {
        SortedMap<String, String> currencies = new TreeMap<>();
        SortedSet<String> ids = of(project);
        for (AnalysisProject.Use<Import> use : project.enabled(Import.class)) {
            if (ids.contains(use.id())) {
                currencies.put(use.id(), use.model().getCurrency() == null ? "" : use.model().getCurrency());
            }
        }
        return currencies;
    }

    /** {@return the ids of the imports that map to order lines} */
    public static SortedSet<String> of(AnalysisProject project) {
        SortedSet<String> ids = new TreeSet<>();
        for (AnalysisProject.Use<Import> use : project.enabled(Import.class)) {
            if (use.model().getMappings().stream().anyMatch(mapping -> ORDER_LINE.equals(mapping.getEntity()))) {
                ids.add(use.id());
            }
        }
        return ids;
    }
}
