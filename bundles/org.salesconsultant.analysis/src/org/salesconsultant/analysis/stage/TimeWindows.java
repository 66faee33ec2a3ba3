/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.stage;

import org.salesconsultant.features.AsOf;

/**
 * When a prediction looks at customers. It is trained on what was known at {@code train} and what happened in the horizon
 * after it, tested the same way one horizon later, and scores one horizon after that: nothing of a horizon is known at its
 * begin.
 *
 * @param horizonDays the length of the horizon, at least 1
 * @param train two horizons before the as-of date
 * @param test one horizon before the as-of date
 * @param score the as-of date
 */
record TimeWindows(int horizonDays, AsOf train, AsOf test, AsOf score) {

    static TimeWindows before(AsOf asOf, int horizonDays) {
        return new TimeWindows(horizonDays, asOf.minusDays(Math.multiplyExact(2, horizonDays)), asOf.minusDays(horizonDays), asOf);
    }
}
