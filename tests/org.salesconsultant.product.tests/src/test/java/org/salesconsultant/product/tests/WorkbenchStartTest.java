/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script without arguments: the workbench of the product. */
class WorkbenchStartTest {

    @TempDir
    Path folder;

    @Test
    void opensThePerspectiveOnTheSampleInTheUsersWorkspaceAndSaysNothing() throws Exception {
        Workbench workbench = Workbench.in(folder);
        Outcome outcome = workbench.start(null).end();
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(workbench.seen().contains("current org.salesconsultant.analysis.ui.perspective"), () -> outcome.err());
        assertTrue(workbench.seen().contains("folder " + workbench.project()), () -> outcome.err());
        assertTrue(workbench.seen().contains("file monthly.report org.eclipse.ui.editors.text.TextEditor"), () -> outcome.err());
        assertTrue(Files.isDirectory(folder.resolve("data/sales-consultant/workspace/.metadata")));
        assertEquals("", outcome.err());
    }

    @Test
    void aRunFromTheCommandLineSucceedsWhileTheWorkbenchIsOpenOnTheSameProject() throws Exception {
        Workbench workbench = Workbench.in(folder);
        Path enough = folder.resolve("enough");
        Launch.Running open = workbench.start(enough);
        open.await(workbench.report());
        Outcome run = Samples.sales(folder).run("run", workbench.project().toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(open.process().isAlive(), () -> "the workbench has ended");
        Files.createFile(enough);
        assertEquals(0, open.end().code());
    }
}
