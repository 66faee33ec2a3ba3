/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation;

import java.time.LocalDate;

/**
 * The occasion on which rules are considered.
 *
 * @param kind what happened, such as {@link #AFTER_RUN}
 * @param asOf the as-of date of what the rules are given
 */
public record Occasion(String kind, LocalDate asOf) {

    /** A run of the project has scored its customers. */
    public static final String AFTER_RUN = "after-run";
}
