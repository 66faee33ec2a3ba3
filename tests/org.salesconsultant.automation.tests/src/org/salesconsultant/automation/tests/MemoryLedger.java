/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.automation.ClaimLedger;
import org.salesconsultant.automation.LedgerState;
import org.salesconsultant.automation.Outcome;
import org.salesconsultant.core.problem.Problem;

/** A ledger in memory that can be told to break. */
final class MemoryLedger implements ClaimLedger {

    final Map<String, LedgerState> states = new HashMap<>();

    final List<String> log = new ArrayList<>();

    /** How many settlements go well before one breaks; negative for all. */
    int settlementsLeft = -1;

    @Override
    public LedgerState state(String key) {
        return states.getOrDefault(key, LedgerState.FREE);
    }

    @Override
    public boolean claim(String key, boolean again) {
        boolean free = state(key) == LedgerState.FREE || again && state(key) == LedgerState.RETRY_LATER;
        log.add((free ? "claim " : "denied ") + key);
        if (free) {
            states.put(key, LedgerState.CLAIMED);
        }
        return free;
    }

    @Override
    public void settle(String key, Outcome outcome, String reason) throws CoreException {
        if (settlementsLeft == 0) {
            throw new Problem("ledger", "the disk is full", "Make room").exception();
        }
        settlementsLeft--;
        log.add("settle " + key + " " + outcome);
        states.put(key, LedgerState.valueOf(outcome.name()));
    }
}
