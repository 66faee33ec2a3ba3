/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** Tells a file that cannot be read or written, or a full disk, as trouble the user can cure. */
public final class FileTrouble {

    private static final Messages MESSAGES = Messages.of(FileTrouble.class);

    private FileTrouble() {
    }

    /** {@return the failure as a problem, at the file it names or else at the given place} */
    public static CoreException of(Path place, IOException failure) {
        String file = failure instanceof FileSystemException system && system.getFile() != null ? system.getFile() : place.toString();
        String reason = failure instanceof FileSystemException system && system.getReason() != null ? system.getReason()
                : String.valueOf(failure.getMessage());
        return new Problem(file, MESSAGES.text("file.trouble", reason), MESSAGES.text("file.trouble.remedy")).exception(failure);
    }
}
