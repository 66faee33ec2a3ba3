/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation.internal;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.automation.Action;
import org.salesconsultant.automation.ActionRequest;
import org.salesconsultant.automation.ActionResult;
import org.salesconsultant.automation.Outcome;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** Adds a line to a CSV file in the folder {@code outbox} of the run, for another system to fetch. */
public final class WriteFile implements Action {

    private static final Messages MESSAGES = Messages.of(WriteFile.class);

    private static final String FOLDER = "outbox";

    private static final List<String> HEADER = List.of("idempotency_key", "customer_id", "rule", "as_of", "channel", "text");

    private final Map<Path, OutboxFile> files = new HashMap<>();

    @Override
    public String channel(Parameters parameters) {
        return parameters.text("channel").strip();
    }

    @Override
    public String plan(ActionRequest request) throws CoreException {
        return MESSAGES.in(request.locale()).text("writeFile.plan", file(request).toString().replace('\\', '/'));
    }

    @Override
    public ActionResult execute(ActionRequest request, Path output, IProgressMonitor monitor) throws CoreException {
        Messages reasons = MESSAGES.in(request.locale());
        Path file = output.resolve(FOLDER).resolve(file(request));
        try {
            Files.createDirectories(file.getParent());
            if (Files.isSymbolicLink(file) || !file.getParent().toRealPath().startsWith(output.toRealPath())) {
                return new ActionResult(Outcome.REFUSED, reasons.text("writeFile.outside", file));
            }
        } catch (IOException e) {
            return new ActionResult(Outcome.RETRY_LATER, reasons.text("writeFile.unwritable", file, e.getMessage()));
        }
        return append(request, file, reasons);
    }

    private ActionResult append(ActionRequest request, Path file, Messages reasons) {
        OutboxFile outbox = files.computeIfAbsent(file, path -> new OutboxFile(path, header(request)));
        try {
            return switch (outbox.append(line(request))) {
                case ADDED -> new ActionResult(Outcome.DONE, reasons.text("writeFile.done", file.getFileName()));
                case PRESENT -> new ActionResult(Outcome.DONE, reasons.text("writeFile.present", file.getFileName()));
                case OTHER_HEADER -> new ActionResult(Outcome.REFUSED, reasons.text("writeFile.header", file));
            };
        } catch (OutboxFile.NotOpenedException | OverlappingFileLockException e) {
            return new ActionResult(Outcome.RETRY_LATER, reasons.text("writeFile.unwritable", file, e.getMessage()));
        } catch (IOException e) {
            return new ActionResult(Outcome.UNKNOWN, reasons.text("writeFile.broken", file, e.getMessage()));
        }
    }

    private static Path file(ActionRequest request) throws CoreException {
        String name = request.parameters().text("file").strip();
        try {
            Path file = Path.of(name).normalize();
            if (!name.isEmpty() && !file.isAbsolute() && !file.startsWith("..") && !file.toString().isEmpty()) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw badFile(request, name).exception(e);
        }
        throw badFile(request, name).exception();
    }

    private static Problem badFile(ActionRequest request, String name) {
        return new Problem(request.place(), MESSAGES.text("writeFile.name", name), MESSAGES.text("writeFile.name.remedy"));
    }

    private static List<String> header(ActionRequest request) {
        List<String> header = new ArrayList<>(HEADER);
        header.addAll(request.parameters().columns("columns"));
        return header;
    }

    private static List<String> line(ActionRequest request) {
        List<String> line = new ArrayList<>(List.of(request.key(), request.candidate().customer(), request.rule(),
                request.asOf().toString(), request.parameters().text("channel").strip(), request.parameters().text("text")));
        for (String column : request.parameters().columns("columns")) {
            line.add(request.candidate().attributes().getOrDefault(column, ""));
        }
        return line;
    }
}
