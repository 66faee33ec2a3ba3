/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.edit;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.ui.form.Reading;
import org.salesconsultant.ui.form.ValueTexts;

/** What a new object begins with: the defaults of the metamodel, now for a time that is needed, and a free key. */
final class Presets {

    private static final DateTimeFormatter KEY = DateTimeFormatter.ofPattern("yyMMdd-HHmmss");

    private Presets() {
    }

    static Map<String, Object> of(EntityType type, LocalDateTime now) {
        Map<String, Object> values = new HashMap<>();
        for (AttributeType attribute : type.attributes()) {
            if (attribute.defaultValue() != null
                    && new ValueTexts(Locale.ROOT).read(type, attribute, attribute.defaultValue()) instanceof Reading.Right right) {
                values.put(attribute.column(), right.value());
            } else if (attribute.required() && attribute.type() == ValueType.TIMESTAMP) {
                values.put(attribute.column(), now.truncatedTo(ChronoUnit.MINUTES));
            }
        }
        AttributeType key = type.keyAttributes().getFirst();
        if (type.key().size() == 1 && key.type() == ValueType.STRING && key.reference().isEmpty()) {
            values.put(key.column(), type.name().charAt(0) + KEY.format(now));
        }
        return values;
    }
}
