/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salesconsultant.expression.Expression;
import org.salesconsultant.expression.Schema;

class PatternTest {

    private static final Schema SCHEMA = Schema.texts(List.of("x"));

    private static boolean matches(String pattern, String text) throws CoreException {
        return Expression.parse("matches(x, '" + pattern.replace("'", "''") + "')", SCHEMA).test(column -> text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            C[0-9]+ | C536365 | true
            C[0-9]+ | 536365 | false
            .*bar.* | foobarbaz | true
            ^abc$ | abc | true
            a{2,3} | aaaa | false
            a{2,} | aaaa | true
            [^0-9]* | abc | true
            [\\d-]+ | 12-34 | true
            [\\u4e00-\\u9fff]+ | 张三 | true
            \\w+@\\w+\\.com | li@example.com | true
            (?:a.c)+? | abcabc | true
            []a]+ | ]a | true
            😀? | 😀 | true
            """)
    void matches_from_beginning_to_end(String pattern, String text, boolean expected) throws CoreException {
        String written = pattern.replace("\\u4e00", "一").replace("\\u9fff", "鿿");
        assertEquals(expected, matches(written, text));
    }

    /** The platform's own engine knows the same constructs; on short texts its backtracking does no harm. */
    @Test
    void agrees_with_the_backtracking_engine_of_the_platform() throws CoreException {
        String[] parts = {"a", "b", "c", ".", "[ab]", "[^a]", "(a|bc)", "(?:ab)", "\\w", "(a*)", "(b+c?)"};
        String[] counts = {"", "", "*", "+", "?", "{2}", "{1,2}", "{0,}"};
        Random random = new Random(536365);
        int matched = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder pattern = new StringBuilder();
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                pattern.append(parts[random.nextInt(parts.length)]).append(counts[random.nextInt(counts.length)]);
                pattern.append(random.nextInt(8) == 0 ? "|" : "");
            }
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(7); n > 0; n--) {
                text.append((char) ('a' + random.nextInt(3)));
            }
            boolean expected = Pattern.matches(pattern.toString(), text);
            matched += expected ? 1 : 0;
            assertEquals(expected, matches(pattern.toString(), text.toString()), pattern + " on " + text);
        }
        assertEquals(true, matched > 1000 && matched < 19_000, matched + " of 20,000 matched");
    }
}
