/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.core.contribution.Parameters;

/**
 * What is done about a customer. Contributed to {@code org.salesconsultant.automation.action}. Planning has no side
 * effect. One instance executes all requests of one use in one execution, one after the other.
 */
public interface Action {

    /** The id of the extension point. */
    String POINT = "org.salesconsultant.automation.action";

    /** {@return the channel over which it reaches the customer, such as {@code email}, to which consent is checked} */
    String channel(Parameters parameters);

    /**
     * {@return what would be done, in words}
     *
     * @throws CoreException with a problem if it could not be done with these parameters
     */
    String plan(ActionRequest request) throws CoreException;

    /**
     * Tries to act, once. The key is the same whenever the same act is meant: an action hands it to the system it
     * drives, or checks by it whether that system has it already.
     *
     * @param output the output folder of the run, which is there; nothing may be written outside it
     * @return how it ended; {@link Outcome#RETRY_LATER} and {@link Outcome#REFUSED} only if nothing happened
     * @throws CoreException if it broke off; taken for {@link Outcome#UNKNOWN}
     */
    ActionResult execute(ActionRequest request, Path output, IProgressMonitor monitor) throws CoreException;
}
