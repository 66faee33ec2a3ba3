/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation;

import java.util.Locale;

/** What became of a candidate that met the conditions of a rule. */
public enum Decision {
    /** It is to be acted on. */
    PLANNED,
    /** It was acted on. */
    DONE,
    /** It is left alone, for the reason given. */
    SUPPRESSED,
    /** The action did not happen, for the reason given. */
    FAILED,
    /** It is not known whether the action happened; it will not be tried again. */
    UNKNOWN;

    /** {@return the word in {@code actions.csv}} */
    public String literal() {
        return name().toLowerCase(Locale.ROOT);
    }
}
