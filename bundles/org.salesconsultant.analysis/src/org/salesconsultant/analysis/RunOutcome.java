/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis;

import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;

/**
 * What came of a run.
 *
 * @param runFolder the folder with its results
 * @param status OK, or a warning for each thing the user must see
 */
public record RunOutcome(Path runFolder, IStatus status) {
}
