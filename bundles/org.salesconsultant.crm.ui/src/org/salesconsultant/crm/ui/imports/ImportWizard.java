/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.salesconsultant.analysis.draft.ImportDrafts;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.imports.draft.Draft;
import org.salesconsultant.crm.ui.imports.draft.SourceCopy;
import org.salesconsultant.crm.ui.imports.page.CheckPage;
import org.salesconsultant.crm.ui.imports.page.DraftHolder;
import org.salesconsultant.crm.ui.imports.page.FinishPage;
import org.salesconsultant.crm.ui.imports.page.FormatPage;
import org.salesconsultant.crm.ui.imports.page.MappingPage;
import org.salesconsultant.crm.ui.imports.source.QueryPage;
import org.salesconsultant.crm.ui.imports.source.SourcePage;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.ui.image.Images;
import org.salesconsultant.ui.project.AnalysisProjects;
import org.salesconsultant.ui.status.Trouble;

/** Makes an import of a project from a file, or goes on with one that is there, and runs it. */
public final class ImportWizard extends Wizard implements IImportWizard, DraftHolder {

    private static final Messages MESSAGES = Messages.of(ImportWizard.class);

    private IProject project;

    private String first = "";

    private Draft draft;

    private FinishPage finish;

    /** Makes the wizard; the platform calls it. */
    public ImportWizard() {
        setWindowTitle(MESSAGES.text("title"));
        setNeedsProgressMonitor(true);
        setDefaultPageImageDescriptor(Images.of(ImportWizard.class).descriptor("import-banner"));
    }

    /** Begins with a project, or with a file in it: an import, or a source. */
    public void begin(IResource resource) {
        project = resource.getProject();
        if (resource instanceof IFile file && !AnalysisProjects.EXTENSION.equals(file.getFileExtension())) {
            first = file.getProjectRelativePath().toString();
        }
    }

    /** Begins with a file that may lie anywhere. */
    public void begin(IProject wanted, String source) {
        project = wanted;
        first = source;
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (resource != null && AnalysisProjects.of(resource).isPresent()) {
            begin(resource);
        }
    }

    @Override
    public void addPages() {
        addPage(new SourcePage(this, project, first));
        addPage(new QueryPage(this));
        addPage(new FormatPage(this));
        addPage(new MappingPage(this));
        addPage(new CheckPage(this));
        finish = new FinishPage(this);
        addPage(finish);
    }

    @Override
    public Draft draft() {
        return draft;
    }

    @Override
    public void draft(Draft other) {
        draft = other;
    }

    @Override
    public boolean canFinish() {
        IWizardPage current = getContainer().getCurrentPage();
        return draft != null && draft.isComplete() && !(current instanceof SourcePage) && !(current instanceof QueryPage) && super.canFinish();
    }

    @Override
    public boolean performFinish() {
        Import definition = draft.definition();
        String file = draft.file();
        boolean copied = draft.isCopied();
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    keep(draft.project(), definition, file, copied, monitor);
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof CoreException problem)) {
                throw new IllegalStateException(e.getCause()); // a defect: the platform logs it and shows it
            }
            ((WizardPage) getContainer().getCurrentPage()).setErrorMessage(Trouble.line(problem
                    .getStatus()));
            return false;
        } catch (InterruptedException e) {
            return false; // the user cancelled; the pages stay as they are
        }
        ImportJob job = new ImportJob(draft.folder(), definition.getId(), file, draft.project().types());
        if (finish.runsNow()) {
            job.schedule();
        } else {
            job.refresh();
        }
        return true;
    }

    private static void keep(ImportDrafts project, Import definition, String file, boolean copied, IProgressMonitor monitor)
            throws CoreException {
        if (copied) {
            definition.setSource(SourceCopy.into(project.folder(), definition.getSource(), definition.getId(), monitor));
        }
        project.save(definition, file);
    }
}
