/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation;

/** What a ledger knows of an act. */
public enum LedgerState {
    /** It was never attempted. */
    FREE,
    /** It was attempted, and nothing was said of how that ended: the process stopped in between, or is at it. */
    CLAIMED,
    /** It was done. */
    DONE,
    /** It was attempted in vain and may be tried again. */
    RETRY_LATER,
    /** It was refused. */
    REFUSED,
    /** It was attempted, and nobody knows whether it happened. */
    UNKNOWN
}
