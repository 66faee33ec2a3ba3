/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation;

import org.eclipse.core.runtime.CoreException;

/** Says what was attempted before. */
@FunctionalInterface
public interface LedgerView {

    /** {@return what is known of the act with that key} */
    LedgerState state(String key) throws CoreException;
}
