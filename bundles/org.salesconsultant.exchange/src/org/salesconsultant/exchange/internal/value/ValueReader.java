/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.value;

/** Makes a value of a text. */
@FunctionalInterface
public interface ValueReader {

    /**
     * {@return the value, of the Java class of the attribute's value type; or a {@link Refusal}}
     *
     * @param text neither null nor blank
     */
    Object read(String text);
}
