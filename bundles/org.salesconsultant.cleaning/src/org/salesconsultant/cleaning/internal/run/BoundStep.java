/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.run;

import org.salesconsultant.cleaning.PreparedStep;

/**
 * A step of a recipe, ready to run.
 *
 * @param id its id in the recipe
 * @param reason the reason shown for the rows it drops; empty for the step's own
 * @param category the line of the bridge its dropped rows are counted in
 */
public record BoundStep(String id, String reason, String category, PreparedStep prepared) {
}
