/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.run;

import org.salesconsultant.model.analysis.ImportMode;

/**
 * How an import is run this time, beside what its file says.
 *
 * @param dryRun whether everything is read, checked and counted, and nothing kept
 * @param again whether it runs although nothing has changed since the last time, or the last time was undone
 * @param mode what happens to keys that are there from elsewhere; null for what the file says
 */
public record ImportOptions(boolean dryRun, boolean again, ImportMode mode) {

    /** As the file says. */
    public static final ImportOptions NONE = new ImportOptions(false, false, null);
}
