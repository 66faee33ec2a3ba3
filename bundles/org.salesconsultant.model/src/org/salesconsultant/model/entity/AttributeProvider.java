/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.entity;

import java.util.List;

/** A contribution to {@code org.salesconsultant.model.attribute}: extra attributes of a CRM class. */
public interface AttributeProvider {

    /** {@return the name of the class that gets the attributes, such as {@code Customer}} */
    String entity();

    /** {@return the attributes, with columns no other attribute of the class has} */
    List<AttributeType> attributes();
}
