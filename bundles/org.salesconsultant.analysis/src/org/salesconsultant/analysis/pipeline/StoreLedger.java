/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.pipeline;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.automation.ClaimLedger;
import org.salesconsultant.automation.LedgerState;
import org.salesconsultant.automation.Outcome;
import org.salesconsultant.store.ledger.Claim;
import org.salesconsultant.store.ledger.Ledger;
import org.salesconsultant.store.ledger.LedgerEntry;

/** The ledger of the store, as automation asks it. */
final class StoreLedger implements ClaimLedger {

    private final Ledger ledger;

    private final Map<String, LedgerState> known = new HashMap<>();

    StoreLedger(Ledger ledger) throws CoreException {
        this.ledger = ledger;
        for (LedgerEntry entry : ledger.claims()) {
            known.put(entry.key(), LedgerState.valueOf(entry.state().name()));
        }
    }

    @Override
    public LedgerState state(String key) {
        return known.getOrDefault(key, LedgerState.FREE);
    }

    @Override
    public boolean claim(String key, boolean again) throws CoreException {
        if (!again && state(key) == LedgerState.RETRY_LATER) {
            return false;
        }
        Claim claim = ledger.claim(key, "");
        known.put(key, claim.won() ? LedgerState.CLAIMED : LedgerState.valueOf(claim.entry().state().name()));
        return claim.won();
    }

    @Override
    public void settle(String key, Outcome outcome, String reason) throws CoreException {
        ledger.settle(key, switch (outcome) {
            case DONE -> org.salesconsultant.store.ledger.LedgerState.DONE;
            case REFUSED -> org.salesconsultant.store.ledger.LedgerState.REFUSED;
            case RETRY_LATER -> org.salesconsultant.store.ledger.LedgerState.RETRY_LATER;
            case UNKNOWN -> org.salesconsultant.store.ledger.LedgerState.UNKNOWN;
        });
        known.put(key, LedgerState.valueOf(outcome.name()));
    }
}
