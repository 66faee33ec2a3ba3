/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.review;

import java.util.List;

/**
 * What a step leaves to a person.
 *
 * @param count how many cases there are
 * @param cases them, in a total order that does not depend on batches; the first ones if there are more than a queue can hold
 */
public record OpenCases(long count, List<ReviewCase> cases) {

    /** Nothing is left open. */
    public static final OpenCases NONE = new OpenCases(0, List.of());

    public OpenCases {
        cases = List.copyOf(cases);
        if (count < cases.size()) {
            throw new IllegalArgumentException(cases.size() + " cases of " + count);
        }
    }
}
