/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.expression.Expression;

class ExpressionProblemsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Quantty > 0 | 1 | Perhaps you mean Quantity
            quantity > 0 | 1 | Perhaps you mean Quantity
            1 < customer_country | 5 | Perhaps you mean [Customer Country]
            Elephant = 1 | 1 | Use one of: InvoiceNo, Quantity
            lowr(InvoiceNo) = 'a' | 1 | Perhaps you mean lower
            Quantity == 1 | 10 | Write =
            Quantity <> 1 | 10 | Write !=
            Paid && Known | 6 | Write and
            Quantity > | 11 | Write a value
            Quantity 5 | 10 | put an operator before it
            (Quantity > 1 | 14 | Close it with )
            InvoiceNo = 'abc | 13 | Close it with '
            [Customer Country = 'x' | 1 | Close it with ]
            1.2.3 | 1 | Write digits
            Quantity # 1 | 10 | square brackets
            InvoiceNo > 5 | 11 | number(...)
            Quantity + InvoiceNo | 10 | Convert it with text(...)
            Quantity and Paid | 10 | Compare it with something
            Paid < Known | 6 | Use = or !=
            1 < 2 < 3 | 7 | Convert one of them
            Note = missing | 6 | isMissing(...)
            lower(InvoiceNo, 'a') | 1 | Give it 1 values
            substring(InvoiceNo) | 1 | Give it 2-3 values
            lower(5) | 1 | text(...)
            year(InvoiceNo) | 1 | date(...)
            date('2011-02-30') | 1 | Correct the values
            date(InvoiceNo, 'nonsense') | 1 | d/M/yyyy
            1 / 0 | 3 | Correct the values
            matches(InvoiceNo, Note) | 1 | Write it out
            matches(InvoiceNo, '[a-') | 1 | Correct the pattern
            matches(InvoiceNo, '(a)\\1') | 1 | Correct the pattern
            InvoiceDate > 'yesterday' | 13 | Convert one of them
            """)
    void names_the_character_and_the_remedy(String expression, int character, String remedy) {
        String line = Orders.complaint(expression);
        assertTrue(line.startsWith("recipe, character " + character + ": "), line);
        assertTrue(line.contains(remedy), line);
    }

    @Test
    void says_that_an_empty_text_is_no_expression() {
        assertEquals("recipe, character 1: the expression is empty. Write a condition, such as [Customer ID] != 'C1'.",
                Orders.complaint(" "));
    }

    @Test
    void refuses_a_number_where_a_condition_is_wanted() {
        try {
            Expression.condition("rule", "Quantity + 1", Orders.SCHEMA);
            throw new AssertionError("accepted");
        } catch (CoreException e) {
            assertTrue(Problem.isProblem(e.getStatus()));
            assertTrue(e.getStatus().getMessage().contains("the expression is a number, not a condition"),
                    e.getStatus().getMessage());
        }
    }
}
