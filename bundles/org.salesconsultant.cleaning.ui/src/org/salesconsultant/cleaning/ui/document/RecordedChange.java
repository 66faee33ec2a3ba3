/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.document;

import java.util.function.Consumer;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.salesconsultant.model.analysis.Recipe;

/** Any change of a recipe, undone by what was recorded while it was made. */
final class RecordedChange extends AbstractCommand {

    private final Recipe recipe;

    private final Consumer<Recipe> change;

    private ChangeDescription description;

    RecordedChange(String label, Recipe recipe, Consumer<Recipe> change) {
        super(label);
        this.recipe = recipe;
        this.change = change;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        ChangeRecorder recorder = new ChangeRecorder(recipe);
        try {
            change.accept(recipe);
        } finally {
            description = recorder.endRecording();
        }
    }

    @Override
    public void undo() {
        description.applyAndReverse();
    }

    @Override
    public void redo() {
        description.applyAndReverse();
    }
}
