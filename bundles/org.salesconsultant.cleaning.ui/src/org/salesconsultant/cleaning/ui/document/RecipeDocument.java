/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.model.project.ModelFiles;

/** A recipe in the making. Whatever changes it goes over one command stack, so that all of it can be undone. For the UI thread. */
public final class RecipeDocument {

    private static final Messages MESSAGES = Messages.of(RecipeDocument.class);

    private final Path file;

    private final Recipe recipe;

    private final BasicCommandStack stack = new BasicCommandStack();

    private final List<Runnable> saveListeners = new ArrayList<>();

    private RecipeDocument(Path file, Recipe recipe) {
        this.file = file;
        this.recipe = recipe;
    }

    /** {@return the recipe of a file} */
    public static RecipeDocument open(Path file) throws CoreException {
        return new RecipeDocument(file, ModelFiles.read(file, Recipe.class));
    }

    /** {@return its file} */
    public Path file() {
        return file;
    }

    /** {@return the name of its file, as messages call it} */
    public String name() {
        return file.getFileName().toString();
    }

    /** {@return the recipe, to be read; {@link #change} changes it} */
    public Recipe recipe() {
        return recipe;
    }

    /** {@return the recipe as it is now, for another thread} */
    public Recipe snapshot() {
        return EcoreUtil.copy(recipe);
    }

    /** Tells somebody of each change, also of those undone and done again. */
    public void listen(Runnable listener) {
        stack.addCommandStackListener(event -> listener.run());
    }

    /** Tells somebody of each save. */
    public void listenToSaves(Runnable listener) {
        saveListeners.add(listener);
    }

    /**
     * Changes the recipe.
     *
     * @param label what undo and redo call it
     */
    public void change(String label, Consumer<Recipe> change) {
        stack.execute(new RecordedChange(label, recipe, change));
    }

    /** {@return whether something has not been saved} */
    public boolean dirty() {
        return stack.isSaveNeeded();
    }

    /** {@return what undo would take back; null for nothing} */
    public String undoable() {
        return stack.canUndo() ? stack.getUndoCommand().getLabel() : null;
    }

    /** {@return what redo would do again; null for nothing} */
    public String redoable() {
        return stack.canRedo() ? stack.getRedoCommand().getLabel() : null;
    }

    /** Takes back what was done last. */
    public void undo() {
        stack.undo();
    }

    /** Does again what was taken back last. */
    public void redo() {
        stack.redo();
    }

    /**
     * Writes the file.
     *
     * @throws CoreException with a problem if it cannot be written; nothing counts as saved then
     */
    public void save() throws CoreException {
        try {
            ModelFiles.write(file, snapshot());
            stack.saveIsDone();
            saveListeners.forEach(Runnable::run);
        } catch (IOException e) {
            throw new Problem(file.toString(), MESSAGES.text("unwritable", String.valueOf(e.getMessage())), MESSAGES.text("unwritable.remedy"))
                    .exception(e);
        }
    }
}
