/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.regex;

import java.util.function.IntPredicate;

/** One instruction of a compiled pattern; it goes on to the next unless it says otherwise. */
sealed interface Instruction {

    /** Takes one letter of a set. */
    record Letter(IntPredicate set) implements Instruction {
    }

    /** Goes on at two places. */
    record Split(int first, int second) implements Instruction {
    }

    /** Goes on at another place. */
    record Jump(int target) implements Instruction {
    }

    /** Goes on at the beginning, or at the end, of the text only. */
    record Edge(boolean end) implements Instruction {
    }

    /** The pattern has matched. */
    record Match() implements Instruction {
    }
}
