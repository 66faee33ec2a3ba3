/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.suggestion;

import java.util.ArrayList;
import java.util.List;

import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.AttributeMapping;
import org.salesconsultant.model.analysis.EntityMapping;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;

/**
 * Suggests what the columns of a file are: first what a row is (a customer, an order, a line of one), from the columns that
 * are sure; then, among the classes such a row tells of, the likeliest attribute of each column by its heading and values.
 */
public final class MappingSuggestion {

    private MappingSuggestion() {
    }

    /**
     * {@return what the columns may be, classes in the order of the metamodel, parents first; no attribute twice}
     *
     * A column is suggested for several attributes where it is the key of one class and a reference of another, or a date or
     * price that two classes share. A key that no column can be is suggested as an expression.
     *
     * @param types the classes with all attributes of the project
     * @param columns the columns, in order, with values of the first rows
     */
    public static List<SuggestedMapping> of(CrmTypes types, List<ColumnSample> columns) {
        if (columns.isEmpty()) {
            return List.of();
        }
        Candidates candidates = new Candidates(types, columns);
        return new Assignment(types, columns, RowKind.of(candidates, columns)).of(candidates);
    }

    /**
     * {@return the mappings an import holds, parents first}
     *
     * A class of which only the key is known is mapped so that objects that are there stay as they are.
     */
    public static List<EntityMapping> toMappings(CrmTypes types, List<SuggestedMapping> suggested) {
        List<EntityMapping> mappings = new ArrayList<>();
        for (EntityType type : types.all()) {
            EntityMapping mapping = AnalysisFactory.eINSTANCE.createEntityMapping();
            mapping.setEntity(type.name());
            for (SuggestedMapping each : suggested) {
                if (each.entity().equals(type.name())) {
                    mapping.getAttributes().add(attribute(each));
                }
            }
            boolean bare = mapping.getAttributes().size() == 1 && suggested.stream().anyMatch(each -> !each.entity().equals(type
                    .name()));
            mapping.setMode(bare ? ImportMode.SKIP : ImportMode.UPDATE);
            if (!mapping.getAttributes().isEmpty()) {
                mappings.add(mapping);
            }
        }
        return mappings;
    }

    private static AttributeMapping attribute(SuggestedMapping suggested) {
        AttributeMapping mapping = AnalysisFactory.eINSTANCE.createAttributeMapping();
        mapping.setAttribute(suggested.attribute());
        mapping.setColumn(suggested.column());
        mapping.setExpression(suggested.expression());
        return mapping;
    }
}
