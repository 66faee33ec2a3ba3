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

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {

    private static final Pattern IMAGE = Pattern.compile("src=\"data:image/png;base64,([^\"]+)\"");

    /** The bars' colour in the design. */
    private static final int BAR = 0x3E6A8A;

    @TempDir
    private Path folder;

    @Test
    void aNameWithMarkupIsShownNotRun() throws CoreException, IOException {
        String html = html(RunFixture.in(folder.resolve("run")).firstSegment("<script>alert(1)</script>"));
        assertFalse(html.contains("<script>alert"), "markup of the data reaches the page");
        assertTrue(html.contains("alert(1)"), "the name is missing");
    }

    @Test
    void itIsOneFileThatAsksNothingOfTheNet() throws CoreException, IOException {
        String html = html(RunFixture.in(folder.resolve("run")));
        assertFalse(Pattern.compile("(src|href)=\"(?!data:|#)").matcher(html).find(), "refers to another file");
        try (var files = Files.list(folder)) {
            assertEquals(List.of("run", "summary.html"), files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void everyChartHasBars() throws CoreException, IOException {
        List<BufferedImage> charts = charts(html(RunFixture.in(folder.resolve("run"))));
        assertEquals(8, charts.size(), "bridge, months, two segmentations, two predictions with two charts each");
        for (int i = 0; i < charts.size(); i++) {
            assertTrue(barPixels(charts.get(i)) > 1_000, "chart " + (i + 1) + " is empty");
        }
    }

    @Test
    void aRunWithoutSalesLeavesNoBarsSoTheTestAboveCanFail() throws CoreException, IOException {
        Path run = RunFixture.in(folder.resolve("run")).build();
        Files.writeString(run.resolve("monthly.csv"), "month,orders,customers,revenue,returns\n2011-01,0,0,0,0\n");
        Rendering.render(run, folder.resolve("summary"), Locale.ENGLISH, "html");
        BufferedImage months = charts(Files.readString(folder.resolve("summary.html"))).get(1);
        assertTrue(barPixels(months) < 100, "bars without sales");
    }

    private String html(RunFixture fixture) throws CoreException, IOException {
        Rendering.render(fixture.build(), folder.resolve("summary"), Locale.ENGLISH, "html");
        return Files.readString(folder.resolve("summary.html"));
    }

    private static List<BufferedImage> charts(String html) throws IOException {
        List<BufferedImage> charts = new ArrayList<>();
        Matcher matcher = IMAGE.matcher(html);
        while (matcher.find()) {
            charts.add(ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(matcher.group(1)))));
        }
        return charts;
    }

    private static int barPixels(BufferedImage image) {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) == BAR) {
                    count++;
                }
            }
        }
        return count;
    }
}
