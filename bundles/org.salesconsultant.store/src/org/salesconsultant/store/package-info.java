/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The system of record of one project: objects of the CRM classes, what imports brought, who changed what. A store is
 * leased for one unit of work at a time and closed when idle; nobody outside sees its database.
 */
package org.salesconsultant.store;
