/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.wizard;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What a user asked the wizard for.
 *
 * @param name the name of the project
 * @param folder where it is to be; not there yet, or empty
 * @param dataFile the file whose rows it begins with; null: the retail sample
 */
record ProjectPlan(String name, Path folder, Path dataFile) {

    ProjectPlan {
        Objects.requireNonNull(name);
        Objects.requireNonNull(folder);
    }
}
