/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation;

import org.eclipse.core.runtime.CoreException;

/**
 * The ledger that makes an act happen at most once: it is claimed before the attempt and settled after. What is
 * claimed and never settled, because the process stopped in between, stays {@link LedgerState#CLAIMED} and is never
 * attempted again. Claims of several processes exclude each other.
 */
public interface ClaimLedger extends LedgerView {

    /**
     * Claims an act. When this returns true, the claim outlasts a crash.
     *
     * @param key the idempotency key
     * @param again whether an act in state {@link LedgerState#RETRY_LATER} may be claimed once more
     * @return whether the claim was granted; it is not if somebody has it
     * @throws CoreException if the ledger cannot be written; nothing was claimed then
     */
    boolean claim(String key, boolean again) throws CoreException;

    /**
     * Says how the attempt on a claimed act ended.
     *
     * @throws CoreException if the ledger cannot be written; the act stays claimed then
     */
    void settle(String key, Outcome outcome, String reason) throws CoreException;
}
