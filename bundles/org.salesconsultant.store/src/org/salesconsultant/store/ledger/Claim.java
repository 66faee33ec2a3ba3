/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.ledger;

/**
 * The answer to a claim.
 *
 * @param won whether the caller, and nobody else, may make the attempt now
 * @param entry the caller's own entry if won, else the earlier one that stands in the way
 */
public record Claim(boolean won, LedgerEntry entry) {
}
