/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What rows become: the mapping of an import, checked and completed.
 *
 * @param place the import, for messages
 * @param entities the classes, parents first
 */
public record ImportPlan(String place, List<EntityPlan> entities) {

    public ImportPlan {
        entities = List.copyOf(entities);
    }

    /** {@return the columns it takes values from} */
    public Set<String> columns() {
        Set<String> columns = new TreeSet<>();
        entities.stream().flatMap(entity -> entity.attributes().stream()).map(AttributePlan::column).filter(Objects::nonNull)
                .forEach(columns::add);
        return columns;
    }

    /** {@return the columns and expressions it takes values from} */
    List<String> sources() {
        return entities.stream().flatMap(entity -> entity.attributes().stream())
                .map(AttributePlan::source).filter(Objects::nonNull).distinct().sorted().toList();
    }

    /** {@return whether a value of it is computed by an expression} */
    public boolean computes() {
        return sources().stream().anyMatch(each -> each.startsWith(AttributePlan.EXPRESSION));
    }

    /** {@return the names of its classes, parents first} */
    public List<String> names() {
        return entities.stream().map(each -> each.type().name()).toList();
    }

    Optional<EntityPlan> entity(String name) {
        return entities.stream().filter(each -> each.is(name)).findFirst();
    }
}
