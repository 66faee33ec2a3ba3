/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.profile;

import java.util.List;

/**
 * How the numbers, days or times of a column are spread.
 *
 * @param exact whether the quantiles are exact; else they are those of every so-many-th value
 * @param least the least value; {@code greatest}, the quartiles and the median likewise as text
 * @param bars the histogram: bars of one width from the least to the greatest value
 * @param low values below this are outliers: the lower quartile less 1.5 times the distance of the quartiles
 * @param high values above this are outliers
 */
public record Distribution(boolean exact, String least, String lowerQuartile, String median, String upperQuartile, String greatest,
        List<Bar> bars, String low, String high) {

    public Distribution {
        bars = List.copyOf(bars);
    }
}
