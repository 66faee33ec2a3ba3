/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/** Somebody else's database, which is only read: where it is, a query in it, and its rows in the order of their key. */
package org.salesconsultant.store.foreign;
