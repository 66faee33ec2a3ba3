/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.value;

/**
 * Why a text is no value of an attribute.
 *
 * @param reason why, in words
 * @param outOfRange whether the text is a value, but one the attribute does not allow
 */
public record Refusal(String reason, boolean outOfRange) {

    static Refusal unreadable(String reason) {
        return new Refusal(reason, false);
    }
}
