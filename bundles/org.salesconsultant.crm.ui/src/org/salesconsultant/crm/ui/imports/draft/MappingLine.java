/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.draft;

import org.salesconsultant.exchange.suggestion.SuggestedMapping;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.AttributeMapping;

/**
 * What one attribute takes; or a column that none takes.
 *
 * @param column the column; null where it is an expression
 * @param expression the expression; null where it is a column
 * @param entity the name of the class; null if the column is not imported
 * @param attribute the name of the attribute; null if the column is not imported
 * @param format the declared date or number format; empty for what is found out
 * @param confidence how likely a suggestion is, from 0 to 1; NaN for what a person chose or nobody suggested
 * @param reason why it is suggested, in words; empty if it is not
 */
public record MappingLine(String column, String expression, String entity, String attribute, String format, double confidence,
        String reason) {

    static MappingLine unmapped(String column) {
        return new MappingLine(column, null, null, null, "", Double.NaN, "");
    }

    static MappingLine of(SuggestedMapping each) {
        return new MappingLine(each.column(), each.expression(), each.entity(), each.attribute(), "", each.confidence(), each
                .reason());
    }

    static MappingLine of(String entity, AttributeMapping each) {
        boolean computed = each.getColumn() == null || each.getColumn().isEmpty();
        return new MappingLine(computed ? null : each.getColumn(), computed ? each.getExpression() : null, entity, each
                .getAttribute(), each.getFormat() == null ? "" : each.getFormat(), Double.NaN, "");
    }

    /** {@return whether an attribute takes it} */
    public boolean isMapped() {
        return entity != null;
    }

    /** {@return whether it is suggested, and not sure} */
    public boolean isGuess() {
        return isMapped() && confidence < SuggestedMapping.SURE;
    }

    /** {@return what it is in the file: the column, or the expression} */
    public String source() {
        return column == null ? expression : column;
    }

    /** {@return the same column, taken by an attribute that a person chose; by none if the names are null} */
    public MappingLine to(String chosenEntity, String chosenAttribute) {
        return new MappingLine(column, expression, chosenEntity, chosenAttribute, "", Double.NaN, "");
    }

    AttributeMapping mapping() {
        AttributeMapping mapping = AnalysisFactory.eINSTANCE.createAttributeMapping();
        mapping.setAttribute(attribute);
        mapping.setColumn(column);
        mapping.setExpression(expression);
        mapping.setFormat(format.isEmpty() ? null : format);
        return mapping;
    }
}
