/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.format;

/**
 * A part of a written file.
 *
 * @param name its name, such as that of a sheet; empty for a file without parts
 * @param rows the objects in it
 */
public record TargetPart(String name, long rows) {
}
