/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.openrefine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.cleaning.internal.openrefine.Operation;
import org.salesconsultant.cleaning.internal.openrefine.OperationSteps;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.Recipe;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * What became of an operation history: the JSON that OpenRefine extracts under 'Undo / Redo'.
 *
 * @param recipe the operations that a step does just so
 * @param leftOut the others, a line each with the reason
 */
public record OpenRefineHistory(Recipe recipe, List<String> leftOut) {

    private static final Messages MESSAGES = Messages.of(OpenRefineHistory.class);

    public OpenRefineHistory {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * {@return the history of a file, taken over}
     *
     * @throws CoreException with a problem if the file cannot be read or is no operation history
     */
    public static OpenRefineHistory read(Path file) throws CoreException {
        try {
            return of(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Problem(file.toString(), MESSAGES.text("unreadable"), MESSAGES.text("unreadable.remedy")).exception(e);
        }
    }

    /**
     * {@return a history, taken over}
     *
     * @param place where it stands, for messages
     * @param json the history
     * @throws CoreException with a problem if it is none
     */
    public static OpenRefineHistory of(String place, String json) throws CoreException {
        Recipe recipe = AnalysisFactory.eINSTANCE.createRecipe();
        List<String> leftOut = new ArrayList<>();
        try {
            int number = 0;
            for (JsonElement element : JsonParser.parseString(json).getAsJsonArray()) {
                number++;
                Operation operation = new Operation(element.getAsJsonObject());
                String reason = OperationSteps.add(recipe, operation);
                if (reason != null) {
                    leftOut.add(MESSAGES.text("leftOut", Integer.toString(number), operation.name(), reason));
                }
            }
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException | ClassCastException e) {
            throw new Problem(place, MESSAGES.text("other"), MESSAGES.text("other.remedy")).exception(e);
        }
        return new OpenRefineHistory(recipe, leftOut);
    }
}
