/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.expression.Expression;
import org.salesconsultant.expression.Row;
import org.salesconsultant.expression.Schema;

class HostileInputTest {

    private static final Schema ONE_TEXT = Schema.texts(java.util.List.of("x"));

    @Test
    void refuses_deep_nesting_instead_of_running_out_of_stack() {
        assertTrue(Orders.complaint("(".repeat(1500) + "1" + ")".repeat(1500)).contains("nested deeper"));
        assertTrue(Orders.complaint("not ".repeat(900) + "Paid").contains("nested deeper"));
        assertTrue(Orders.complaint("-".repeat(3000) + "1").contains("nested deeper"));
        assertTrue(Orders.complaint("abs(".repeat(900)).contains("nested deeper"));
    }

    @Test
    void refuses_what_is_too_long_or_has_too_many_parts() {
        assertTrue(Orders.complaint("1".repeat(4001)).contains("more than 4000"));
        assertTrue(Orders.complaint("1" + "+1".repeat(1500)).contains("more than 1000 parts"));
    }

    @Test
    void long_chains_within_the_limits_are_computed() throws CoreException {
        assertEquals("400", Orders.value("1" + "+1".repeat(399)).toString());
        assertEquals(Boolean.TRUE, Orders.value("Paid" + " and Paid".repeat(400)));
    }

    @Test
    void numbers_cannot_grow_without_bound() throws CoreException {
        Expression squared = Expression.parse("x" + "*x".repeat(400), Schema.of(java.util.Map.of("x",
                org.salesconsultant.expression.Type.NUMBER)));
        java.math.BigDecimal huge = new java.math.BigDecimal("9".repeat(90));
        assertNull(squared.value(column -> huge));
        Row exponent = column -> "1e999999999";
        assertNull(Expression.parse("number(x) + 1", ONE_TEXT).value(exponent));
        assertNull(Expression.parse("round(number(x), 99)", ONE_TEXT).value(column -> "1e99999999999999"));
    }

    @Test
    void a_pattern_made_to_explode_is_linear() throws CoreException {
        Row row = column -> "a".repeat(50_000) + "!";
        assertEquals(Boolean.FALSE, Expression.parse("matches(x, '(a+)+')", ONE_TEXT).value(row));
        assertEquals(Boolean.FALSE, Expression.parse("matches(x, '(a|a)*(a|aa)*b')", ONE_TEXT).value(row));
        assertTrue(Orders.complaint("matches(Note, '((a{100}){100}){100}')").contains("not a pattern"));
        assertTrue(Orders.complaint("matches(Note, '" + "(".repeat(200) + "')").contains("not a pattern"));
    }

    @Test
    void random_text_gives_a_value_or_a_problem_and_nothing_else() {
        String[] words = {"Quantity", "Paid", "Note", "[Customer Country]", "(", ")", ",", "and", "or", "not", "in", "between",
            "=", "<", "+", "-", "*", "/", "1", "2.5", "'a'", "missing", "if", "coalesce", "date", "matches", "substring",
            "'", "[", "]", "\"", "\\", "客户名称", "\u0000", "#", "\ud83d", "min", "true", "."};
        Random random = new Random(20101201);
        int accepted = 0;
        for (int i = 0; i < 15_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int words0 = 1 + random.nextInt(8); words0 > 0; words0--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            try {
                Expression.parse(text.toString(), Orders.SCHEMA).value(Orders.line());
                accepted++;
            } catch (CoreException e) {
                assertTrue(Problem.isProblem(e.getStatus()), text.toString());
                assertTrue(e.getStatus().getMessage().lines().count() == 1, text.toString());
            }
        }
        assertTrue(accepted > 200, accepted + " accepted");
    }
}
