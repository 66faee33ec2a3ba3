/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.written;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.exchange.format.ObjectValues;
import org.salesconsultant.exchange.format.RecordTarget;
import org.salesconsultant.exchange.format.TargetPart;
import org.salesconsultant.exchange.format.TargetRequest;

/** A workbook whose sheets follow one another: a full sheet is ended, and the next one goes on. */
final class WorkbookTarget implements RecordTarget {

    /** The earliest time a zip file can state; the files inside have no time of their own. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** What a name of a sheet may not have. */
    private static final String FORBIDDEN = "[\\[\\]:*?/\\\\\\p{Cntrl}]";

    private static final int LONGEST_NAME = 31;

    private final TargetRequest request;

    private final ZipOutputStream zip;

    private final int rowsPerSheet;

    private final List<TargetPart> parts = new ArrayList<>();

    private SheetOutput sheet;

    /** @param rowsPerSheet the rows of a sheet, its heading counted */
    WorkbookTarget(TargetRequest request, OutputStream out, int rowsPerSheet) throws IOException {
        this.request = request;
        this.rowsPerSheet = rowsPerSheet;
        zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        begin();
    }

    @Override
    public void write(ObjectValues object) throws IOException, CoreException {
        if (sheet.rows() == rowsPerSheet) {
            end();
            begin();
        }
        sheet.row(object);
    }

    private void begin() throws IOException {
        entry("xl/worksheets/sheet" + (parts.size() + 1) + ".xml");
        sheet = new SheetOutput(request, new Utf8Output(zip), parts.isEmpty());
    }

    private void end() throws IOException {
        sheet.end();
        zip.closeEntry();
        parts.add(new TargetPart(name(request.title(), parts.size() + 1), sheet.rows() - 1L));
    }

    /** {@return the name of a sheet: at most 31 characters, without those that are not allowed} */
    private static String name(String title, int number) {
        String suffix = number == 1 ? "" : " " + number;
        String plain = title.replaceAll(FORBIDDEN, " ").replaceAll("^'+|'+$", "").strip();
        plain = plain.isEmpty() ? "1" : plain;
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME - suffix.length())) + suffix;
    }

    @Override
    public List<TargetPart> finish() throws IOException {
        end();
        Utf8Output out = new Utf8Output(zip);
        WorkbookParts rest = new WorkbookParts(parts.stream().map(TargetPart::name).toList());
        for (WorkbookParts.Part part : rest.all()) {
            entry(part.path());
            out.text(part.xml());
            out.flush();
            zip.closeEntry();
        }
        zip.finish();
        return List.copyOf(parts);
    }

    private void entry(String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
