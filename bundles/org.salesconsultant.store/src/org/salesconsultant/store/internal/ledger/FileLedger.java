/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.store.AccessCheck;
import org.salesconsultant.store.AccessCheck.Access;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ledger.Claim;
import org.salesconsultant.store.ledger.Ledger;
import org.salesconsultant.store.ledger.LedgerEntry;
import org.salesconsultant.store.ledger.LedgerState;

/** The ledger of one store as one actor uses it. */
public final class FileLedger implements Ledger {

    private final LedgerFile file;

    private final Actor actor;

    private final AccessCheck access;

    public FileLedger(Path store, Actor actor, AccessCheck access) {
        this.file = LedgerFile.of(store);
        this.actor = actor;
        this.access = access;
    }

    @Override
    public Claim claim(String key, String details) throws CoreException {
        access.check(actor, Access.CLAIM, "ledger");
        if (key.isBlank()) {
            throw new IllegalArgumentException("a blank key");
        }
        LedgerEntry mine = entry(key, LedgerState.CLAIMED, details);
        LedgerEntry[] other = new LedgerEntry[1];
        LedgerEntry appended = file.append(key, earlier -> {
            other[0] = earlier;
            return earlier == null || earlier.state() == LedgerState.RETRY_LATER ? mine : null;
        });
        return appended == null ? new Claim(false, other[0]) : new Claim(true, appended);
    }

    @Override
    public void settle(String key, LedgerState outcome) throws CoreException {
        access.check(actor, Access.CLAIM, "ledger");
        if (outcome == LedgerState.CLAIMED) {
            throw new IllegalArgumentException("a claim is not an outcome");
        }
        file.append(key, earlier -> {
            if (earlier == null || earlier.state() != LedgerState.CLAIMED && earlier.state() != LedgerState.UNKNOWN) {
                throw new IllegalStateException(key + " is " + (earlier == null ? "not claimed" : earlier.state()));
            }
            return entry(key, outcome, earlier.details());
        });
    }

    @Override
    public List<LedgerEntry> claims() throws CoreException {
        access.check(actor, Access.READ, "ledger");
        return file.entries();
    }

    private LedgerEntry entry(String key, LedgerState state, String details) {
        return new LedgerEntry(key, state, actor.name(), details == null ? "" : details, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }
}
