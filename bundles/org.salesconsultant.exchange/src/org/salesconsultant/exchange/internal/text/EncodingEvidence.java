/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.text;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * What all bytes of a file say of its encoding: sequences that are right and wrong in UTF-8 (RFC 3629), in GB 18030 and in
 * Big5, zero bytes at even and odd places, and how often each byte above 127 occurs. Counted in one pass; runs of ASCII cost
 * next to nothing.
 */
final class EncodingEvidence {

    private final byte[] mark = new byte[4];

    private long bytes;

    private long evenZeros;

    private long oddZeros;

    private boolean wideLineLow;

    private boolean wideLineHigh;

    private byte last = (byte) 0xff;

    private long utf8Right;

    private long utf8Wrong;

    private long gbCommon;

    private long gbRare;

    private long gbLevelOne;

    private long gbWrong;

    private long big5Low;

    private long big5Wrong;

    private final HighBytes high = new HighBytes();

    private int utf8Left;

    private int utf8Low = 0x80;

    private int utf8High = 0xbf;

    private int gbState;

    private int gbLead;

    private EncodingEvidence() {
    }

    static EncodingEvidence of(InputStream in, IProgressMonitor monitor) throws IOException {
        EncodingEvidence evidence = new EncodingEvidence();
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            evidence.take(buffer, read);
        }
        if (evidence.utf8Left > 0) {
            evidence.utf8Wrong++;
        }
        if (evidence.gbState > 0) {
            evidence.gbWrong++;
        }
        return evidence;
    }

    private void take(byte[] buffer, int length) {
        for (int i = 0; i < length && bytes + i < mark.length; i++) {
            mark[(int) bytes + i] = buffer[i];
        }
        long start = bytes;
        bytes += length;
        for (int i = 0; i < length; i++) {
            byte value = buffer[i];
            if (value > 0 && utf8Left == 0 && gbState == 0) {
                if (value == '\n') {
                    wideLineHigh |= (start + i) % 2 == 1 && (i > 0 ? buffer[i - 1] : last) == 0;
                }
                continue;
            }
            int unsigned = value & 0xff;
            int before = (i > 0 ? buffer[i - 1] : last) & 0xff;
            if (unsigned == 0) {
                zero((start + i) % 2 == 0, before);
            } else if (unsigned >= 0x80) {
                high.take(unsigned, before);
            }
            utf8(unsigned);
            gb(unsigned);
        }
        last = length > 0 ? buffer[length - 1] : last;
    }

    /** Every ASCII character of UTF-16 has a zero byte, a line feed among them. */
    private void zero(boolean even, int before) {
        evenZeros += even ? 1 : 0;
        oddZeros += even ? 0 : 1;
        wideLineLow |= !even && before == '\n';
    }

    private void utf8(int value) {
        if (utf8Left > 0) {
            if (value >= utf8Low && value <= utf8High) {
                utf8Low = 0x80;
                utf8High = 0xbf;
                if (--utf8Left == 0) {
                    utf8Right++;
                }
                return;
            }
            utf8Wrong++;
            utf8Left = 0;
            utf8Low = 0x80;
            utf8High = 0xbf;
        }
        if (value >= 0xc2 && value <= 0xdf) {
            utf8Left = 1;
        } else if (value >= 0xe0 && value <= 0xef) {
            utf8Left = 2;
            utf8Low = value == 0xe0 ? 0xa0 : 0x80; // no overlong forms
            utf8High = value == 0xed ? 0x9f : 0xbf; // no surrogates
        } else if (value >= 0xf0 && value <= 0xf4) {
            utf8Left = 3;
            utf8Low = value == 0xf0 ? 0x90 : 0x80;
            utf8High = value == 0xf4 ? 0x8f : 0xbf;
        } else if (value >= 0x80) {
            utf8Wrong++;
        }
    }

    private void gb(int value) {
        switch (gbState) {
            case 1 -> {
                gbState = 0;
                if (value >= 0x30 && value <= 0x39) {
                    big5Wrong++;
                    gbState = 2;
                } else if (value >= 0x40 && value <= 0xfe && value != 0x7f) {
                    boolean common = gbLead >= 0xa1 && gbLead <= 0xf7 && value >= 0xa1;
                    big5Low += gbLead >= 0xa1 && gbLead <= 0xf9 && value <= 0x7e ? 1 : 0;
                    big5Wrong += value >= 0x80 && value <= 0xa0 ? 1 : 0;
                    gbCommon += common ? 1 : 0;
                    gbLevelOne += common && gbLead <= 0xd7 ? 1 : 0;
                    gbRare += common ? 0 : 1;
                } else {
                    gbWrong++;
                }
            }
            case 2 -> {
                gbState = value >= 0x81 && value <= 0xfe ? 3 : 0;
                gbWrong += gbState == 0 ? 1 : 0;
            }
            case 3 -> {
                gbState = 0;
                gbRare += value >= 0x30 && value <= 0x39 ? 1 : 0;
                gbWrong += value >= 0x30 && value <= 0x39 ? 0 : 1;
            }
            default -> {
                if (value >= 0x81 && value <= 0xfe) {
                    gbState = 1;
                    gbLead = value;
                } else if (value >= 0x80) {
                    gbWrong++;
                }
            }
        }
    }

    boolean empty() {
        return bytes == 0;
    }

    /** {@return whether the file begins with these bytes} */
    boolean startsWith(int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (i >= bytes || (mark[i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether zero bytes are so many that it is no text in a single- or multi-byte encoding} */
    boolean binary() {
        return (evenZeros + oddZeros) * 20 > bytes;
    }

    /** {@return whether it is UTF-16 without a mark, low byte first: zeros stand at odd places, and some follow a line feed} */
    boolean utf16Low() {
        return bytes % 2 == 0 && wideLineLow && oddZeros * 50 > bytes && evenZeros * 20 <= oddZeros;
    }

    /** {@return whether it is UTF-16 without a mark, high byte first} */
    boolean utf16High() {
        return bytes % 2 == 0 && wideLineHigh && evenZeros * 50 > bytes && oddZeros * 20 <= evenZeros;
    }

    /** {@return whether it is UTF-8, or UTF-8 with a few damaged places} */
    boolean utf8() {
        return utf8Wrong == 0 || utf8Right >= 10 * utf8Wrong;
    }

    /**
     * {@return whether it is GB 18030, or that with a few damaged places: most of its pairs are of GB 2312, which
     * Western text hits only where two accented letters meet, and of these most are of its first level, while the small letters
     * of other scripts lie behind it}
     */
    boolean gb18030() {
        return gbCommon > gbRare && 2 * gbLevelOne > gbCommon && gbCommon >= 10 * gbWrong;
    }

    /**
     * {@return whether it is Big5, or that with a few damaged places: two in five of its pairs end below 128, as hardly any
     * of GB 2312 does}
     */
    boolean big5() {
        long pairs = gbCommon + gbRare;
        return big5Low * 10 > pairs && pairs >= 10 * (big5Wrong + gbWrong);
    }

    /** {@return how often each byte above 127 occurs} */
    HighBytes high() {
        return high;
    }
}
