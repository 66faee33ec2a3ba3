/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.product.tests;

import java.io.IOException;
import java.nio.file.Path;

/** Copies of the sample projects in the built product, and the product's command line for them. */
final class Samples {

    private Samples() {
    }

    /** Copies a sample project to a new folder. */
    static void copy(String name, Path target) throws IOException, InterruptedException {
        Built.copy(Built.product().resolve("samples").resolve(name), target);
    }

    /** {@return the product's command line, started in this folder, its cache beside what it makes} */
    static Launch sales(Path folder) {
        return new Launch(Built.product().resolve("sales-consultant"), folder.resolve("cache")).in(folder);
    }
}
