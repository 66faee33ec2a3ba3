/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.core.problem;

import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * Trouble a user can cause and cure: what is wrong, where, and what to do about it. Always one line.
 *
 * @param place where it is: a file, a file and row, an option, a parameter
 * @param what what is wrong, without a full stop
 * @param remedy what to do, without a full stop
 */
public record Problem(String place, String what, String remedy) {

    /** The plug-in id of every status made here. */
    public static final String PLUGIN_ID = "org.salesconsultant.core";

    /** The status code of every problem, by which wrong use is told from a defect. */
    public static final int CODE = 2;

    public Problem {
        place = oneLine(place);
        what = oneLine(what);
        remedy = oneLine(remedy);
    }

    /** {@return the line shown to the user: {@code place: what. remedy.}} */
    public String line() {
        return place + ": " + what + ". " + remedy + ".";
    }

    /** {@return this problem as an error status} */
    public IStatus status() {
        return new Status(IStatus.ERROR, PLUGIN_ID, CODE, line(), null);
    }

    /** {@return this problem as a warning status} */
    public IStatus warning() {
        return new Status(IStatus.WARNING, PLUGIN_ID, CODE, line(), null);
    }

    /** {@return this problem as an exception to throw} */
    public CoreException exception() {
        return new CoreException(status());
    }

    /**
     * {@return this problem as an exception to throw}
     *
     * @param cause what led to it; kept for the log, never shown
     */
    public CoreException exception(Throwable cause) {
        return new CoreException(new Status(IStatus.ERROR, PLUGIN_ID, CODE, line(), cause));
    }

    /** {@return whether the status tells of trouble a user can cure} */
    public static boolean isProblem(IStatus status) {
        return status.getCode() == CODE && PLUGIN_ID.equals(status.getPlugin());
    }

    private static String oneLine(String text) {
        return Objects.requireNonNull(text).replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
