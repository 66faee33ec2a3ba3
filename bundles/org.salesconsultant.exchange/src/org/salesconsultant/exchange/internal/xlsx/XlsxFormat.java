/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipException;

import javax.xml.stream.XMLStreamException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.format.RecordSource;
import org.salesconsultant.exchange.format.SourceFormat;
import org.salesconsultant.exchange.format.SourceRequest;

/**
 * Reads a sheet of a workbook. Its first row that is not empty is the header, or the first record. Formulas count with the value
 * they had when the workbook was saved.
 */
public final class XlsxFormat implements SourceFormat {

    private static final Messages MESSAGES = Messages.of(XlsxFormat.class);

    @Override
    public RecordSource open(SourceRequest request, IProgressMonitor monitor) throws CoreException {
        check(request.file(), request.name());
        Parameters parameters = request.parameters();
        XlsxSheet sheet = new XlsxSheet(request.file(), request.name(), parameters.text("numbers").equals("shown"),
                parameters.integer("firstRow"), parameters.integer("maximumColumns"));
        try (Workbook workbook = Workbook.open(request.file())) {
            Workbook.Sheet chosen = chosen(request.name(), workbook.sheets(), parameters.text("sheet"));
            return XlsxSource.of(sheet, workbook, chosen, parameters.text("header"), request.expected());
        } catch (IOException | XMLStreamException e) {
            throw sheet.trouble(e);
        }
    }

    private static void check(Path file, String name) throws CoreException {
        if (!Files.isRegularFile(file)) {
            throw problem(name, Files.isDirectory(file) ? "folder" : "missing", "missing.remedy");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            if (head.length == 0) {
                throw problem(name, "empty", "empty.remedy");
            } else if (head.length == 4 && (head[0] & 0xff) == 0xd0 && (head[1] & 0xff) == 0xcf) {
                throw problem(name, "old", "old.remedy");
            } else if (head.length < 4 || head[0] != 'P' || head[1] != 'K') {
                throw problem(name, "notWorkbook", "notWorkbook.remedy");
            }
        } catch (ZipException e) {
            throw new Problem(name, MESSAGES.text("notWorkbook"), MESSAGES.text("notWorkbook.remedy")).exception(e);
        } catch (IOException e) {
            throw new Problem(name, MESSAGES.text("unreadable"), MESSAGES.text("unreadable.remedy")).exception(e);
        }
    }

    /** {@return the sheet of a name or number; by default the first that is not hidden} */
    private static Workbook.Sheet chosen(String place, List<Workbook.Sheet> sheets, String wanted) throws CoreException {
        if (sheets.isEmpty()) {
            throw problem(place, "notWorkbook", "notWorkbook.remedy");
        }
        if ("auto".equals(wanted)) {
            return sheets.stream().filter(each -> !each.hidden()).findFirst().orElse(sheets.getFirst());
        }
        for (Workbook.Sheet each : sheets) {
            if (each.name().equalsIgnoreCase(wanted.strip())) {
                return each;
            }
        }
        if (wanted.strip().matches("[1-9]\\d{0,3}") && Integer.parseInt(wanted.strip()) <= sheets.size()) {
            return sheets.get(Integer.parseInt(wanted.strip()) - 1);
        }
        throw new Problem(place, MESSAGES.text("noSheet", wanted), MESSAGES.text("noSheet.remedy",
                sheets.stream().map(Workbook.Sheet::name).collect(Collectors.joining(", ")))).exception();
    }

    private static CoreException problem(String place, String what, String remedy) {
        return new Problem(place, MESSAGES.text(what), MESSAGES.text(remedy)).exception();
    }
}
