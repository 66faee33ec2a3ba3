/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.store.history.StoredObject;

/**
 * A value that at least one of two sides changed.
 *
 * @param attribute which
 * @param before what both began with; null for nothing
 * @param mine what this person typed
 * @param theirs what is in the store now
 */
public record FieldConflict(AttributeType attribute, Object before, Object mine, Object theirs) {

    /**
     * {@return the values that one side changed, or both did differently, in the order of the attributes}
     *
     * @param before the object as this person opened it
     * @param mine the values this person changed, by column
     * @param theirs the object as it is now
     */
    public static List<FieldConflict> of(StoredObject before, Map<String, Object> mine, StoredObject theirs) {
        List<FieldConflict> conflicts = new ArrayList<>();
        for (AttributeType attribute : before.type().attributes()) {
            String column = attribute.column();
            Object base = before.value(column);
            Object my = mine.containsKey(column) ? mine.get(column) : base;
            Object their = theirs.value(column);
            if (!Objects.equals(my, their) && !before.type().key().contains(column)) {
                conflicts.add(new FieldConflict(attribute, base, my, their));
            }
        }
        return conflicts;
    }

    /** {@return whether both sides changed it, so that someone must choose} */
    public boolean both() {
        return !Objects.equals(before, mine) && !Objects.equals(before, theirs);
    }

    /** {@return whether only this person changed it} */
    public boolean onlyMine() {
        return Objects.equals(before, theirs);
    }
}
