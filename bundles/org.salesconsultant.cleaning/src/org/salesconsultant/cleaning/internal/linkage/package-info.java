/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/** What agreement of two rows is worth: fields, levels of agreement, and their weights (Fellegi and Sunter 1969). */
package org.salesconsultant.cleaning.internal.linkage;
