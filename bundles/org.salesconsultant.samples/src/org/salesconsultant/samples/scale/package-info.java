/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/** Data sets of any size: a project with a million customers and ten million orders, say, made in seconds. */
package org.salesconsultant.samples.scale;
