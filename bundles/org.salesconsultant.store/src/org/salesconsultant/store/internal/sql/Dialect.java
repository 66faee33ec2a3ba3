/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.sql;

import java.util.List;

import org.salesconsultant.store.Function;

/** How one engine writes what engines write differently. */
public interface Dialect {

    /** {@return a function call in the engine's SQL} */
    String render(Function function, List<String> arguments);
}
