/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.history;

import java.util.List;
import java.util.Map;

import org.salesconsultant.store.history.ChangeCounts;
import org.salesconsultant.store.history.ChangeEntry;

/**
 * Some change sets of a store, the latest first.
 *
 * @param entries the change sets
 * @param counts how many objects each touched, by number
 * @param more whether there are older ones
 */
record ChangePage(List<ChangeEntry> entries, Map<Long, List<ChangeCounts>> counts, boolean more) {
}
