/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.suggestion;

import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;

/**
 * A column that may be an attribute.
 *
 * @param column the position of the column
 * @param score how likely it is, from 0 to 1
 * @param exact whether its heading is used for nothing else
 * @param reason why, in words
 */
record Candidate(int column, EntityType entity, AttributeType attribute, double score, boolean exact, String reason) {

    boolean is(String entityName, String attributeName) {
        return entity.name().equals(entityName) && attribute.name().equals(attributeName);
    }

    /** {@return whether the attribute alone is the key of its class} */
    boolean isKey() {
        return entity.key().size() == 1 && entity.key().contains(attribute.column());
    }

    SuggestedMapping mapping(ColumnSample sample) {
        return new SuggestedMapping(entity.name(), attribute.name(), sample.name(), null, score, reason);
    }
}
