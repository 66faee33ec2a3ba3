/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.suggestion;

import java.time.ZoneOffset;
import java.util.List;

import org.salesconsultant.exchange.internal.value.DateProfile;
import org.salesconsultant.exchange.internal.value.NumberProfile;
import org.salesconsultant.exchange.internal.value.Refusal;
import org.salesconsultant.exchange.internal.value.ValueReader;
import org.salesconsultant.exchange.internal.value.ValueReaders;
import org.salesconsultant.exchange.internal.value.Zones;
import org.salesconsultant.model.entity.AttributeType;

/**
 * How many values of a column an attribute can take, read as an import would read them.
 *
 * @param fitting values it can take
 * @param filled values there are
 */
record ValueFit(int fitting, int filled) {

    private static final Zones ZONES = new Zones(ZoneOffset.UTC, ZoneOffset.UTC);

    /** Tells the order of day and month where the column does not: whichever it is, they are dates. */
    private static final String DAY_FIRST = "31/12/2000";

    static ValueFit of(AttributeType attribute, List<String> values) {
        DateProfile dates = new DateProfile();
        NumberProfile numbers = new NumberProfile();
        for (String each : values) {
            dates.observe(each);
            numbers.observe(each);
        }
        if (dates.undecided() != null) {
            dates.observe(DAY_FIRST);
        }
        ValueReader reader = ValueReaders.texts(attribute, "", dates, numbers, ZONES);
        int fitting = (int) values.stream().filter(each -> !(reader.read(each) instanceof Refusal)).count();
        return new ValueFit(fitting, values.size());
    }

    /** {@return the share of the values it can take; 1 if there are none} */
    double share() {
        return filled == 0 ? 1 : (double) fitting / filled;
    }
}
