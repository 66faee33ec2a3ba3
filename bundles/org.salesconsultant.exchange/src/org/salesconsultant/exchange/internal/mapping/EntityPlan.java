/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import java.util.List;
import java.util.Optional;

import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.model.entity.EntityType;

/**
 * What rows become objects of one class from.
 *
 * @param type the class
 * @param mode what happens to a key that is there already
 * @param attributes the mapped attributes, those of the key first
 * @param leaf whether no other class of the import refers to it, so each row is one object
 */
record EntityPlan(EntityType type, ImportMode mode, List<AttributePlan> attributes, boolean leaf) {

    EntityPlan {
        attributes = List.copyOf(attributes);
    }

    /** {@return the mapped attribute of that name} */
    Optional<AttributePlan> attribute(String name) {
        return attributes.stream().filter(each -> each.attribute().name().equals(name)).findFirst();
    }

    boolean is(String entity) {
        return type.name().equals(entity);
    }
}
