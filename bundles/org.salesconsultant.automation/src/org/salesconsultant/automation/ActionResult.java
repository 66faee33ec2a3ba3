/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation;

/**
 * What an action says of an attempt.
 *
 * @param outcome how it ended
 * @param reason why, in words; for {@link Outcome#DONE} what was done
 */
public record ActionResult(Outcome outcome, String reason) {
}
