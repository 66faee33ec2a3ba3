/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store;

/**
 * What a load did, in objects.
 *
 * @param inserted new
 * @param updated there already, and different
 * @param unchanged there already, and the same
 * @param skipped there from elsewhere, and left as they are
 * @param removed brought by the same source before, and no longer
 */
public record LoadSummary(long inserted, long updated, long unchanged, long skipped, long removed) {

    /** {@return whether the store is as it was} */
    public boolean nothingChanged() {
        return inserted == 0 && updated == 0 && removed == 0;
    }
}
