/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.salesconsultant.store.history.StoredObject;

/**
 * What a person wants written, in one change set.
 *
 * @param changes the values of the object that differ from what was opened, by column; all of a new one
 * @param parts what becomes of its parts, untouched ones left out
 */
public record Draft(Map<String, Object> changes, List<Part> parts) {

    public Draft {
        parts = List.copyOf(parts);
    }

    /**
     * A part that is made, changed or removed.
     *
     * @param base the part as it was opened; empty for a new one
     * @param values the values that differ, by column; with the key if it is new; null if the part is removed
     */
    public record Part(Optional<StoredObject> base, Map<String, Object> values) {

        /** {@return whether the part is to be removed} */
        public boolean removed() {
            return values == null;
        }
    }
}
