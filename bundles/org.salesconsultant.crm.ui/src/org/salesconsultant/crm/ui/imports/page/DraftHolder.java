/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.page;

import org.salesconsultant.crm.ui.imports.draft.Draft;

/** Where the wizard keeps the import a person is making. */
public interface DraftHolder {

    /** {@return the import; null as long as no project is chosen} */
    Draft draft();

    /** Keeps another one. */
    void draft(Draft draft);
}
