/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a stream that gives far more bytes than it was compressed to: such a file is made to fill the machine. */
final class BoundedStream extends FilterInputStream {

    /** Below it nothing is suspicious. */
    private static final long HARMLESS = 64L << 20;

    /** Sheets compress to a tenth or twentieth; more than this is no sheet of data. */
    private static final long RATIO = 200;

    private final long limit;

    private long bytes;

    /** @param compressed how many bytes it is compressed to */
    BoundedStream(InputStream in, long compressed) {
        super(in);
        limit = Math.max(HARMLESS, RATIO * compressed);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws BombException {
        bytes += read;
        if (bytes > limit) {
            throw new BombException(limit);
        }
    }

    /** Too many bytes came out. */
    static final class BombException extends IOException {

        private static final long serialVersionUID = 1L;

        BombException(long limit) {
            super("more than " + limit + " bytes");
        }
    }
}
