/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Makes the engine's HTML a page to read: its language, the width of a sheet of paper, margins, fonts of the reader's system. */
final class HtmlPage {

    /** The emitter writes margin and font on the body itself, hence the importance. */
    private static final String STYLE = """
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style type="text/css">
            html { background: #eceff2; }
            body { max-width: 174mm; margin: 8mm auto !important; padding: 14mm 16mm; background: #ffffff;
              font-family: "Noto Sans", "Noto Sans CJK SC", "Segoe UI", "PingFang SC", "Microsoft YaHei", sans-serif !important; }
            img { max-width: 100%; height: auto; }
            @media print { html { background: none; } body { margin: 0 !important; padding: 0; } }
            </style>
            </head>""";

    private HtmlPage() {
    }

    static void finish(Path file, Locale locale) throws IOException {
        String page = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(file, page.replaceFirst("</head>", STYLE)
                .replaceFirst("<html>", "<html lang=\"" + locale.toLanguageTag() + "\">"), StandardCharsets.UTF_8);
    }
}
