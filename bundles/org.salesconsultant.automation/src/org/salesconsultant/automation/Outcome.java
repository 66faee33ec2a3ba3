/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation;

/** How an attempt to act ended. */
public enum Outcome {
    /** It is done. */
    DONE,
    /** Nothing happened; it may be tried again. */
    RETRY_LATER,
    /** Nothing happened, and trying again is of no use. */
    REFUSED,
    /** It is not known whether it happened; it is never tried again. */
    UNKNOWN
}
