/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.results;

import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.program.Program;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.ui.status.Trouble;

/** Opens a file with the program of the desktop: web pages in the browser, spreadsheets in Excel or what stands in for it. */
final class SystemOpener {

    private static final Messages MESSAGES = Messages.of(SystemOpener.class);

    private SystemOpener() {
    }

    static void open(Path file) {
        if (!Files.exists(file)) {
            Trouble.show(new Problem(file.toString(), MESSAGES.text("open.missing"), MESSAGES.text("open.missing.remedy"))
                    .status());
        } else if (!opened(file)) {
            Trouble.show(new Problem(file.toString(), MESSAGES.text("open.noProgram"), MESSAGES.text("open.noProgram.remedy"))
                    .status());
        }
    }

    private static boolean opened(Path file) {
        if (file.getFileName().toString().endsWith(".html")) {
            try {
                PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(file.toUri().toURL());
                return true;
            } catch (PartInitException | MalformedURLException e) {
                Trouble.log(Trouble.error(file.toString(), e)); // the desktop may know another program
            }
        }
        return Program.launch(file.toString());
    }
}
