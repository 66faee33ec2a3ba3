/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/** The tables a report reads: the files of a run folder, typed, joined with texts in the language of the report. */
package org.salesconsultant.reports.internal.table;
