/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.format;

/**
 * The values of the object at hand, by column from 0. A view that the next object uses again. Ask for a value by the method
 * of its column's type, and only where it is not missing.
 */
public interface ObjectValues {

    /** {@return whether the object has no value in that column} */
    boolean missing(int column);

    /** {@return a text} */
    String text(int column);

    /** {@return a whole number; a boolean as 0 or 1; a date as days since 1970-01-01} */
    long whole(int column);

    /** {@return a decimal times 10,000} */
    long decimal(int column);

    /** {@return a floating-point number} */
    double number(int column);

    /** {@return a date and time as microseconds since 1970-01-01 00:00, without a zone} */
    long micros(int column);
}
