/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/** The attributes that a project adds to CRM classes: a dialog that adds, changes and removes them. */
package org.salesconsultant.crm.ui.attributes;
