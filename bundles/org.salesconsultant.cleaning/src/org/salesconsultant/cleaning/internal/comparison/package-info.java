/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/** How alike two texts are, from 0 to 1: the comparisons that duplicates and value clusters are made of. */
package org.salesconsultant.cleaning.internal.comparison;
