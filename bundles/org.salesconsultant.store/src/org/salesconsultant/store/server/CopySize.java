/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.server;

/**
 * How much a refresh would bring.
 *
 * @param rows rows of objects and of their former states; those of a copy that was broken off are counted too
 * @param whole whether the copy is taken anew as a whole
 */
public record CopySize(long rows, boolean whole) {
}
