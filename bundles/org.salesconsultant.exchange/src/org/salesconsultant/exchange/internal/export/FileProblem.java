/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** What hinders the writing of a file, as something the user can cure. */
final class FileProblem {

    private static final Messages MESSAGES = Messages.of(FileProblem.class);

    private FileProblem() {
    }

    static CoreException of(Path file, IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return new Problem(file.toString(), MESSAGES.text("denied"), MESSAGES.text("denied.remedy")).exception(cause);
        }
        String reason = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return new Problem(file.toString(), MESSAGES.text("unwritable", Optional.ofNullable(reason).orElse(cause.toString())),
                MESSAGES.text("unwritable.remedy")).exception(cause);
    }

    static CoreException folder(Path folder) {
        return new Problem(folder.toString(), MESSAGES.text("folder"), MESSAGES.text("folder.remedy")).exception();
    }
}
