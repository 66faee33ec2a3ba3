/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.reports.ReportRequest;
import org.salesconsultant.reports.ReportTemplate;
import org.salesconsultant.reports.internal.oda.RunDriver;
import org.salesconsultant.results.run.RunFolder;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The engine that renders designs, one at a time. */
public final class ReportEngine {

    private static final Messages MESSAGES = Messages.of(ReportEngine.class);

    private static ReportEngine instance;

    private final IReportEngine engine;

    private final EngineFolder folder;

    private final FontChoice fonts;

    private ReportEngine(IReportEngine engine, EngineFolder folder, FontChoice fonts) {
        this.engine = engine;
        this.folder = folder;
        this.fonts = fonts;
    }

    /**
     * {@return the engine, started if it was not}
     *
     * @throws CoreException if it cannot be started
     */
    public static synchronized ReportEngine shared() throws CoreException {
        if (instance == null) {
            try {
                FontChoice fonts = FontChoice.onThisMachine();
                EngineFolder folder = EngineFolder.make();
                instance = new ReportEngine(EngineStart.start(folder, fonts), folder, fonts);
            } catch (IOException | BirtException e) {
                throw new CoreException(Status.error(MESSAGES.text("start"), e));
            }
        }
        return instance;
    }

    /** Stops the engine, if it runs, and removes its temporary files. */
    static synchronized void stop() {
        if (instance != null) {
            instance.engine.destroy();
            instance.folder.delete();
            instance = null;
        }
    }

    /**
     * Renders one file; it is there only when it is whole.
     *
     * @return OK, or a warning of what a reader would miss
     */
    public synchronized IStatus render(ReportTemplate template, Parameters parameters, ReportRequest request,
            ReportFormat format, Path file, IProgressMonitor monitor) throws CoreException {
        URL design = template.design();
        if (design == null) {
            throw new Problem(request.template(), MESSAGES.text("noDesign"), MESSAGES.text("noDesign.remedy")).exception();
        }
        JsonObject run = run(request.runFolder());
        Path part = folder.file(format.extension());
        try (InputStream stream = design.openStream()) {
            IReportRunnable runnable = engine.openReportDesign(design.toExternalForm(), stream);
            IRunAndRenderTask task = engine.createRunAndRenderTask(runnable);
            try {
                task.setLocale(request.locale());
                task.setAppContext(context(task, monitor));
                task.setRenderOption(format.options(part.toString()));
                DesignParameters.set(task, runnable, values(parameters, request, run));
                run(task, request, monitor);
            } finally {
                task.close();
            }
            if (format == ReportFormat.HTML) {
                HtmlPage.finish(part, request.locale());
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (EngineException | IOException e) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            throw new CoreException(Status.error(MESSAGES.text("failed", request.template(), format.extension()), e));
        } finally {
            folder.clear();
        }
        monitor.done();
        return format == ReportFormat.PDF ? fonts.status() : Status.OK_STATUS;
    }

    private static Map<String, Object> context(IRunAndRenderTask task, IProgressMonitor monitor) {
        Map<String, Object> context = new HashMap<>();
        for (Object key : task.getAppContext() == null ? List.of() : task.getAppContext().keySet()) {
            context.put(key.toString(), task.getAppContext().get(key));
        }
        context.put(RunDriver.MONITOR, monitor);
        return context;
    }

    private static Map<String, String> values(Parameters parameters, ReportRequest request, JsonObject run) {
        Map<String, String> values = new HashMap<>(parameters.asMap());
        values.put("runFolder", request.runFolder().toAbsolutePath().toString());
        values.put("locale", request.locale().toLanguageTag());
        values.put("title", request.title());
        values.put("run", text(run, "run"));
        values.put("sales", Boolean.toString(!text(run, "data_from").isEmpty()));
        return values;
    }

    private static JsonObject run(Path runFolder) throws CoreException {
        try {
            return RunFolder.open(runFolder).run();
        } catch (IOException e) {
            throw new Problem(runFolder.toString(), MESSAGES.text("badRun"), MESSAGES.text("badRun.remedy")).exception(e);
        }
    }

    private static String text(JsonObject run, String member) {
        JsonElement value = run.get(member);
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }

    private static void run(IRunAndRenderTask task, ReportRequest request, IProgressMonitor monitor)
            throws CoreException, EngineException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        try (CancelWatch watch = new CancelWatch(task, monitor)) {
            task.run();
        }
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        List<?> errors = task.getErrors();
        if (!errors.isEmpty()) {
            Throwable first = errors.get(0) instanceof Throwable error ? error : null;
            throw new CoreException(Status.error(MESSAGES.text("errors", request.template(), errors.size(), errors.get(0)), first));
        }
    }
}
