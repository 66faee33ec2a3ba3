/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.openrefine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.salesconsultant.expression.ExpressionText;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** The rows an operation works on, as a condition of the expression language. */
final class Facets {

    /** A facet that no expression says. */
    static final class Unknown extends Exception {

        private static final long serialVersionUID = 1L;
    }

    private Facets() {
    }

    /** {@return the condition that all facets say, which is never missing; empty for all rows} */
    static String condition(List<JsonObject> facets) throws Unknown {
        List<String> conditions = new ArrayList<>();
        for (JsonObject facet : facets) {
            String condition = switch (Operation.text(facet, "type")) {
                case "list" -> list(facet);
                case "text" -> text(facet);
                case "range" -> range(facet);
                default -> throw new Unknown();
            };
            conditions.add("coalesce(" + condition + ", false)");
        }
        return String.join(" and ", conditions);
    }

    private static String list(JsonObject facet) throws Unknown {
        String column = column(facet);
        List<String> parts = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (JsonObject choice : Operation.objects(facet, "selection")) {
            JsonElement value = choice.getAsJsonObject("v").get("v");
            if (!(value instanceof JsonPrimitive primitive) || !primitive.isString()) {
                throw new Unknown();
            }
            values.add(ExpressionText.quoted(primitive.getAsString()));
        }
        if (!values.isEmpty()) {
            parts.add("coalesce(" + column + " in (" + String.join(", ", values) + "), false)");
        }
        if (Operation.flag(facet, "selectBlank")) {
            parts.add("isMissing(" + column + ")");
        }
        if (parts.isEmpty() || Operation.flag(facet, "selectError")) {
            throw new Unknown();
        }
        String any = "(" + String.join(" or ", parts) + ")";
        return Operation.flag(facet, "invert") ? "not " + any : any;
    }

    private static String text(JsonObject facet) throws Unknown {
        String column = ExpressionText.column(Operation.text(facet, "columnName"));
        String query = Operation.text(facet, "query");
        if ("regex".equals(Operation.text(facet, "mode")) || query.isEmpty()) {
            throw new Unknown();
        }
        String contains = Operation.flag(facet, "caseSensitive") ? "contains(" + column + ", " + ExpressionText.quoted(query) + ")"
                : "contains(lower(" + column + "), " + ExpressionText.quoted(query.toLowerCase(Locale.ROOT)) + ")";
        return Operation.flag(facet, "invert") ? "not coalesce(" + contains + ", false)" : contains;
    }

    /** A range of numbers, from included, to not; blanks and texts must not be chosen with it. */
    private static String range(JsonObject facet) throws Unknown {
        String column = column(facet);
        if (Operation.flag(facet, "selectBlank") || Operation.flag(facet, "selectNonNumeric") || Operation.flag(facet, "selectError")) {
            throw new Unknown();
        }
        BigDecimal from = facet.get("from").getAsBigDecimal();
        BigDecimal to = facet.get("to").getAsBigDecimal();
        return "number(" + column + ") >= " + from.toPlainString() + " and number(" + column + ") < " + to.toPlainString();
    }

    private static String column(JsonObject facet) throws Unknown {
        String expression = Operation.text(facet, "expression");
        if (!expression.equals("value") && !expression.equals("grel:value")) {
            throw new Unknown();
        }
        return ExpressionText.column(Operation.text(facet, "columnName"));
    }
}
