/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.csv;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.function.Executable;
import org.salesconsultant.core.problem.Problem;

/** Asserts what every problem keeps: one line, a place, what, a remedy. */
final class Problems {

    private Problems() {
    }

    static void assertLine(Executable action, String start, String... parts) {
        CoreException trouble = assertThrows(CoreException.class, action);
        assertTrue(Problem.isProblem(trouble.getStatus()), trouble::toString);
        String line = trouble.getMessage();
        assertTrue(line.startsWith(start), line);
        assertTrue(line.indexOf('\n') < 0, line);
        for (String part : parts) {
            assertTrue(line.contains(part), line);
        }
    }
}
