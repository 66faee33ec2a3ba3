/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.ledger;

import java.util.List;

import org.eclipse.core.runtime.CoreException;

/**
 * The claims of one store, kept in a file beside it that only grows. A claim is on the disk before it is answered, so that
 * no attempt is made twice, whoever asks and however a process ends. Needs no lease of the store.
 */
public interface Ledger {

    /**
     * Claims a key. Of all who ask, in any thread or process, one wins; again only after {@link LedgerState#RETRY_LATER}.
     *
     * @param key the idempotency key, never blank
     * @param details what is going to be attempted, for people
     * @throws CoreException with a problem if the ledger cannot be read or written; then nothing is claimed
     */
    Claim claim(String key, String details) throws CoreException;

    /**
     * Notes what became of a claim. One that is unknown can be settled once more, by whoever found out.
     *
     * @throws IllegalArgumentException if the outcome is {@link LedgerState#CLAIMED}
     * @throws IllegalStateException if the key is not claimed, or settled already
     */
    void settle(String key, LedgerState outcome) throws CoreException;

    /** {@return the entry of every key, in the order of the first claims} */
    List<LedgerEntry> claims() throws CoreException;
}
