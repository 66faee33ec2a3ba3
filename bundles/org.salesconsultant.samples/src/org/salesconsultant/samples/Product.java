/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples;

/**
 * A product.
 *
 * @param id its stock code
 * @param name its name
 * @param category the name of its category
 * @param price its price when the sample begins, in hundredths of a yuan
 */
record Product(String id, String name, String category, int price) {
}
