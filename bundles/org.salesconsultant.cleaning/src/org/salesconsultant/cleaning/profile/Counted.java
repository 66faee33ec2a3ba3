/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.profile;

/**
 * A value or a pattern, and how often it is there.
 *
 * @param text the value; or the pattern: 9 a digit, A and a letters, 中 a Chinese character, ? any other, + several
 * @param count the number of rows
 * @param filter an expression that is true for these rows
 */
public record Counted(String text, long count, String filter) {
}
