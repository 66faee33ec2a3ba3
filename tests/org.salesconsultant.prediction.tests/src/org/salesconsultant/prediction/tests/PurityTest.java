/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.salesconsultant.prediction.tree.Purity;

class PurityTest {

    @Test
    void rows_of_one_class_are_pure() {
        assertEquals(0, Purity.GINI.impurity(9, 0));
        assertEquals(0, Purity.ENTROPY.impurity(0, 9));
        assertEquals(0, Purity.ENTROPY.impurity(0, 0));
    }

    @Test
    void two_classes_alike_are_one_half_and_one_bit() {
        assertEquals(0.5, Purity.GINI.impurity(4, 4));
        assertEquals(1, Purity.ENTROPY.impurity(4, 4));
        assertEquals(2, Purity.ENTROPY.impurity(3, 3, 3, 3), 1e-15);
    }

    @Test
    void nine_of_fourteen_have_the_entropy_of_the_textbook() {
        assertEquals(0.940286, Purity.ENTROPY.impurity(9, 5), 5e-7);
        assertEquals(0.459184, Purity.GINI.impurity(9, 5), 5e-7);
    }
}
