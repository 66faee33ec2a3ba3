/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.server;

/**
 * One thing that was found out about a connection.
 *
 * @param good whether it is as it should be
 * @param line what, in one line; with the remedy if it is not good
 */
public record Finding(boolean good, String line) {
}
