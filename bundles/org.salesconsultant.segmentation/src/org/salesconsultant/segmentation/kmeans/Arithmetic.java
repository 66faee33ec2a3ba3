/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.kmeans;

/** Which instructions find the nearest centroid. The choice never changes the result, not by a bit. */
public enum Arithmetic {
    /** {@link #VECTOR} where it is available and the work is large enough to pay for its compilation, else {@link #SCALAR}. */
    FASTEST,
    /** Plain Java. */
    SCALAR,
    /** The Vector API, {@code jdk.incubator.vector}. */
    VECTOR;

    /** Products of rows, groups and columns from which the Vector API pays: below, it would run interpreted. */
    private static final long WORTH_VECTORS = 1_000_000;

    /** {@return whether this virtual machine can compute so} */
    public boolean available() {
        return this != VECTOR || Vectors.USABLE;
    }

    /**
     * {@return a kernel for the given work; it keeps intermediate results, so each thread needs one of its own}
     *
     * @throws IllegalStateException if this is not available
     */
    Nearest kernel(int rows, int k, int columns) {
        return switch (this) {
            case SCALAR -> new ScalarNearest(k, columns);
            case VECTOR -> {
                if (!available()) {
                    throw new IllegalStateException("no Vector API: start Java with --add-modules jdk.incubator.vector");
                }
                yield new VectorNearest(k);
            }
            case FASTEST -> (VECTOR.available() && (long) rows * k * columns >= WORTH_VECTORS ? VECTOR : SCALAR)
                    .kernel(rows, k, columns);
        };
    }

    /** Looked up once, when first asked for. */
    private static final class Vectors {

        static final boolean USABLE = usable();

        private static boolean usable() {
            try {
                Class.forName("jdk.incubator.vector.DoubleVector", false, Arithmetic.class.getClassLoader());
                return VectorNearest.pays();
            } catch (ClassNotFoundException e) {
                return false; // the module was not added, or the host's framework does not show it to bundles
            }
        }
    }
}
