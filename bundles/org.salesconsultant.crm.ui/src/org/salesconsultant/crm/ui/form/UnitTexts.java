/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.form;

import java.util.MissingResourceException;
import java.util.function.Function;
import java.util.function.Supplier;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.entity.AttributeType;

/** The units of attributes in words. */
final class UnitTexts implements Function<AttributeType, String> {

    private static final Messages MESSAGES = Messages.of(UnitTexts.class);

    private static final String CURRENCY = "currency";

    private final Supplier<String> currency;

    /** @param currency the code of the currency that amounts are in */
    UnitTexts(Supplier<String> currency) {
        this.currency = currency;
    }

    @Override
    public String apply(AttributeType attribute) {
        String unit = attribute.unit();
        if (unit.isEmpty()) {
            return "";
        } else if (CURRENCY.equals(unit)) {
            return currency.get();
        }
        try {
            return MESSAGES.text("unit." + unit.replace("1/", "per."));
        } catch (MissingResourceException e) {
            return unit; // of a project's own attribute
        }
    }
}
