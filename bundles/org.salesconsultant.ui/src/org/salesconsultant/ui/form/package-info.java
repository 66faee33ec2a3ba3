/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/** Pages to read, and forms over an entity type: a fitting control for each attribute, checked as one types, with undo and redo. */
package org.salesconsultant.ui.form;
