/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.salesconsultant.ui.status.Trouble;

/**
 * Which columns of a class a user sees in a project and how wide; kept in the workspace, since it is a matter of taste. A saved
 * filter brings its own.
 *
 * @param columns the ids in order; empty: the usual ones
 * @param widths the widths that the user gave, in pixels at 96 dpi
 */
record ColumnState(List<String> columns, Map<String, Integer> widths) {

    private static final String NODE = "org.salesconsultant.crm.ui";

    private static final String COLUMNS = "columns";

    private static final String WIDTHS = "widths";

    ColumnState {
        columns = List.copyOf(columns);
        widths = Map.copyOf(widths);
    }

    /** {@return what is kept} */
    static ColumnState of(IProject project, String type) {
        Preferences node = node(project, type);
        List<String> columns = new ArrayList<>(List.of(node.get(COLUMNS, "").split(",")));
        columns.removeIf(String::isBlank);
        Map<String, Integer> widths = new LinkedHashMap<>();
        for (String entry : node.get(WIDTHS, "").split(",")) {
            String[] parts = entry.split("=");
            if (parts.length == 2 && parts[1].matches("\\d{1,5}")) {
                widths.put(parts[0], Integer.valueOf(parts[1]));
            }
        }
        return new ColumnState(columns, widths);
    }

    ColumnState withColumns(List<String> other) {
        return new ColumnState(other, widths);
    }

    ColumnState withWidths(Map<String, Integer> other) {
        Map<String, Integer> all = new LinkedHashMap<>(widths);
        all.putAll(other);
        return new ColumnState(columns, all);
    }

    /** Keeps it. */
    void keep(IProject project, String type) {
        Preferences node = node(project, type);
        node.put(COLUMNS, String.join(",", columns));
        node.put(WIDTHS, String.join(",", widths.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).sorted().toList()));
        try {
            node.flush();
        } catch (BackingStoreException e) {
            Trouble.log(Trouble.error(e.getMessage(), e)); // the columns are as they are until the workbench closes
        }
    }

    private static Preferences node(IProject project, String type) {
        return InstanceScope.INSTANCE.getNode(NODE).node("grids").node(project.getName()).node(type);
    }
}
