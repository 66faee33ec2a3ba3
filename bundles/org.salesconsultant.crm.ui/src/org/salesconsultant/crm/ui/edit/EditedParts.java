/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.edit;

import java.util.List;

/** The objects that are edited and saved with another one, such as the lines of an order; without more, there are none. */
public interface EditedParts {

    /** {@return the class of the objects that are edited together with this one; null for none} */
    default String parts() {
        return null;
    }

    /** {@return whether parts were changed} */
    default boolean partsDirty() {
        return false;
    }

    /** {@return whether all parts have values that fit} */
    default boolean partsRight() {
        return true;
    }

    /** {@return what becomes of the parts} */
    default List<Draft.Part> partsDraft() {
        return List.of();
    }

    /**
     * Takes the parts as they are in the store now as the ground.
     *
     * @param saved whether the changed ones were saved, so that nothing of them is to be kept
     */
    default void rebaseParts(Opened now, boolean saved) {
        // none
    }
}
