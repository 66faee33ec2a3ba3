/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.tests;

import java.util.List;

import org.salesconsultant.model.entity.AttributeProvider;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.Privacy;
import org.salesconsultant.model.entity.ValueType;

/** An example of a third party's attribute. */
public final class LoyaltyAttributes implements AttributeProvider {

    @Override
    public String entity() {
        return "Customer";
    }

    @Override
    public List<AttributeType> attributes() {
        return List.of(new AttributeType("loyaltyPoints", "loyalty_points", ValueType.INTEGER, false, "points", Privacy.NONE, null, null,
                null, List.of(), null, new AttributeType.Label("Loyalty points", "积分")));
    }
}
