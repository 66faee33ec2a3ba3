/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.draft;

import org.salesconsultant.model.analysis.AttributeMapping;
import org.salesconsultant.model.analysis.EntityMapping;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.ValueType;

/**
 * How all dates and numbers of a source are written.
 *
 * @param dates patterns; empty if nothing is declared
 * @param numbers an example; empty if nothing is declared
 */
record DeclaredFormats(String dates, String numbers) {

    static final DeclaredFormats NONE = new DeclaredFormats("", "");

    /** Writes them into the mappings of an import. */
    void into(Import definition, CrmTypes types) {
        for (EntityMapping entity : definition.getMappings()) {
            for (AttributeMapping each : entity.getAttributes()) {
                types.find(entity.getEntity()).flatMap(type -> type.attribute(each.getAttribute())).map(type -> of(type.type()))
                        .filter(format -> !format.isEmpty()).ifPresent(each::setFormat);
            }
        }
    }

    private String of(ValueType type) {
        return switch (type) {
            case DATE, TIMESTAMP -> dates;
            case INTEGER, DECIMAL, DOUBLE -> numbers;
            case STRING, BOOLEAN -> "";
        };
    }
}
