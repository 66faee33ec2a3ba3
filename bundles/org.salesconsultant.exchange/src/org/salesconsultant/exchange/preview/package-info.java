/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/** An import as it would be: how a file is read, its first rows as they are and as objects, with what is wrong in each cell. */
package org.salesconsultant.exchange.preview;
