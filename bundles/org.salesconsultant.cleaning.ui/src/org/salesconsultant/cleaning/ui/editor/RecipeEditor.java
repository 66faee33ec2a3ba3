/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.editor;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorPart;
import org.salesconsultant.cleaning.ui.document.RecipeDocument;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.ui.project.AnalysisProjects;
import org.salesconsultant.ui.status.Trouble;

/** Cleans data by a recipe: shows what each step makes of the rows, and lets any of them be changed, with undo. */
public final class RecipeEditor extends EditorPart {

    /** The id of the editor. */
    public static final String ID = "org.salesconsultant.cleaning.ui.recipe";

    private static final Messages MESSAGES = Messages.of(RecipeEditor.class);

    private RecipeDocument document;

    private RecipePage page;

    private HistoryAction undo;

    private HistoryAction redo;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IFileEditorInput)) {
            throw new PartInitException(MESSAGES.text("editor.unreadable"));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        try {
            document = RecipeDocument.open(Path.of(file().getLocationURI()));
        } catch (CoreException e) {
            throw new PartInitException(e.getStatus());
        }
    }

    private IFile file() {
        return ((IFileEditorInput) getEditorInput()).getFile();
    }

    @Override
    public void createPartControl(Composite parent) {
        page = new RecipePage(parent, document, AnalysisProjects.isOne(file().getProject()) ? file().getProject() : null);
        undo = new HistoryAction("undo", document::undoable, document::undo);
        redo = new HistoryAction("redo", document::redoable, document::redo);
        IActionBars bars = getEditorSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        document.listen(this::changed);
        document.listenToSaves(() -> firePropertyChange(PROP_DIRTY));
    }

    private void changed() {
        undo.update();
        redo.update();
        firePropertyChange(PROP_DIRTY);
    }

    /** {@return the recipe that is edited} */
    public RecipeDocument document() {
        return document;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (Trouble.shown(none -> document.save())) {
            Trouble.shown(none -> file().refreshLocal(IResource.DEPTH_ZERO, none));
        } else {
            monitor.setCanceled(true);
        }
    }

    @Override
    public void doSaveAs() {
        // never allowed, so never asked for
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public boolean isDirty() {
        return document.dirty();
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}
