/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.pipeline;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.automation.LedgerState;
import org.salesconsultant.automation.LedgerView;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Statement;

/** What had been done when the store was frozen: the plan of a run depends on it, so a repeated run sees the same. */
final class FrozenLedger implements LedgerView {

    private static final Statement ENTRIES = Statement.of("SELECT claim_key, state FROM ledger ORDER BY claim_key");

    private final Map<String, LedgerState> states;

    private FrozenLedger(Map<String, LedgerState> states) {
        this.states = states;
    }

    static FrozenLedger read(Engine engine) throws CoreException {
        Map<String, LedgerState> states = new HashMap<>();
        try (ColumnCursor cursor = engine.query(ENTRIES)) {
            while (cursor.next()) {
                for (int i = 0; i < cursor.size(); i++) {
                    states.put(cursor.texts(0)[i], LedgerState.valueOf(cursor.texts(1)[i].toUpperCase(Locale.ROOT)));
                }
            }
        }
        return new FrozenLedger(states);
    }

    @Override
    public LedgerState state(String key) {
        return states.getOrDefault(key, LedgerState.FREE);
    }
}
