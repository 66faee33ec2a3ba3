/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/** The first pages of the import wizard: where rows come from, files or a query. */
package org.salesconsultant.crm.ui.imports.source;
