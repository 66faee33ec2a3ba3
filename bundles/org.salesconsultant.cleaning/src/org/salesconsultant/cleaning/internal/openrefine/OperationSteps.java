/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.openrefine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.salesconsultant.cleaning.recipe.RecipeEdits;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.expression.ExpressionText;
import org.salesconsultant.model.analysis.Recipe;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Steps that do what operations do. */
public final class OperationSteps {

    private static final Messages MESSAGES = Messages.of(OperationSteps.class);

    private static final String CLEANING = "org.salesconsultant.cleaning.";

    private static final String VERSION = "1.0.0";

    /** What a step leaves as it is unless it is told otherwise. */
    private static final Map<String, String> UNTOUCHED = Map.of("trim", "false", "innerSpace", "false", "unicode", "keep");

    private static final Map<String, Map<String, String>> TEXT_TRANSFORMS = Map.of(
            "value.trim()", Map.of("trim", "true"),
            "value.strip()", Map.of("trim", "true"),
            "value.replace(/\\s+/,' ')", Map.of("innerSpace", "true"),
            "value.toLowercase()", Map.of("case", "lower"),
            "value.toUppercase()", Map.of("case", "upper"),
            "value.toTitlecase()", Map.of("case", "title"));

    private static final Map<String, String> TYPES = Map.of("value.toNumber()", "decimal", "value.toDate()", "timestamp",
            "value.toString()", "text");

    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\]*)\"|'([^'\\\\]*)'");

    private OperationSteps() {
    }

    /** {@return why an operation was left out; null if its steps are at the end of the recipe now} */
    public static String add(Recipe recipe, Operation operation) {
        if (operation.ofRecords()) {
            return MESSAGES.text("records");
        }
        String rows;
        try {
            rows = Facets.condition(operation.facets());
        } catch (Facets.Unknown e) {
            return MESSAGES.text("facet");
        }
        return switch (operation.name()) {
            case "core/text-transform" -> transform(recipe, operation, rows);
            case "core/mass-edit" -> massEdit(recipe, operation, rows);
            case "core/fill-down" -> rows.isEmpty() ? step(recipe, "missingValues", Map.of("columns", operation.column(), "method", "previous"))
                    : MESSAGES.text("rows");
            case "core/row-removal" -> step(recipe, "filterRows", Map.of("expression", rows.isEmpty() ? "false" : "not (" + rows + ")"));
            default -> MESSAGES.text("none");
        };
    }

    private static String transform(Recipe recipe, Operation operation, String rows) {
        String expression = operation.expression();
        Matcher literal = LITERAL.matcher(expression);
        if (expression.equals("null") || literal.matches()) {
            String value = expression.equals("null") ? "" : expression.substring(1, expression.length() - 1);
            return edit(recipe, operation.column(), rows.isEmpty() ? "true" : rows, value);
        } else if (!rows.isEmpty()) {
            return MESSAGES.text("rows");
        } else if (TEXT_TRANSFORMS.containsKey(expression)) {
            Map<String, String> parameters = new HashMap<>(UNTOUCHED);
            parameters.putAll(TEXT_TRANSFORMS.get(expression));
            parameters.put("columns", operation.column());
            return step(recipe, "standardiseText", parameters);
        } else if (TYPES.containsKey(expression)) {
            String type = TYPES.get(expression);
            if (!type.equals("text") && !operation.onError().equals("set-to-blank")) {
                return MESSAGES.text("unreadable");
            }
            return step(recipe, "convertType", Map.of("columns", operation.column(), "type", type, "unreadable", "missing",
                    "missingTexts", ""));
        }
        return MESSAGES.text("expression", expression);
    }

    /** Values that are edited together are edited one after the other: no result may be the value of a later edit. */
    private static String massEdit(Recipe recipe, Operation operation, String rows) {
        if (!operation.expression().equals("value")) {
            return MESSAGES.text("expression", operation.expression());
        }
        Set<String> written = new HashSet<>();
        List<List<String>> edits = new ArrayList<>();
        String column = ExpressionText.column(operation.column());
        for (JsonObject edit : operation.edits()) {
            List<String> parts = new ArrayList<>();
            List<String> from = new ArrayList<>();
            if (edit.has("from")) {
                for (JsonElement each : edit.getAsJsonArray("from")) {
                    from.add(each.getAsString());
                }
            }
            if (Operation.flag(edit, "fromError") || from.stream().anyMatch(written::contains)) {
                return MESSAGES.text("chain");
            }
            if (!from.isEmpty()) {
                parts.add(column + " in (" + String.join(", ", from.stream().map(ExpressionText::quoted).toList()) + ")");
            }
            if (Operation.flag(edit, "fromBlank")) {
                parts.add("isMissing(" + column + ")");
            }
            String to = Operation.text(edit, "to");
            written.add(to);
            edits.add(List.of("(" + String.join(" or ", parts) + ")" + (rows.isEmpty() ? "" : " and " + rows), to));
        }
        edits.forEach(edit -> edit(recipe, operation.column(), edit.get(0), edit.get(1)));
        return null;
    }

    private static String edit(Recipe recipe, String column, String rows, String value) {
        return step(recipe, "editRows", Map.of("column", column, "expression", rows, "value", value));
    }

    private static String step(Recipe recipe, String step, Map<String, String> parameters) {
        RecipeEdits.add(recipe, recipe.getSteps().size(), CLEANING + step, VERSION, parameters);
        return null;
    }
}
