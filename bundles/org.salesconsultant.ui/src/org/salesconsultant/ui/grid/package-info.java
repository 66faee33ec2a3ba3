/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/** A grid over any number of rows: loaded page by page in the background, sorted and filtered by its source. */
package org.salesconsultant.ui.grid;
