/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.draft;

import java.nio.file.Path;

import org.salesconsultant.exchange.run.ImportOutcome;

/**
 * What an import would do.
 *
 * @param outcome the counts
 * @param rejects the file of the rows it would refuse; not there if there are none
 */
public record DryRun(ImportOutcome outcome, Path rejects) {
}
