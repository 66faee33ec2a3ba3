/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.install.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Looks round in a workbench that has started and come to rest, writes what it sees to a file and closes the workbench: at once, or
 * when another file appears. Tests give it to a product for one start; it is no part of the suite.
 */
public final class Probe implements IStartup {

    private static final String OURS = "org.salesconsultant.";

    /** In milliseconds. */
    private static final int LOOK_AGAIN = 100;

    @Override
    public void earlyStartup() {
        String report = System.getProperty("install.probe.report");
        if (report != null) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            Display display = workbench.getDisplay();
            display.asyncExec(() -> when(display, Job.getJobManager()::isIdle, () -> {
                write(Path.of(report), look(workbench, System.getProperty("install.probe.perspective", ""),
                        System.getProperty("install.probe.wizard", "")));
                String until = System.getProperty("install.probe.until");
                when(display, () -> until == null || Files.exists(Path.of(until)), workbench::close);
            }));
        }
    }

    /** Looks several times a second, from the user-interface thread, which is free in between. */
    private static void when(Display display, BooleanSupplier condition, Runnable action) {
        if (condition.getAsBoolean()) {
            action.run();
        } else {
            display.timerExec(LOOK_AGAIN, () -> when(display, condition, action));
        }
    }

    private List<String> look(IWorkbench workbench, String perspective, String wizard) {
        List<String> lines = new ArrayList<>();
        for (IPerspectiveDescriptor each : workbench.getPerspectiveRegistry().getPerspectives()) {
            lines.add("perspective " + each.getId());
        }
        if (!perspective.isEmpty()) {
            try {
                IWorkbenchPage page = workbench.showPerspective(perspective, workbench.getActiveWorkbenchWindow());
                lines.add("opened " + page.getPerspective().getId());
                for (IViewReference view : page.getViewReferences()) {
                    lines.add("view " + view.getId() + " " + (view.getPart(true) == null ? "broken" : "created"));
                }
            } catch (WorkbenchException e) {
                lines.add("not opened " + e.getMessage());
            }
        }
        if (!wizard.isEmpty()) {
            lines.add("wizard " + Finish.wizard(workbench, wizard));
        }
        Bundle self = FrameworkUtil.getBundle(getClass());
        Stream.of(self.getBundleContext().getBundles()).filter(each -> each.getSymbolicName().startsWith(OURS) && each != self)
                .forEach(each -> lines.add("bundle " + each.getSymbolicName() + " " + state(each)));
        IWorkbenchPage page = workbench.getActiveWorkbenchWindow().getActivePage();
        lines.add("current " + page.getPerspective().getId());
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            lines.add("project " + project.getName() + " " + (project.isOpen() ? "open" : "closed"));
            lines.add("folder " + project.getLocation().toOSString());
            IFile file = project.getFile(System.getProperty("install.probe.file", "none"));
            if (file.exists()) {
                lines.add("file " + file.getName() + " " + editor(page, file));
            }
        }
        return lines;
    }

    /** Opens a file as a double click does; {@return the editor, which may be the one that tells of an error} */
    private static String editor(IWorkbenchPage page, IFile file) {
        try {
            return IDE.openEditor(page, file).getClass().getName();
        } catch (PartInitException e) {
            return "not opened " + e.getMessage();
        }
    }

    private static String state(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.ACTIVE -> "active";
            case Bundle.STARTING -> "lazy";
            case Bundle.RESOLVED -> "resolved";
            default -> "unresolved";
        };
    }

    private static void write(Path report, List<String> lines) {
        try {
            Files.write(report, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
