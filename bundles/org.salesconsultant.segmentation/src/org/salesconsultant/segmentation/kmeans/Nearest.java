/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.kmeans;

/**
 * Finds the nearest centroid of each row of a panel by the expanded square |x - c|² = |x|² - 2xc + |c|², of which |x|²
 * is the same for all centroids and left out.
 *
 * <p>The expanded square cancels: its rounding errors are those of |x|² and |c|², however close row and centroid are.
 * Where they could matter the row is reported as undecided, and who asked compares the exact distances. So the label
 * of every row is the one that exact distances give, whichever kernel found it and in whatever order it added up.
 */
sealed interface Nearest permits ScalarNearest, VectorNearest {

    /** In place of a label: two centroids are too close to each other to tell. */
    int UNDECIDED = -2;

    /** Writes the label of each row of the panel, or {@link #UNDECIDED}, to {@code found}, one element a row. */
    void label(Panels panels, int panel, Centres centres, int[] found);
}
