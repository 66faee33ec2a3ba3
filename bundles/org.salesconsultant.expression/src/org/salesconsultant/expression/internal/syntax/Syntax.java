/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.syntax;

import java.util.List;

import org.salesconsultant.expression.Type;

/** An expression as it is written, not yet checked. */
public sealed interface Syntax {

    /** {@return where it stands in the text, from 0} */
    int position();

    /** A value written out; type and value are null for the word {@code missing}. */
    record Constant(int position, Type type, Object value) implements Syntax {
    }

    /** A column. */
    record Column(int position, String name) implements Syntax {
    }

    /** A function by name with its arguments. */
    record Call(int position, String name, List<Syntax> arguments) implements Syntax {
    }

    /** An operator with its operands; {@code -} may have one, {@code between} has three, {@code in} one and the list. */
    record Operation(int position, String operator, List<Syntax> operands) implements Syntax {
    }
}
