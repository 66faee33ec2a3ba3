/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.browse;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.expression.reading.NumberFormatText;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.browse.BrowseColumn;

/** The text of a filter cell as a condition on its column. */
public final class CellSql {

    private static final Messages MESSAGES = Messages.of(CellSql.class);

    private static final NumberFormatText NUMBERS = NumberFormatText.like("1,234.5").orElseThrow();

    private static final Map<String, Boolean> TRUTH = Map.of("true", true, "yes", true, "1", true, "是", true, "false", false, "no",
            false, "0", false, "否", false);

    private final BrowseColumn column;

    private final Fragment name;

    private CellSql(BrowseColumn column, String name) {
        this.column = column;
        this.name = Fragment.of(name);
    }

    /**
     * {@return the condition that a text says}
     *
     * @param name the column as the query writes it
     * @throws CoreException with a problem if the text says none of this column
     */
    public static Fragment of(BrowseColumn column, String name, String text) throws CoreException {
        CellSql cell = new CellSql(column, name);
        List<Fragment> alternatives = new ArrayList<>();
        for (CellText.Part part : CellText.parts(text)) {
            alternatives.add(cell.condition(part));
        }
        return alternatives.isEmpty() ? Fragment.of("TRUE") : Fragment.any(alternatives);
    }

    private Fragment condition(CellText.Part part) throws CoreException {
        boolean nothing = part.value().isEmpty() && part.most().isEmpty();
        return switch (part.operator()) {
            case "" -> plain(part);
            case "=" -> nothing ? empty() : compared("=", part.value());
            case "<>" -> nothing ? Fragment.of("(NOT #)", empty())
                    : Fragment.of("(# IS NULL OR NOT #)", name, compared("=", part.value()));
            case ".." -> range(part);
            default -> compared(part.operator(), part.value());
        };
    }

    private Fragment empty() {
        return column.attribute().type() == ValueType.STRING ? Fragment.of("(# IS NULL OR # = '')", name, name)
                : Fragment.of("(# IS NULL)", name);
    }

    /** A text column has it somewhere; others are equal to it. */
    private Fragment plain(CellText.Part part) throws CoreException {
        if (column.attribute().type() != ValueType.STRING) {
            return compared("=", part.value());
        }
        if (!literal(part.value()).equals(part.value()) || column.attribute().literals().contains(part.value())) {
            return compared("=", part.value());
        }
        if (part.quoted() || part.value().indexOf('*') < 0) {
            return Fragment.of("{contains(#, #)}", name, Fragment.value(part.value()));
        }
        return Fragment.of("{like(#, #)}", name, Fragment.value(part.value().replaceAll("[!%_]", "!$0").replace('*', '%')));
    }

    /** The value of a closed list that is called so in any language; the text itself if there is none. */
    private String literal(String text) {
        AttributeType attribute = column.attribute();
        return attribute.literals().stream().filter(literal -> literal.equalsIgnoreCase(text)
                || attribute.literalLabel(literal).english().equalsIgnoreCase(text) || attribute.literalLabel(literal).chinese().equals(text))
                .findFirst().orElse(text);
    }

    private Fragment range(CellText.Part part) throws CoreException {
        List<Fragment> bounds = new ArrayList<>();
        if (!part.value().isEmpty()) {
            bounds.add(compared(">=", part.value()));
        }
        if (!part.most().isEmpty()) {
            bounds.add(compared("<=", part.most()));
        }
        if (bounds.isEmpty()) {
            throw problem("range", "..");
        }
        return Fragment.all(bounds);
    }

    private Fragment compared(String operator, String value) throws CoreException {
        if (value.isEmpty()) {
            throw problem("value", operator);
        }
        return switch (column.attribute().type()) {
            case STRING -> Fragment.of("(# " + operator + " #)", name, Fragment.value(literal(value)));
            case INTEGER, DECIMAL, DOUBLE -> number(operator, value);
            case BOOLEAN -> truth(operator, value);
            case DATE, TIMESTAMP -> time(operator, value);
        };
    }

    private Fragment number(String operator, String value) throws CoreException {
        BigDecimal number = NUMBERS.read(value);
        NumberSql stored = NumberSql.column(name, column.attribute().type());
        Fragment comparison = number == null ? null : NumberSql.compare(operator, stored, new NumberSql.Constant(number));
        if (comparison == null) {
            throw problem("number", value);
        }
        return comparison;
    }

    private Fragment truth(String operator, String value) throws CoreException {
        Boolean truth = TRUTH.get(value.toLowerCase(Locale.ROOT));
        if (truth == null || !operator.equals("=")) {
            throw problem("boolean", operator.equals("=") ? value : operator);
        }
        return Fragment.of("(# = " + (truth ? "TRUE" : "FALSE") + ")", name);
    }

    private Fragment time(String operator, String value) throws CoreException {
        Period period = Period.read(value);
        if (period == null) {
            throw problem("date", value);
        }
        return switch (operator) {
            case "=" -> Fragment.of("(# >= # AND # < #)", name, bound(period.from()), name, bound(period.to()));
            case ">" -> Fragment.of("(# >= #)", name, bound(period.to()));
            case ">=" -> Fragment.of("(# >= #)", name, bound(period.from()));
            case "<" -> Fragment.of("(# < #)", name, bound(period.from()));
            default -> Fragment.of("(# < #)", name, bound(period.to()));
        };
    }

    private Fragment bound(LocalDateTime time) {
        return column.attribute().type() == ValueType.TIMESTAMP ? Fragment.value(time)
                : Fragment.of("{add_days(#, 0)}", Fragment.value(time)); // a day is its 00:00
    }

    private CoreException problem(String kind, String value) {
        return new Problem(column.label(Locale.getDefault()), MESSAGES.text("cell." + kind, value),
                MESSAGES.text("cell." + kind + ".remedy")).exception();
    }
}
