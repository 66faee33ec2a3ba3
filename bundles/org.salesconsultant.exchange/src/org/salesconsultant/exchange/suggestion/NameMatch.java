/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.suggestion;

/**
 * How well a heading names an attribute.
 *
 * @param score from 0, not at all, to 1
 * @param exact whether it is the name itself, qualified by the class or used for nothing else
 * @param reason the key of the reason
 * @param name the name it is or contains
 */
record NameMatch(double score, boolean exact, String reason, String name) {

    static final NameMatch NONE = new NameMatch(0, false, "name.same", "");
}
