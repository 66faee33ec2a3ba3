/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning;

import org.salesconsultant.expression.Schema;

/** A step that knows its parameters and the columns that reach it. */
public sealed interface PreparedStep permits RowLocalStep, SetBasedStep {

    /** {@return the columns that leave it: names, order and types of every batch it makes} */
    Schema output();
}
