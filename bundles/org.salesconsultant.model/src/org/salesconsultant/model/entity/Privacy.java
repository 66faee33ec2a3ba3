/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.entity;

/** How much a value tells of a person; a later class is more sensitive. */
public enum Privacy {
    /** Nothing of a person. */
    NONE,
    /** Identifies a person only together with other data of the host. */
    IDENTIFIER,
    /** Describes a person. */
    PERSONAL,
    /** Reaches a person: e-mail, telephone, address. */
    CONTACT,
    /** Harms a person when it leaks: income, health. */
    SENSITIVE
}
