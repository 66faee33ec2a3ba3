/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.csv;

import java.io.IOException;
import java.util.HexFormat;

/** Bytes that are no text in the encoding a file is read in. */
final class MalformedTextException extends IOException {

    private static final long serialVersionUID = 1L;

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

    long offset() {
        return offset;
    }

    /** {@return the bytes as hexadecimal text} */
    String bytes() {
        return bytes;
    }
}
