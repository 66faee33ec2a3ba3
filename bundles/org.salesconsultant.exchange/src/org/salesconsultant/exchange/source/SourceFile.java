/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.source;

import java.nio.file.Path;

/**
 * A source file.
 *
 * @param path where it is
 * @param name how messages, rejects and bookkeeping name it: relative to the project where it lies in it
 */
public record SourceFile(Path path, String name) {
}
