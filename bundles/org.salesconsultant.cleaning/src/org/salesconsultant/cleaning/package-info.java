/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Cleaning: recipes of steps, applied to rows between staging and mapping. A step is a contribution to the extension
 * point {@code org.salesconsultant.cleaning.step}; see {@code docs/cleaning.md}.
 */
package org.salesconsultant.cleaning;
