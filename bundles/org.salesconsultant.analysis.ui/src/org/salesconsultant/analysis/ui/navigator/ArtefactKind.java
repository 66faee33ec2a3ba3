/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.navigator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;

/** The kinds of files of an analysis project; each has an icon of its name. */
public enum ArtefactKind {
    /** The project itself. */
    SCPROJECT,
    /** Where rows come from. */
    IMPORT,
    /** How rows are cleaned. */
    RECIPE,
    /** How customers are grouped. */
    SEGMENTATION,
    /** What customers will do. */
    PREDICTION,
    /** Rules that act. */
    AUTOMATION,
    /** What is printed. */
    REPORT,
    /** What a run left behind. */
    RESULTS;

    private static final String RUN_FILE = "run.json";

    /** {@return the kind of a resource, if it is a file of an analysis project} */
    public static Optional<ArtefactKind> of(IResource resource) {
        if (!(resource instanceof IFile file)) {
            return Optional.empty();
        }
        if (RUN_FILE.equals(file.getName())) {
            return Optional.of(RESULTS);
        }
        String extension = String.valueOf(file.getFileExtension());
        return Arrays.stream(values()).filter(kind -> kind != RESULTS && kind.icon().equals(extension)).findFirst();
    }

    /** {@return the name of its icon, which is also the extension of its files} */
    public String icon() {
        return name().toLowerCase(Locale.ROOT);
    }
}
