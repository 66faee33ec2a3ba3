/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.features.tests;

import org.junit.jupiter.api.Nested;

/** Every built-in feature, and the example of a third party, keeps the contract. */
class FeatureContractsTest {

    @Nested
    class Recency extends BuiltIn {
    }

    @Nested
    class Frequency extends BuiltIn {
    }

    @Nested
    class MonetaryGross extends BuiltIn {
    }

    @Nested
    class MonetaryNet extends BuiltIn {
    }

    @Nested
    class Tenure extends BuiltIn {
    }

    @Nested
    class MeanBasket extends BuiltIn {
    }

    @Nested
    class DistinctProducts extends BuiltIn {
    }

    @Nested
    class OrdersInWindow extends BuiltIn {
    }

    @Nested
    class LongestGapOfAThirdParty extends FeatureContract {

        @Override
        protected String id() {
            return "com.example.longestGap";
        }
    }

    /** Named after the class: {@code Recency} is {@code org.salesconsultant.features.recency}. */
    abstract static class BuiltIn extends FeatureContract {

        @Override
        protected String id() {
            String name = getClass().getSimpleName();
            return "org.salesconsultant.features." + Character.toLowerCase(name.charAt(0)) + name.substring(1);
        }
    }
}
