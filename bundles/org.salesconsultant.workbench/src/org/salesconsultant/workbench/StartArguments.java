/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.workbench;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the workbench was started with.
 *
 * @param project the folder of the project to open ({@code -project FOLDER}); empty: none
 */
record StartArguments(Optional<Path> project) {

    static StartArguments of(String[] arguments) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals("-project") || arguments[i].equals("--open")) {
                return new StartArguments(Optional.of(Path.of(arguments[i + 1])));
            }
        }
        return new StartArguments(Optional.empty());
    }
}
