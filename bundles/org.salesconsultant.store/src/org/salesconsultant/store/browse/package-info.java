/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The objects of a CRM class as rows to look through: columns, also of objects referred to, a filter, several sort columns,
 * pages found by key, counts and totals. All of it is worked out in the store.
 */
package org.salesconsultant.store.browse;
