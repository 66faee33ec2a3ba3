/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation.example;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.automation.Action;
import org.salesconsultant.automation.ActionRequest;
import org.salesconsultant.automation.ActionResult;
import org.salesconsultant.automation.Outcome;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.core.problem.Problem;

/** An example, and a fake of a call centre: a list of calls in memory, each of which ends as the parameter says. */
public final class CallList implements Action {

    /** The keys of the calls made, in order. */
    public static final List<String> CALLS = new ArrayList<>();

    @Override
    public String channel(Parameters parameters) {
        return parameters.text("channel");
    }

    @Override
    public String plan(ActionRequest request) {
        return "call " + request.candidate().customer();
    }

    @Override
    public ActionResult execute(ActionRequest request, Path output, IProgressMonitor monitor) throws CoreException {
        switch (request.parameters().text("ends")) {
            case "retry":
                return new ActionResult(Outcome.RETRY_LATER, "the line is busy");
            case "refused":
                return new ActionResult(Outcome.REFUSED, "there is no such number");
            case "unknown":
                return new ActionResult(Outcome.UNKNOWN, "the line went dead");
            case "breaks":
                throw new Problem("call centre", "the line broke", "Repair it").exception();
            case "crashes":
                throw new IllegalStateException("a defect of the call list");
            default:
                if (!CALLS.contains(request.key())) {
                    CALLS.add(request.key());
                }
                return new ActionResult(Outcome.DONE, "called");
        }
    }
}
