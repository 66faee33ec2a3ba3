/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Pictures of the screen for people to look at, in {@code target/screenshots}; nothing is compared with them. */
final class Screenshot {

    private Screenshot() {
    }

    /** Takes a picture of all that is on the screen, once it is painted. */
    static void take(String name) {
        Ui.run(() -> {
            Display display = Ui.display();
            while (display.readAndDispatch()) {
                continue; // what is still to be painted
            }
            Rectangle bounds = display.getBounds();
            Image image = new Image(display, bounds.width, bounds.height);
            GC gc = new GC(display);
            try {
                gc.copyArea(image, bounds.x, bounds.y);
                ImageLoader loader = new ImageLoader();
                loader.data = new ImageData[] { image.getImageData() };
                loader.save(file(name).toString(), SWT.IMAGE_PNG);
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }

    private static Path file(String name) {
        Path folder = Path.of(System.getProperty("project.root", "."), "tests", "org.salesconsultant.ui.tests", "target",
                "screenshots");
        try {
            return Files.createDirectories(folder).resolve(name + ".png");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
