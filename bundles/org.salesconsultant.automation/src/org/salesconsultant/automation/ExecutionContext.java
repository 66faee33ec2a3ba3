/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation;

import java.nio.file.Path;

/**
 * What an execution needs beside the plan.
 *
 * @param plan the context the plan was made in
 * @param output the output folder of the run, which is there
 * @param ledger the ledger each act is claimed in
 */
public record ExecutionContext(PlanContext plan, Path output, ClaimLedger ledger) {
}
