/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/** An object that is edited: as it was opened, what is typed, its parts, and how all of it comes into the store. */
package org.salesconsultant.crm.ui.edit;
