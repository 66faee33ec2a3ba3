/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.history;

/** What a change set did to an object. */
public enum ChangeKind {
    /** Made it. */
    INSERTED,
    /** Changed values of it. */
    UPDATED,
    /** Took it away. */
    DELETED
}
