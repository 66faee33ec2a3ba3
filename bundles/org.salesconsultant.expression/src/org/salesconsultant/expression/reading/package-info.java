/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/** How a text is read as a number or a date, and written as one: the same in expressions, cleaning and rules. */
package org.salesconsultant.expression.reading;
