/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salesconsultant.expression.Expression;
import org.salesconsultant.expression.Type;
import org.salesconsultant.expression.reading.ValueText;

class ExpressionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1 + 2 * 3 | 7
            (1 + 2) * 3 | 9
            10 - 4 - 3 | 3
            -2 * -3 | 6
            0.1 + 0.2 | 0.3
            2.55 * 6 | 15.3
            1 / 4 | 0.25
            2 / 3 | 0.6666666666666666666666666666666667
            Quantity * UnitPrice | 15.3
            1.0 = 1 | true
            Quantity > 5 and UnitPrice < 3 | true
            not Paid or Quantity >= 6 | true
            not (Paid and Quantity < 6) | true
            Quantity between 6 and 7 and Paid | true
            Quantity not between 1 and 5 | true
            [Customer Country] in ('France', 'United Kingdom') | true
            Quantity in (1, 6.0) | true
            Quantity not in (1, 2) | true
            InvoiceDate < '2010-12-02' | true
            InvoiceDate = date('2010-12-01') | false
            Shipped = date('03/12/2010', 'dd/MM/yyyy') | true
            Shipped > InvoiceDate | true
            date(InvoiceDate) | 2010-12-01
            date('2010-12-01 08:26:00') | 2010-12-01
            timestamp(Shipped) | 2010-12-03T00:00:00
            year(InvoiceDate) * 100 + month(InvoiceDate) | 201012
            day(Shipped) | 3
            lower('ABC') + upper('d') | abcD
            trim('\u3000 a b ') | a b
            length('张三😀') | 3
            substring('abcdef', 2, 3) | bcd
            substring('abc', 2) | bc
            substring('张三😀', 3) | 😀
            startsWith(InvoiceNo, 'C') | false
            endsWith(InvoiceNo, '65') | true
            contains([客户名称], '三') | true
            客户名称 = '张三' | true
            matches(InvoiceNo, '[0-9]{6}') | true
            number('17850.0') | 17850
            number(InvoiceNo) + 1 | 536366
            round(2.5) | 3
            round(-2.5) | -3
            round(8911407.904, 2) | 8911407.9
            round(1234, -2) | 1200
            abs(-3) | 3
            min(3, Quantity, 2) | 2
            max('a', 'b') | b
            if(Quantity > 5, 'many', 'few') | many
            coalesce(Note, 'none') | none
            text(1.50) + '' | 1.5
            text(InvoiceDate) | 2010-12-01T08:26:00
            'it''s' | it's
            TRUE AND NOT false | true
            """)
    void says_what_it_means(String expression, String expected) throws CoreException {
        assertEquals(expected, ValueText.of(Orders.value(expression)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "missing", textBlock = """
            Discount > 1 | missing
            Discount = Discount | missing
            Note != 'x' | missing
            Discount + 1 | missing
            lower(Note) | missing
            Quantity / (Quantity - 6) | missing
            Known and Paid | missing
            Known and not Paid | false
            Known or Paid | true
            Known or not Paid | missing
            not Known | missing
            Note in ('a') | missing
            Quantity in (1, Discount) | missing
            Quantity in (6, Discount) | true
            Discount between 1 and 2 | missing
            isMissing(Note) | true
            isMissing(Blank) | true
            isMissing(trim('  ')) | true
            isMissing(Quantity) | false
            coalesce(Note, Blank, 'x') | x
            coalesce(Discount, 0) | 0
            if(Known, 1, 2) | 2
            if(Paid, missing, 2) | missing
            number(Country()) | missing
            number([客户名称]) | missing
            date(InvoiceNo) | missing
            min(1, Discount) | missing
            """)
    void treats_what_is_missing_as_documented(String expression, String expected) throws CoreException {
        assertEquals(expected, ValueText.of(Orders.value(expression.replace("Country()", "[Customer Country]"))));
    }

    @Test
    void a_condition_keeps_only_what_is_true() throws CoreException {
        assertTrue(Expression.condition("recipe", "Paid", Orders.SCHEMA).test(Orders.line()));
        assertFalse(Expression.condition("recipe", "not Paid", Orders.SCHEMA).test(Orders.line()));
        assertFalse(Expression.condition("recipe", "Discount > 0", Orders.SCHEMA).test(Orders.line()));
    }

    @Test
    void tells_its_type_and_the_columns_it_needs() throws CoreException {
        Expression expression = Expression.parse("Quantity * UnitPrice > 0 and isMissing(Note)", Orders.SCHEMA);
        assertEquals(Type.BOOLEAN, expression.type());
        assertEquals(List.of("Note", "Quantity", "UnitPrice"), List.copyOf(expression.columns()));
        assertNull(Expression.parse("missing", Orders.SCHEMA).type());
    }

    @Test
    void a_constant_needs_no_row() throws CoreException {
        assertTrue(Expression.parse("2 * 3 = 6 and matches('ab', 'a.')", Orders.SCHEMA).test(null));
    }
}
