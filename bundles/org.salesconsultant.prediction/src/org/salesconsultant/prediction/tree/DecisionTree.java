/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tree;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.prediction.Dataset;

/**
 * A decision tree in the manner of CART (Breiman, Friedman, Olshen and Stone, 1984): each node is parted by the feature
 * and threshold that raise purity most, until a leaf is pure or a limit is reached. Columns are binned first, so that
 * work does not grow with the number of distinct values; a missing value goes the way that fitted the training rows best.
 *
 * <p>Weakness: it looks one split ahead, small changes of the data can change it, and it does not prune.
 */
public final class DecisionTree {

    private static final Messages MESSAGES = Messages.of(DecisionTree.class);

    private DecisionTree() {
    }

    /**
     * {@return the tree; the same bit for bit for any number of threads}
     *
     * @param monitor asked for cancel at least each 1,000 rows
     * @throws CoreException with a problem if there is no row or no feature, or a value is infinite
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
     */
    public static TreeModel fit(Dataset data, TreeOptions options, IProgressMonitor monitor) throws CoreException {
        data.check(MESSAGES.text("place"));
        try (Grower grower = new Grower(data, options, monitor)) {
            List<Node> nodes = grower.grow();
            return new TreeModel(data.features(), data.classes(), options.purity(), nodes);
        }
    }
}
