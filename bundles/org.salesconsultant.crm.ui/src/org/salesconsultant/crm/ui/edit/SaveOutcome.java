/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.edit;

import java.util.Optional;

import org.salesconsultant.store.history.ChangeEntry;

/** What came of a save. */
public sealed interface SaveOutcome {

    /**
     * It is kept.
     *
     * @param now the object as it is in the store now
     * @param changeSet the number of the change set; 0 if nothing differed
     */
    record Saved(Opened now, long changeSet) implements SaveOutcome {
    }

    /**
     * Someone else wrote the object meanwhile; nothing was written.
     *
     * @param theirs the object as it is in the store now; empty if it was deleted
     * @param by the change set that wrote it last, if it is known
     */
    record Overtaken(Optional<Opened> theirs, Optional<ChangeEntry> by) implements SaveOutcome {
    }
}
