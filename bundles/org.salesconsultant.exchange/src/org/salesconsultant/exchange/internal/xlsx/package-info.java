/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/** Workbooks (Office Open XML, ISO/IEC 29500), read as a stream: one sheet, typed cells as text. */
package org.salesconsultant.exchange.internal.xlsx;
