/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.browse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.salesconsultant.model.entity.ValueType;

/**
 * A number in a query: exact with so many digits before and after the point, a double, or a constant that takes the form of
 * what it stands beside.
 */
sealed interface NumberSql {

    /** More digits than this no engine of ours computes with exactly. */
    int MOST_DIGITS = 38;

    /** An exact number. */
    record Exact(Fragment sql, int digits, int scale, boolean whole) implements NumberSql {

        /** {@return it with so many digits before and after the point, which must be enough} */
        Fragment as(int wantedDigits, int wantedScale) {
            return wantedDigits == digits && wantedScale == scale && !whole ? sql
                    : Fragment.of("CAST(# AS DECIMAL(" + (wantedDigits + wantedScale) + "," + wantedScale + "))", sql);
        }
    }

    /** A double. */
    record Real(Fragment sql) implements NumberSql {
    }

    /** A constant; null for the missing value. */
    record Constant(BigDecimal value) implements NumberSql {

        Exact exact() {
            if (value == null) {
                return new Exact(Fragment.of("CAST(NULL AS DECIMAL(1,0))"), 1, 0, false);
            }
            BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
            plain = plain.scale() < 0 ? plain.setScale(0) : plain;
            int scale = plain.scale();
            int digits = Math.max(1, plain.precision() - scale);
            return new Exact(Fragment.of("CAST(# AS DECIMAL(" + (digits + scale) + "," + scale + "))", Fragment.value(plain)),
                    digits, scale, false);
        }

        /** {@return whether a double says it, so that comparing doubles compares what they are written as} */
        boolean isReal() {
            double nearest = value.doubleValue();
            return Double.isFinite(nearest) && value.precision() <= 15 && BigDecimal.valueOf(nearest).compareTo(value) == 0;
        }
    }

    /** {@return a column of numbers} */
    static NumberSql column(Fragment name, ValueType type) {
        return switch (type) {
            case INTEGER -> new Exact(name, 19, 0, true);
            case DECIMAL -> new Exact(name, 14, 4, false);
            default -> new Real(name);
        };
    }

    /** {@return a comparison; null if it cannot be made exactly} */
    static Fragment compare(String operator, NumberSql left, NumberSql right) {
        if (left instanceof Exact column && right instanceof Constant constant && fits(column, constant)) {
            return Fragment.of("(# " + operator + " #)", column.sql(), Fragment.value(constant.value().longValueExact()));
        }
        Common both = Common.of(List.of(left, right));
        return both == null ? null : Fragment.of("(# " + operator + " #)", both.parts().getFirst(), both.parts().getLast());
    }

    private static boolean fits(Exact column, Constant constant) {
        return column.whole() && constant.value() != null && constant.exact().scale() == 0 && constant.exact().digits() <= 18;
    }

    /** {@return it as an exact number; null if it is a double} */
    static Exact exact(NumberSql number) {
        return switch (number) {
            case Exact exact -> exact;
            case Constant constant -> constant.exact();
            case Real real -> null;
        };
    }

    /** {@return it as a double; null if that would not be exact} */
    static Fragment real(NumberSql number) {
        return switch (number) {
            case Real real -> real.sql();
            case Constant constant when constant.value() == null -> Fragment.of("CAST(NULL AS DECIMAL(1,0))");
            case Constant constant -> constant.isReal() ? Fragment.value(constant.value().doubleValue()) : null;
            case Exact exact -> null;
        };
    }

    /**
     * Numbers in one form, in which they can be compared exactly.
     *
     * @param digits before the point; 0 for doubles
     */
    record Common(List<Fragment> parts, int digits, int scale) {

        /** {@return the common form; null if there is none} */
        static Common of(List<NumberSql> numbers) {
            if (numbers.stream().anyMatch(Real.class::isInstance)) {
                List<Fragment> reals = new ArrayList<>();
                for (NumberSql number : numbers) {
                    reals.add(real(number));
                }
                return reals.contains(null) ? null : new Common(reals, 0, 0);
            }
            List<Exact> exact = numbers.stream().map(NumberSql::exact).toList();
            int digits = exact.stream().mapToInt(Exact::digits).max().orElseThrow();
            int scale = exact.stream().mapToInt(Exact::scale).max().orElseThrow();
            return digits + scale > MOST_DIGITS ? null
                    : new Common(exact.stream().map(each -> each.as(digits, scale)).toList(), digits, scale);
        }

        /** {@return something made of the parts, which has their form} */
        NumberSql made(Fragment sql) {
            return digits == 0 ? new Real(sql) : new Exact(sql, digits, scale, false);
        }
    }
}
