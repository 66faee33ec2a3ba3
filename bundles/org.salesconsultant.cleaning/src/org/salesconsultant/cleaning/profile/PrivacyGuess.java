/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.profile;

import org.salesconsultant.model.entity.Privacy;

/**
 * How much a column probably tells of a person.
 *
 * @param privacy the class
 * @param reason why it is thought so, in words; empty for {@link Privacy#NONE}
 */
public record PrivacyGuess(Privacy privacy, String reason) {
}
