/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes bytes and stops at the first that are not text in the encoding. All text before them is handed out first, so
 * whoever splits it into records knows in which record they are. A byte-order mark is left out.
 */
public final class CheckedReader extends Reader {

    private static final char MARK = '\ufeff';

    private final InputStream in;

    private final CharsetDecoder decoder;

    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();

    private long consumed;

    private boolean ended;

    private boolean first = true;

    /** The second half of a character whose first half filled the caller's buffer. */
    private final CharBuffer rest = CharBuffer.allocate(2).flip();

    public CheckedReader(InputStream in, Charset charset) {
        this.in = in;
        decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        } else if (rest.hasRemaining()) {
            buffer[offset] = rest.get();
            return 1;
        }
        CharBuffer chars = CharBuffer.wrap(buffer, offset, length);
        int start = chars.position();
        while (chars.position() == start) {
            int before = bytes.position();
            CoderResult result = decoder.decode(bytes, chars, ended);
            consumed += bytes.position() - before;
            if (first && chars.position() > start) {
                first = false;
                if (buffer[offset] == MARK) {
                    int decoded = chars.position() - start - 1;
                    System.arraycopy(buffer, offset + 1, buffer, offset, decoded);
                    chars.position(start + decoded);
                }
            }
            if (chars.position() > start) {
                break;
            } else if (result.isOverflow()) {
                split();
                buffer[offset] = rest.get();
                return 1;
            } else if (result.isError()) {
                throw new MalformedTextException(consumed, bad(result.length()));
            } else if (ended) {
                return -1;
            }
            fill();
        }
        return chars.position() - start;
    }

    /** Decodes a character of two halves for which the caller has room for one only. */
    private void split() {
        int before = bytes.position();
        rest.clear();
        decoder.decode(bytes, rest, ended);
        consumed += bytes.position() - before;
        rest.flip();
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    private byte[] bad(int length) {
        byte[] bad = new byte[Math.min(length, bytes.remaining())];
        bytes.get(bytes.position(), bad);
        return bad;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
