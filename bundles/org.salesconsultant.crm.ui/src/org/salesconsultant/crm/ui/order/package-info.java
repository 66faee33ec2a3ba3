/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/** One order with its lines: amounts and totals are exact decimals, and all of it is saved in one change set. */
package org.salesconsultant.crm.ui.order;
