/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.xlsx;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/**
 * How a sheet is read.
 *
 * @param file the workbook
 * @param name how messages name it
 * @param shown whether numbers are taken as the sheet shows them
 * @param firstRow the row of the sheet with the header or the first record, from 1; earlier ones are left out
 * @param maximumColumns the greatest number of columns
 */
record XlsxSheet(Path file, String name, boolean shown, int firstRow, int maximumColumns) {

    private static final Messages MESSAGES = Messages.of(XlsxSheet.class);

    /** {@return what went wrong while reading, as a problem} */
    CoreException trouble(Exception e) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (each instanceof BoundedStream.BombException) {
                return new Problem(name, MESSAGES.text("bomb"), MESSAGES.text("bomb.remedy")).exception(e);
            }
        }
        return new Problem(name, MESSAGES.text(e instanceof IOException ? "damaged" : "xml"), MESSAGES.text("damaged.remedy")).exception(e);
    }
}
