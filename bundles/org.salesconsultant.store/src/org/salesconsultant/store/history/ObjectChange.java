/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.history;

import java.util.List;

import org.salesconsultant.model.entity.EntityType;

/**
 * What one change set did to one object.
 *
 * @param entry the change set
 * @param type the class of the object
 * @param key its key, in key order
 * @param kind whether the object was made, changed or deleted
 * @param values the values that differ, in the order of the attributes; all that there are for an object made or deleted,
 *        the key aside
 */
public record ObjectChange(ChangeEntry entry, EntityType type, List<Object> key, ChangeKind kind, List<ValueChange> values) {

    public ObjectChange {
        key = List.copyOf(key);
        values = List.copyOf(values);
    }
}
