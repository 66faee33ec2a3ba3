/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tree;

/**
 * A way to part the rows of a node: those whose bin is at most the last one go left.
 *
 * @param column the column
 * @param lastLeft the last bin that goes left
 * @param firstRight the first bin with rows that goes right; 0 if only missing values do
 * @param missingLeft whether missing values go left
 * @param gain by how much impurity falls, per row of the node
 */
record Split(int column, int lastLeft, int firstRight, boolean missingLeft, double gain) {

    boolean goesLeft(int bin) {
        return bin == 0 ? missingLeft : bin <= lastLeft;
    }
}
