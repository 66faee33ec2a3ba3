/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is in the columns of rows, and what is wrong with them: figures that views and reports draw, each with the filter that selects its rows. */
package org.salesconsultant.cleaning.profile;
