/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.server;

import java.time.LocalDateTime;

/**
 * What a refresh brought.
 *
 * @param written objects inserted or updated; when the copy was taken as a whole, those that changed meanwhile
 * @param removed objects removed
 * @param whole whether the copy was taken anew as a whole
 * @param asOf when the server was as the copy is now, by the server's clock, UTC
 */
public record Refreshed(long written, long removed, boolean whole, LocalDateTime asOf) {
}
