/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/** Deleting an object: what hangs on it is said before, and all of it comes back by one undo. */
package org.salesconsultant.crm.ui.deletion;
