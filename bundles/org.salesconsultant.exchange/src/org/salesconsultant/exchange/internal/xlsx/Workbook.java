/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

/** The parts of a workbook that tell how to read its sheets. Close it. */
final class Workbook implements AutoCloseable {

    /**
     * A sheet.
     *
     * @param name its name on the tab
     * @param part its part in the package
     * @param hidden whether it is hidden
     */
    record Sheet(String name, String part, boolean hidden) {
    }

    private static final String MAIN = "xl/workbook.xml";

    private final ZipFile zip;

    private final List<Sheet> sheets = new ArrayList<>();

    private boolean from1904;

    private Workbook(ZipFile zip) {
        this.zip = zip;
    }

    /** {@return the workbook in a file} */
    static Workbook open(Path file) throws IOException, XMLStreamException {
        ZipFile zip = new ZipFile(file.toFile());
        boolean opened = false;
        try {
            Workbook workbook = new Workbook(zip);
            workbook.readSheets(workbook.targets());
            opened = true;
            return workbook;
        } finally {
            if (!opened) {
                zip.close();
            }
        }
    }

    private Map<String, String> targets() throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        try (InputStream in = part("xl/_rels/workbook.xml.rels"); SheetXml xml = new SheetXml(in)) {
            while (xml.hasNext()) {
                if (xml.starts(xml.next(), "Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    String target = xml.attribute("Target");
                    targets.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        return targets;
    }

    private void readSheets(Map<String, String> targets) throws IOException, XMLStreamException {
        try (InputStream in = part(MAIN); SheetXml xml = new SheetXml(in)) {
            while (xml.hasNext()) {
                int event = xml.next();
                if (xml.starts(event, "workbookPr")) {
                    String since = xml.attribute("date1904");
                    from1904 = "1".equals(since) || "true".equals(since);
                } else if (xml.starts(event, "sheet")) {
                    String target = targets.get(xml.attribute("id"));
                    if (target != null) {
                        sheets.add(new Sheet(xml.attribute("name"), target, xml.attribute("state") != null
                                && !"visible".equals(xml.attribute("state"))));
                    }
                }
            }
        }
    }

    /** {@return a part; empty if the package has none of that name} */
    InputStream part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? InputStream.nullInputStream() : new BoundedStream(zip.getInputStream(entry), entry.getCompressedSize());
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** {@return whether days are counted from 1904, as on old Macintosh computers} */
    boolean from1904() {
        return from1904;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
