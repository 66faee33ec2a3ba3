/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.core.contribution;

/**
 * An extension element that could not be read or whose class could not be loaded; the others are not affected.
 *
 * @param point the extension point
 * @param id the id of the element; its bundle when it has none
 * @param bundle the symbolic name of the bundle it comes from
 * @param reason why, in one line
 */
public record ContributionFailure(String point, String id, String bundle, String reason) {
}
