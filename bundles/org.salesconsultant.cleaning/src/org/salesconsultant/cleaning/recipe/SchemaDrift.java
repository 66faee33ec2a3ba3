/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.Recipe;

/**
 * How the columns of rows differ from those a recipe was made for. Which steps that hinders, {@link RecipeFit} tells.
 *
 * @param missing columns that are not there
 * @param added columns that are new
 * @param reordered whether the columns both have are in another order
 * @param lines each difference in words; for a missing column with the new one it may be now
 */
public record SchemaDrift(List<String> missing, List<String> added, boolean reordered, List<String> lines) {

    private static final Messages MESSAGES = Messages.of(SchemaDrift.class);

    public SchemaDrift {
        missing = List.copyOf(missing);
        added = List.copyOf(added);
        lines = List.copyOf(lines);
    }

    /** {@return the drift of columns; none if the recipe does not say what it was made for} */
    public static SchemaDrift of(Recipe recipe, List<String> columns) {
        List<String> expected = recipe.getColumns();
        if (expected.isEmpty()) {
            return new SchemaDrift(List.of(), List.of(), false, List.of());
        }
        List<String> missing = expected.stream().filter(column -> !columns.contains(column)).toList();
        List<String> added = columns.stream().filter(column -> !expected.contains(column)).toList();
        boolean reordered = !expected.stream().filter(columns::contains).toList()
                .equals(columns.stream().filter(expected::contains).toList());
        List<String> lines = new ArrayList<>();
        for (String column : missing) {
            lines.add(renamed(column, added).map(other -> MESSAGES.text("drift.renamed", column, other))
                    .orElseGet(() -> MESSAGES.text("drift.missing", column)));
        }
        added.forEach(column -> lines.add(MESSAGES.text("drift.added", column)));
        if (reordered) {
            lines.add(MESSAGES.text("drift.order"));
        }
        return new SchemaDrift(missing, added, reordered, lines);
    }

    /** {@return the new column that is written alike but for case, spaces and signs} */
    private static Optional<String> renamed(String column, List<String> added) {
        return added.stream().filter(other -> letters(other).equals(letters(column))).findFirst();
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** {@return whether nothing differs} */
    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
