/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.reports.internal.engine.FontChoice;

class FontChoiceTest {

    @TempDir
    private Path folder;

    @Test
    void withoutAChineseFontThereIsAWarningThatTellsWhatToInstall() {
        IStatus status = FontChoice.in(List.of(folder, folder.resolve("missing"))).status();
        assertEquals(IStatus.WARNING, status.getSeverity());
        assertTrue(status.getMessage().contains("fonts-noto-cjk"), status.getMessage());
    }

    @Test
    void theFirstKnownFamilyWinsAndIsNamedInTheConfiguration() throws IOException {
        font("truetype/droid/DroidSansFallbackFull.ttf");
        font("opentype/noto/NotoSansCJK-Regular.ttc");
        FontChoice fonts = FontChoice.in(List.of(folder));
        assertTrue(fonts.status().isOK());
        String configuration = Files.readString(fonts.write(folder.resolve("fonts.xml")));
        assertTrue(configuration.contains("name=\"sans-serif\" font-family=\"Noto Sans CJK SC\""), configuration);
        assertTrue(configuration.contains("NotoSansCJK-Regular.ttc"), configuration);
    }

    @Test
    void aFontWithoutLatinLettersLeavesThemToHelvetica() throws IOException {
        font("droid/DroidSansFallbackFull.ttf");
        String configuration = Files.readString(FontChoice.in(List.of(folder)).write(folder.resolve("fonts.xml")));
        assertTrue(configuration.contains("font-family=\"Droid Sans Fallback\" catalog=\"Chinese_S\""), configuration);
        assertFalse(configuration.contains("name=\"sans-serif\" font-family=\"Droid"), configuration);
    }

    private void font(String path) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.createFile(folder.resolve(path));
    }
}
