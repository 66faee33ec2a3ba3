/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A growing set of texts, numbered from 0 in the order they came. Their characters lie one behind the other in large arrays, one
 * byte each where all of a text are of Latin-1, else two; a table with linear probing leads to them.
 */
public final class KeySet {

    private static final int BLOCK = 1 << 20;

    private static final int FIRST_TABLE = 1 << 10;

    private final List<byte[]> blocks = new ArrayList<>();

    /** Where the next text goes in the last block. */
    private int end = BLOCK;

    /** By number: the block of a text, and its place there. */
    private long[] places = new long[FIRST_TABLE];

    /** By number: twice the length of a text in characters, and 1 more where each takes two bytes. */
    private int[] lengths = new int[FIRST_TABLE];

    /** Numbers, plus 1; 0 where there is none. At most three quarters are taken. */
    private int[] table = new int[FIRST_TABLE];

    private int size;

    /** {@return the number of texts} */
    public int size() {
        return size;
    }

    /** {@return whether the text is there} */
    public boolean contains(String text) {
        return table[slot(text)] != 0;
    }

    /** Takes a text; {@return whether it is new} */
    public boolean add(String text) {
        int before = size;
        number(text);
        return size > before;
    }

    /** {@return the number of a text, which is taken if it was not there} */
    public int number(String text) {
        int at = slot(text);
        if (table[at] == 0) {
            put(text);
            table[at] = size;
            if (size > table.length / 4 * 3) {
                widen();
            }
            return size - 1;
        }
        return table[at] - 1;
    }

    private int slot(String text) {
        int mask = table.length - 1;
        int at = hash(text) & mask;
        while (table[at] != 0 && !same(table[at] - 1, text)) {
            at = at + 1 & mask;
        }
        return at;
    }

    private static int hash(String text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = step(hash, text.charAt(i));
        }
        return folded(hash);
    }

    private static long step(long hash, char c) {
        long next = (hash ^ c) * 0x9E3779B97F4A7C15L; // the golden ratio, as in Fibonacci hashing
        return next ^ next >>> 29;
    }

    private static int folded(long hash) {
        return (int) (hash ^ hash >>> 32);
    }

    private boolean same(int number, String text) {
        int length = text.length();
        if (lengths[number] >> 1 != length) {
            return false;
        }
        boolean wide = (lengths[number] & 1) != 0;
        byte[] block = blocks.get((int) (places[number] >> 32));
        int start = (int) places[number];
        for (int i = length - 1; i >= 0; i--) { // keys mostly differ at their ends
            if (text.charAt(i) != character(block, start, i, wide)) {
                return false;
            }
        }
        return true;
    }

    private static char character(byte[] block, int start, int index, boolean wide) {
        return wide ? (char) ((block[start + 2 * index] & 0xff) << 8 | block[start + 2 * index + 1] & 0xff)
                : (char) (block[start + index] & 0xff);
    }

    private void put(String text) {
        int length = text.length();
        int wide = 0;
        for (int i = 0; i < length; i++) {
            wide |= text.charAt(i) > 0xff ? 1 : 0;
        }
        int bytes = length << wide;
        if (end + bytes > BLOCK) {
            blocks.add(new byte[Math.max(BLOCK, bytes)]);
            end = 0;
        }
        byte[] block = blocks.getLast();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (wide == 1) {
                block[end++] = (byte) (c >> 8);
            }
            block[end++] = (byte) c;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, size + (size >> 1));
            lengths = Arrays.copyOf(lengths, places.length);
        }
        places[size] = (long) blocks.size() - 1 << 32 | end - bytes;
        lengths[size++] = length << 1 | wide;
    }

    private void widen() {
        table = new int[2 * table.length];
        int mask = table.length - 1;
        for (int number = 0; number < size; number++) {
            byte[] block = blocks.get((int) (places[number] >> 32));
            long hash = 0;
            for (int i = 0; i < lengths[number] >> 1; i++) {
                hash = step(hash, character(block, (int) places[number], i, (lengths[number] & 1) != 0));
            }
            int at = folded(hash) & mask;
            while (table[at] != 0) {
                at = at + 1 & mask;
            }
            table[at] = number + 1;
        }
    }
}
