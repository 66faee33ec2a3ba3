/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a library has to say about itself is not for the user: with --quiet, standard error stays empty as long as all goes well. */
class SilenceTest {

    @TempDir
    Path folder;

    @Test
    void noCommandSaysMoreThanItsResult() throws Exception {
        Path project = folder.resolve("retail");
        Samples.copy("retail", project);
        assertSilent("import", "retail");
        // Without a report, whose engine would be the first to use the libraries, the workbook is.
        Path file = project.resolve("retail.scproject");
        String complete = Files.readString(file);
        Files.writeString(file, complete.replaceAll("\\s*<artefacts path=\"monthly.report\"/>", ""));
        assertSilent("run", "retail", "--out", "out");
        Files.writeString(file, complete);
        assertSilent("report", "retail/monthly.report", "--run", "out", "--format", "pdf,html,xlsx", "--out", "reports");
        assertSilent("trace", "out", "customers");
        assertSilent("verify", "out");
        assertSilent("extensions");
    }

    private void assertSilent(String command, String... arguments) throws Exception {
        String[] all = new String[arguments.length + 2];
        all[0] = command;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 1] = "--quiet";
        Outcome outcome = Samples.sales(folder).run(all);
        assertEquals(0, outcome.code(), outcome.err());
        assertEquals("", outcome.err(), command);
    }
}
