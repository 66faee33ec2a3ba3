/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.form;

/** What a typed text means. */
public sealed interface Reading {

    /**
     * A value that fits the attribute.
     *
     * @param value of the attribute's Java class; null for an empty text
     */
    record Right(Object value) implements Reading {
    }

    /**
     * No value that fits.
     *
     * @param message why, for the person who types
     */
    record Wrong(String message) implements Reading {
    }
}
