/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.wizard;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.osgi.framework.Bundle;
import org.salesconsultant.ui.status.Trouble;

/** Finds the retail sample: beside the installation, or in the bundle that brings the samples into any Eclipse. */
final class SampleFolder {

    /** Names the folder of the samples; for whoever starts the workbench from elsewhere. */
    static final String PROPERTY = "org.salesconsultant.samples";

    private static final String BUNDLE = "org.salesconsultant.samples";

    /** Where the samples are in their bundle. */
    private static final String PROJECTS = "projects/";

    private static final String RETAIL = "retail";

    private SampleFolder() {
    }

    /** {@return the folder of the sample, if this installation has it} */
    static Optional<Path> find() {
        return named().or(SampleFolder::installed).or(SampleFolder::bundled);
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).map(path -> path.resolve(RETAIL))
                .filter(Files::isDirectory);
    }

    private static Optional<Path> installed() {
        if (Platform.getInstallLocation() == null || Platform.getInstallLocation().getURL() == null) {
            return Optional.empty();
        }
        String text = Platform.getInstallLocation().getURL().toString().replace(" ", "%20");
        return Optional.of(Path.of(URI.create(text)).resolve("samples").resolve(RETAIL)).filter(Files::isDirectory);
    }

    private static Optional<Path> bundled() {
        Bundle bundle = Platform.getBundle(BUNDLE);
        URL sample = bundle == null ? null : bundle.getEntry(PROJECTS + RETAIL);
        if (sample == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(URIUtil.toFile(URIUtil.toURI(FileLocator.toFileURL(sample))).toPath());
        } catch (IOException | URISyntaxException e) {
            Trouble.log(Trouble.error(e.getMessage(), e));
            return Optional.empty();
        }
    }
}
