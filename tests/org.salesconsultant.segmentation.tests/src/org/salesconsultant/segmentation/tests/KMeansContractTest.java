/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.segmentation.tests;

import org.salesconsultant.segmentation.SegmentationAlgorithms;

/** The built-in K-means keeps the contract. */
class KMeansContractTest extends ClustererContract {

    @Override
    protected String id() {
        return SegmentationAlgorithms.K_MEANS;
    }
}
