/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.wizard;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.ui.image.Images;
import org.salesconsultant.ui.status.Trouble;

/** Makes an analysis project, from the retail sample or from a data file. */
public final class NewProjectWizard extends Wizard implements INewWizard, IExecutableExtension {

    private static final Messages MESSAGES = Messages.of(NewProjectWizard.class);

    private ProjectPage page;

    private IConfigurationElement configuration;

    /** Makes the wizard; the platform calls it. */
    public NewProjectWizard() {
        setWindowTitle(MESSAGES.text("title"));
        setNeedsProgressMonitor(true);
        setDefaultPageImageDescriptor(Images.of(NewProjectWizard.class).descriptor("mark"));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // a new project does not depend on what is selected
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String propertyName, Object data) {
        configuration = element;
    }

    @Override
    public void addPages() {
        page = new ProjectPage();
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        ProjectPlan plan = page.plan();
        IProject[] made = new IProject[1];
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    made[0] = ProjectCreation.run(plan, monitor);
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            page.setErrorMessage(e.getCause() instanceof CoreException problem ? Trouble.line(problem.getStatus())
                    : e.getCause().toString());
            Trouble.log(Trouble.error(plan.folder().toString(), e.getCause()));
            return false;
        } catch (InterruptedException e) {
            return false; // the user cancelled; the page stays as it is
        }
        show(made[0]);
        return true;
    }

    private void show(IProject project) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (configuration != null) {
            BasicNewProjectResourceWizard.updatePerspective(configuration);
        }
        if (window != null) {
            BasicNewResourceWizard.selectAndReveal(project, window);
        }
    }
}
