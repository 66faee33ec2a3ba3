/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.export;

import java.util.Optional;

import org.salesconsultant.exchange.format.TargetColumn;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;

/**
 * Where the amounts of a class have their currency: in a column of the class itself, as orders do; in one of the class it
 * refers to, as order lines do; nowhere, as prices of products do, which are in the currency of the project.
 *
 * @param expression the SQL of the currency, over the tables {@code t} and {@code p}; null if there is none
 * @param join the SQL that joins the table {@code p}; empty if it is not needed
 */
record CurrencySource(String expression, String join) {

    private static final String CURRENCY = "currency";

    private static final CurrencySource PROJECT = new CurrencySource(null, "");

    static CurrencySource of(EntityType type, CrmTypes types) {
        if (type.attributes().stream().noneMatch(TargetColumn::isMoney)) {
            return PROJECT;
        }
        Optional<AttributeType> own = type.attribute(CURRENCY);
        if (own.isPresent()) {
            return new CurrencySource("t.{name(" + own.get().column() + ")}", "");
        }
        for (AttributeType reference : type.attributes()) {
            Optional<EntityType> parent = reference.reference().flatMap(types::find).filter(each -> each.key().size() == 1);
            Optional<AttributeType> theirs = parent.flatMap(each -> each.attribute(CURRENCY));
            if (theirs.isPresent()) {
                return new CurrencySource("p.{name(" + theirs.get().column() + ")}", " LEFT JOIN {name(" + parent.get().table()
                        + ")} p ON p.{name(" + parent.get().key().getFirst() + ")} = t.{name(" + reference.column() + ")}");
            }
        }
        return PROJECT;
    }
}
