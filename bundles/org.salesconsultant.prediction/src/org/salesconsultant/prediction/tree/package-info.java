/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/** A decision tree of our own, from binned columns: one can read it, and it is the same on any number of threads. */
package org.salesconsultant.prediction.tree;
