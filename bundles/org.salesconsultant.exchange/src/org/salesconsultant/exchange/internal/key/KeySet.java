/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.key;

import java.util.ArrayList;
import java.util.List;

/**
 * A growing set of texts, numbered from 0 in the order they came. The texts lie one behind the other in large arrays: number,
 * length, characters, of one byte each where all of a text are of Latin-1, else of two. A table with linear probing has the hash
 * and the place of each, so that a text that is there mostly costs two looks into memory, and one that is not there one.
 */
public final class KeySet {

    private static final int BLOCK_BITS = 20;

    private static final int BLOCK = 1 << BLOCK_BITS;

    private static final int FIRST_TABLE = 1 << 10;

    /** Room for a number and a length. */
    private static final int HEADER = 9;

    private final List<byte[]> blocks = new ArrayList<>();

    /** Where the next text goes in the last block. */
    private int end = BLOCK;

    /** The hash of a text, then its place, both 32 bits; 0 where there is none. At most three quarters are taken. */
    private long[] table = new long[FIRST_TABLE];

    private int size;

    /** {@return the number of texts} */
    public int size() {
        return size;
    }

    /** {@return whether the text is there} */
    public boolean contains(String text) {
        return table[slot(text, hash(text))] != 0;
    }

    /** Takes a text; {@return whether it is new} */
    public boolean add(String text) {
        int before = size;
        number(text);
        return size > before;
    }

    /** {@return the number of a text, which is taken if it was not there} */
    public int number(String text) {
        int hash = hash(text);
        int at = slot(text, hash);
        if (table[at] != 0) {
            int place = (int) table[at];
            return integer(blocks.get(place >>> BLOCK_BITS), place & BLOCK - 1);
        }
        table[at] = (long) hash << 32 | put(text) & 0xffff_ffffL;
        if (size > table.length / 4 * 3) {
            widen();
        }
        return size - 1;
    }

    private int slot(String text, int hash) {
        int mask = table.length - 1;
        int at = hash & mask;
        while (table[at] != 0 && ((int) (table[at] >>> 32) != hash || !same((int) table[at], text))) {
            at = at + 1 & mask;
        }
        return at;
    }

    private static int hash(String text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x9E3779B97F4A7C15L; // the golden ratio, as in Fibonacci hashing
            hash ^= hash >>> 29;
        }
        return (int) (hash ^ hash >>> 32);
    }

    private boolean same(int place, String text) {
        byte[] block = blocks.get(place >>> BLOCK_BITS);
        int at = (place & BLOCK - 1) + 4;
        int length = integer(block, at);
        boolean wide = block[at + 4] != 0;
        if (length != text.length()) {
            return false;
        }
        at += 5;
        for (int i = 0; i < length; i++) {
            char c = wide ? (char) (block[at + 2 * i] << 8 | block[at + 2 * i + 1] & 0xff) : (char) (block[at + i] & 0xff);
            if (c != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Appends a text; {@return its place} */
    private int put(String text) {
        int length = text.length();
        boolean wide = isWide(text);
        int bytes = HEADER + (wide ? 2 * length : length);
        if (end + bytes > BLOCK) {
            if (blocks.size() == 1 << 32 - BLOCK_BITS) {
                throw new IllegalStateException("more than 4 GB of keys");
            }
            blocks.add(new byte[Math.max(BLOCK, bytes + 1)]);
            end = blocks.size() == 1 ? 1 : 0; // no text has the place 0
        }
        byte[] block = blocks.getLast();
        int place = blocks.size() - 1 << BLOCK_BITS | end;
        integer(block, end, size++);
        integer(block, end + 4, length);
        block[end + 8] = (byte) (wide ? 1 : 0);
        end += HEADER;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (wide) {
                block[end++] = (byte) (c >> 8);
            }
            block[end++] = (byte) c;
        }
        return place;
    }

    private static boolean isWide(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xff) {
                return true;
            }
        }
        return false;
    }

    private static int integer(byte[] block, int at) {
        return block[at] << 24 | (block[at + 1] & 0xff) << 16 | (block[at + 2] & 0xff) << 8 | block[at + 3] & 0xff;
    }

    private static void integer(byte[] block, int at, int value) {
        for (int i = 0; i < 4; i++) {
            block[at + i] = (byte) (value >> 24 - 8 * i);
        }
    }

    private void widen() {
        long[] narrow = table;
        table = new long[2 * narrow.length];
        int mask = table.length - 1;
        for (long each : narrow) {
            if (each != 0) {
                int at = (int) (each >>> 32) & mask;
                while (table[at] != 0) {
                    at = at + 1 & mask;
                }
                table[at] = each;
            }
        }
    }
}
