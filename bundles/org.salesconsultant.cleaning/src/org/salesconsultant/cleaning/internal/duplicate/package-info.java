/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Fuzzy duplicates: rows to pairs, pairs to evidence, evidence to groups, groups to one row each. The same result for
 * any number of threads.
 */
package org.salesconsultant.cleaning.internal.duplicate;
