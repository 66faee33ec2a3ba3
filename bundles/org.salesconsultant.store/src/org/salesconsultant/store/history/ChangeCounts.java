/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.history;

import org.salesconsultant.model.entity.EntityType;

/**
 * How many objects of a class a change set touched.
 *
 * @param type the class
 * @param inserted made by it
 * @param updated changed by it
 * @param deleted taken away by it
 */
public record ChangeCounts(EntityType type, long inserted, long updated, long deleted) {

    /** {@return how many it touched} */
    public long total() {
        return inserted + updated + deleted;
    }
}
