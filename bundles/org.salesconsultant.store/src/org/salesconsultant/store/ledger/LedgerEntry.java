/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.ledger;

import java.time.Instant;

/**
 * What the ledger says of one key.
 *
 * @param key the idempotency key
 * @param state how far it has come
 * @param actor who changed it last
 * @param details what was claimed, for people; never null
 * @param changed when it changed last
 */
public record LedgerEntry(String key, LedgerState state, String actor, String details, Instant changed) {
}
