/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.regex;

/** A pattern that cannot be read; the message names the part in question. */
public final class RegexException extends Exception {

    private static final long serialVersionUID = 1L;

    RegexException(String part) {
        super(part);
    }
}
