/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/** Editors of single objects: opened by class and key, saved as one change set, and never over what someone else wrote. */
package org.salesconsultant.crm.ui.form;
