/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/** The audit trail: who changed what, when and from where, of one object and of the whole store; and its undo. */
package org.salesconsultant.crm.ui.history;
