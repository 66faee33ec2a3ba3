/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.written;

import java.io.IOException;
import java.io.OutputStream;

/** Text as UTF-8, gathered in a buffer that is used again. A surrogate without its partner becomes U+FFFD. */
final class Utf8Output {

    /** The longest a character becomes. */
    private static final int WIDEST = 4;

    private final OutputStream out;

    private final byte[] bytes = new byte[1 << 16];

    private int size;

    Utf8Output(OutputStream out) {
        this.out = out;
    }

    /** Writes a character of ASCII. */
    void ascii(char c) throws IOException {
        room(1);
        bytes[size++] = (byte) c;
    }

    /** Writes a text of ASCII, at most 1,000 characters. */
    @SuppressWarnings("deprecation") // the fastest way there is, and right for ASCII
    void ascii(String text) throws IOException {
        room(text.length());
        text.getBytes(0, text.length(), bytes, size);
        size += text.length();
    }

    /** Writes ready bytes, at most 1,000. */
    void raw(byte[] ready, int from, int to) throws IOException {
        room(to - from);
        System.arraycopy(ready, from, bytes, size, to - from);
        size += to - from;
    }

    /** Writes a text. */
    void text(String text) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                room(1);
                bytes[size++] = (byte) c;
            } else {
                i += character(text, i, c) - 1;
            }
        }
    }

    /** Writes one character that is not ASCII; {@return how many UTF-16 units it took} */
    int character(String text, int at, char c) throws IOException {
        room(WIDEST);
        if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | c >> 6);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        } else if (Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) {
            int point = Character.toCodePoint(c, text.charAt(at + 1));
            bytes[size++] = (byte) (0xF0 | point >> 18);
            bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
            bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
            bytes[size++] = (byte) (0x80 | point & 0x3F);
            return 2;
        } else {
            char kept = Character.isSurrogate(c) ? '\ufffd' : c;
            bytes[size++] = (byte) (0xE0 | kept >> 12);
            bytes[size++] = (byte) (0x80 | kept >> 6 & 0x3F);
            bytes[size++] = (byte) (0x80 | kept & 0x3F);
        }
        return 1;
    }

    private void room(int count) throws IOException {
        if (bytes.length - size < count) {
            flush();
        }
    }

    /** Hands over what is gathered. */
    void flush() throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }
}
