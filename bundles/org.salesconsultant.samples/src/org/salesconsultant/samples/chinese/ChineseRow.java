/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples.chinese;

/**
 * A company as somebody has typed it.
 *
 * @param group which company it is: the label
 */
public record ChineseRow(int group, String company, String contact, String phone, String address) {
}
