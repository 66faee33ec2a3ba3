/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.compile;

import java.util.List;

import org.salesconsultant.expression.internal.fault.Fault;

/** A function of the language. */
interface Function {

    /** {@return its name, as documented} */
    String name();

    /** {@return a call of it, checked} */
    Typed compile(int position, List<Typed> arguments) throws Fault;
}
