/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/** From text to values: dates, numbers, ids, and what a column shows of how it writes them. */
package org.salesconsultant.exchange.internal.value;
