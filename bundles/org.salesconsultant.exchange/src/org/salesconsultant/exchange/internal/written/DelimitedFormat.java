/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.written;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.format.RecordTarget;
import org.salesconsultant.exchange.format.TargetFormat;
import org.salesconsultant.exchange.format.TargetRequest;

/** Writes delimited text as RFC 4180 has it. */
public final class DelimitedFormat implements TargetFormat {

    private static final Messages MESSAGES = Messages.of(DelimitedFormat.class);

    @Override
    public RecordTarget open(TargetRequest request, OutputStream out) throws IOException, CoreException {
        String delimiter = request.parameters().text("delimiter");
        char separator = "tab".equalsIgnoreCase(delimiter) ? '\t' : delimiter.length() == 1 ? delimiter.charAt(0) : '\0';
        if (separator < '\t' || separator > '~' || "\"'\n\r .+-".indexOf(separator) >= 0 || Character.isLetterOrDigit(separator)) {
            throw new Problem(request.name(), MESSAGES.text("delimiter", delimiter), MESSAGES.text("delimiter.remedy")).exception();
        }
        Utf8Output text = new Utf8Output(out);
        if (request.parameters().flag("bom")) {
            text.text("\ufeff");
        }
        return new DelimitedTarget(text, request, separator, "crlf".equals(request.parameters().text("lineEnd")));
    }
}
