/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.cleaning;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.salesconsultant.exchange.source.SourceFile;

/**
 * Files to clean.
 *
 * @param recipe the recipe; or an operation history of OpenRefine, a file that ends in {@code .json}
 * @param files what to clean: at least one; the same columns in all
 * @param out where the cleaned rows go, as CSV
 * @param changes where each refused record, dropped row and changed cell is told; null for nowhere
 * @param groups where rows taken for the same thing are listed; null for nowhere
 * @param variables values of the variables of the recipe
 */
public record CleanRequest(Path recipe, List<SourceFile> files, Path out, Path changes, Path groups, Map<String, String> variables) {

    public CleanRequest {
        files = List.copyOf(files);
        variables = Map.copyOf(variables);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no file to clean");
        }
    }
}
