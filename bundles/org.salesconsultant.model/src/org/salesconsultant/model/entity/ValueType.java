/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What a value of an attribute is, in Java and in the store. */
public enum ValueType {
    /** Text. */
    STRING(String.class),
    /** A whole number of 64 bits. */
    INTEGER(Long.class),
    /** An exact decimal with four digits after the point: money, quantities. */
    DECIMAL(BigDecimal.class),
    /** A binary floating-point number. */
    DOUBLE(Double.class),
    /** True or false. */
    BOOLEAN(Boolean.class),
    /** A day. */
    DATE(LocalDate.class),
    /** A day and time in the project's time zone. */
    TIMESTAMP(LocalDateTime.class);

    private final Class<?> javaType;

    ValueType(Class<?> javaType) {
        this.javaType = javaType;
    }

    /** {@return the Java class of a value} */
    public Class<?> javaType() {
        return javaType;
    }
}
