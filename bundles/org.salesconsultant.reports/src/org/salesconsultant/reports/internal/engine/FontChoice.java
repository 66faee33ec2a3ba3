/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/**
 * The font that PDF text is set in and that is embedded: the first known family with Chinese characters found on the
 * machine. Without one, Latin text is set in Helvetica and Chinese in a font that the reader must have.
 */
public final class FontChoice {

    /** A family, and the files it may be in, in lower case; the first file has its regular face. */
    private record Family(String name, boolean latin, List<String> files) {
    }

    private static final List<Family> KNOWN = List.of(
            new Family("Noto Sans CJK SC", true, List.of("notosanscjk-regular.ttc", "notosanscjk-bold.ttc")),
            new Family("Noto Sans CJK SC", true, List.of("notosanscjksc-regular.otf", "notosanscjksc-bold.otf")),
            new Family("Noto Sans SC", true, List.of("notosanssc-regular.otf", "notosanssc-bold.otf")),
            new Family("Source Han Sans SC", true, List.of("sourcehansanssc-regular.otf", "sourcehansanssc-bold.otf")),
            new Family("Microsoft YaHei", true, List.of("msyh.ttc", "msyhbd.ttc")),
            new Family("Arial Unicode MS", true, List.of("arial unicode.ttf")),
            new Family("WenQuanYi Zen Hei", true, List.of("wqy-zenhei.ttc")),
            new Family("WenQuanYi Micro Hei", true, List.of("wqy-microhei.ttc")),
            new Family("SimHei", false, List.of("simhei.ttf")),
            new Family("Droid Sans Fallback", false, List.of("droidsansfallbackfull.ttf", "droidsansfallback.ttf")));

    private static final int DEPTH = 6;

    private static final Messages MESSAGES = Messages.of(FontChoice.class);

    private final Family family;

    private final List<Path> files;

    private FontChoice(Family family, List<Path> files) {
        this.family = family;
        this.files = files;
    }

    static FontChoice onThisMachine() {
        String home = System.getProperty("user.home", "");
        String windows = System.getenv().getOrDefault("SystemRoot", "C:\\Windows");
        return in(Stream.of("/usr/share/fonts", "/usr/local/share/fonts", home + "/.local/share/fonts", home + "/.fonts",
                "/System/Library/Fonts", "/Library/Fonts", home + "/Library/Fonts", windows + "\\Fonts").map(Path::of).toList());
    }

    /** {@return the choice from some folders} */
    public static FontChoice in(List<Path> folders) {
        Map<String, Path> found = new TreeMap<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder, DEPTH)) {
                    files.sorted().forEach(file -> found.putIfAbsent(file.getFileName().toString().toLowerCase(Locale.ROOT), file));
                } catch (IOException | UncheckedIOException e) {
                    continue; // a folder we may not read has no fonts for us
                }
            }
        }
        for (Family family : KNOWN) {
            List<Path> files = family.files().stream().filter(found::containsKey).map(found::get).toList();
            if (!files.isEmpty()) {
                return new FontChoice(family, files);
            }
        }
        return new FontChoice(null, List.of());
    }

    /** {@return OK, or a warning if no font with Chinese characters can be embedded} */
    public IStatus status() {
        return family != null ? Status.OK_STATUS
                : new Problem("PDF", MESSAGES.text("noFont"), MESSAGES.text("noFont.remedy")).warning();
    }

    /** Writes the engine's font configuration, and returns the file. */
    public Path write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<font>"));
        if (family != null) {
            String latin = family.latin() ? family.name() : "Helvetica";
            lines.add("<font-aliases>");
            for (String generic : List.of("sans-serif", "serif", "monospace")) {
                lines.add("<mapping name=\"" + generic + "\" font-family=\"" + latin + "\"/>");
            }
            lines.add("</font-aliases>");
            lines.add("<composite-font name=\"all-fonts\" default=\"" + latin + "\">");
            lines.add("<font font-family=\"" + latin + "\" catalog=\"Western\"/>");
            for (String catalog : List.of("Chinese_S", "Chinese_T", "Chinese", "Japanese", "Korean")) {
                lines.add("<font font-family=\"" + family.name() + "\" catalog=\"" + catalog + "\"/>");
            }
            lines.add("</composite-font>");
            lines.add("<font-paths>");
            files.forEach(path -> lines.add("<path path=\"" + escaped(path.toString()) + "\"/>"));
            lines.add("</font-paths>");
        }
        lines.add("</font>");
        return Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
