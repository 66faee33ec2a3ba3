/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.export;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.exchange.internal.export.RowFilter;
import org.salesconsultant.model.entity.EntityType;

/** Checks what is typed for an export, before it is run. */
public final class ExportColumns {

    private ExportColumns() {
    }

    /**
     * Returns if a filter can be used.
     *
     * @param filter a condition in the expression language; blank for all objects
     * @throws CoreException with a problem that names the character, if it is not a condition over the class
     */
    public static void checkFilter(EntityType type, String filter) throws CoreException {
        if (!filter.isBlank()) {
            RowFilter.of(type, filter, column -> 0);
        }
    }
}
