/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HexFormat;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** Bytes that are no text in the encoding a file is read in. */
public final class MalformedTextException extends IOException {

    private static final long serialVersionUID = 1L;

    private static final Messages MESSAGES = Messages.of(MalformedTextException.class);

    private final long offset;

    private final String bytes;

    /**
     * @param offset how many bytes precede them, after decompression
     * @param bytes the bytes
     */
    MalformedTextException(long offset, byte[] bytes) {
        super("malformed bytes at " + offset);
        this.offset = offset;
        this.bytes = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes);
    }

    /**
     * {@return it as a problem}
     *
     * @param place the file
     * @param row the data row it stands in
     */
    public CoreException problem(String place, Charset charset, long row) {
        return new Problem(place, MESSAGES.text("malformed", String.valueOf(row), String.valueOf(offset), bytes, charset.name()),
                MESSAGES.text("malformed.remedy")).exception(this);
    }
}
