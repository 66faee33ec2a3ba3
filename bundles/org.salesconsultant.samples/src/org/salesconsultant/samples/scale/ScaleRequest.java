/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples.scale;

/**
 * How large a data set is.
 *
 * @param customers the number of customers, at least 1
 * @param orders the number of orders, at least 0
 * @param seed of everything drawn: the same numbers, the same bytes
 * @param compressed whether the files are gzip files
 */
public record ScaleRequest(long customers, long orders, long seed, boolean compressed) {

    /** The most there can be of either. */
    public static final long MOST = 1_000_000_000L;

    public ScaleRequest {
        if (customers < 1 || orders < 0 || customers > MOST || orders > MOST) {
            throw new IllegalArgumentException(customers + " customers and " + orders + " orders");
        }
    }
}
