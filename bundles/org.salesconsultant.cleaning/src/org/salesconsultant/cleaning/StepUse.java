/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.cleaning.review.Decisions;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.expression.Schema;
import org.salesconsultant.expression.Type;

/**
 * One use of a step in a recipe.
 *
 * @param id the id of the step in the recipe
 * @param place the recipe and the step, for messages
 * @param parameters checked and completed
 * @param decisions what a person has decided for it
 */
public record StepUse(String id, String place, Parameters parameters, Decisions decisions) {

    private static final Messages MESSAGES = Messages.of(StepUse.class);

    /**
     * {@return the columns a parameter names; all columns if it is blank}
     *
     * @throws CoreException with a problem that names the known columns, if one of them is not there
     */
    public List<String> columns(String parameter, Schema input) throws CoreException {
        List<String> named = parameters.columns(parameter);
        List<String> columns = new ArrayList<>();
        for (String column : named.isEmpty() ? input.names() : named) {
            if (input.position(column) < 0) {
                throw problem(MESSAGES.text("column.unknown", column),
                        MESSAGES.text("column.unknown.remedy", parameter, String.join(", ", input.names())));
            }
            if (!columns.contains(column)) {
                columns.add(column);
            }
        }
        return columns;
    }

    /**
     * {@return the columns of one type that a parameter names; all of that type if it is blank}
     *
     * @throws CoreException with a problem if one of those named is not there, or of another type
     */
    public List<String> columns(String parameter, Schema input, Type type) throws CoreException {
        List<String> columns = new ArrayList<>();
        boolean all = parameters.columns(parameter).isEmpty();
        for (String column : columns(parameter, input)) {
            if (input.type(column) == type) {
                columns.add(column);
            } else if (!all) {
                throw problem(type == Type.TEXT ? MESSAGES.text("column.notText", column)
                        : MESSAGES.text("column.notNumber", column), MESSAGES.text("column.type.remedy"));
            }
        }
        return columns;
    }

    /** {@return a problem of this step, to throw} */
    public CoreException problem(String what, String remedy) {
        return new Problem(place, what, remedy).exception();
    }
}
