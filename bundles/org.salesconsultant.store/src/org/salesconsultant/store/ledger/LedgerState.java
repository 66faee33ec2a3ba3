/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.ledger;

/** How far something that happens at most once has come. */
public enum LedgerState {
    /** Someone is about to attempt it, or ended in the attempt. */
    CLAIMED,
    /** It happened. */
    DONE,
    /** It was refused for good, and did not happen. */
    REFUSED,
    /** It may have happened; nobody can tell. */
    UNKNOWN,
    /** It did not happen and may be claimed again. */
    RETRY_LATER
}
