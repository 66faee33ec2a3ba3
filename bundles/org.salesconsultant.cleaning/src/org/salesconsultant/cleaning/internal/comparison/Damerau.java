/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * The distance of Damerau and Levenshtein, restricted to one edit a place (optimal string alignment): inserted, left
 * out, replaced and swapped neighbouring letters count one each. Not for several threads: it keeps its rows.
 */
public final class Damerau {

    private static final int ASCII = 128;

    /** By letter: where it is in the one text, as bits. */
    private final long[] places = new long[ASCII];

    private int[] before = new int[65];

    private int[] last = new int[65];

    private int[] row = new int[65];

    /** {@return how many edits make one of the other} */
    public int distance(String a, String b) {
        return a.length() <= Long.SIZE && !a.isEmpty() && isAscii(a) && isAscii(b) ? inBits(a, b) : inRows(a, b);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    /** A row as the bits of its differences: the algorithm of Hyyrö (2003). */
    private int inBits(String a, String b) {
        for (int i = 0; i < a.length(); i++) {
            places[a.charAt(i)] |= 1L << i;
        }
        long up = -1;
        long down = 0;
        long diagonal = 0;
        long placesBefore = 0;
        int distance = a.length();
        long last = 1L << a.length() - 1;
        for (int j = 0; j < b.length(); j++) {
            long equal = places[b.charAt(j)];
            long swapped = (~diagonal & equal) << 1 & placesBefore;
            diagonal = (equal & up) + up ^ up | equal | down | swapped;
            long right = down | ~(diagonal | up);
            long left = diagonal & up;
            distance += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
            right = right << 1 | 1;
            left = left << 1;
            up = left | ~(diagonal | right);
            down = right & diagonal;
            placesBefore = equal;
        }
        for (int i = 0; i < a.length(); i++) {
            places[a.charAt(i)] = 0;
        }
        return distance;
    }

    private int inRows(String a, String b) {
        int width = b.length() + 1;
        if (row.length < width) {
            before = new int[2 * width];
            last = new int[2 * width];
            row = new int[2 * width];
        }
        for (int j = 0; j < width; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            fill(a, b, i);
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private void fill(String a, String b, int i) {
        char c = a.charAt(i - 1);
        row[0] = i;
        for (int j = 1; j <= b.length(); j++) {
            char d = b.charAt(j - 1);
            int best = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (c == d ? 0 : 1));
            if (i > 1 && j > 1 && c == b.charAt(j - 2) && d == a.charAt(i - 2)) {
                best = Math.min(best, before[j - 2] + 1);
            }
            row[j] = best;
        }
    }

    /** {@return 1 less the distance as a share of the longer length; 1 for two empty texts} */
    public double similarity(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        return longer == 0 ? 1 : 1 - (double) distance(a, b) / longer;
    }

    /** {@return the similarity of two sequences of syllables or words, each taken as one letter} */
    public double similarity(List<String> a, List<String> b) {
        List<String> letters = new ArrayList<>(a);
        letters.addAll(b);
        return similarity(letters(a, letters), letters(b, letters));
    }

    private static String letters(List<String> words, List<String> letters) {
        StringBuilder text = new StringBuilder(words.size());
        words.forEach(word -> text.append((char) letters.indexOf(word)));
        return text.toString();
    }
}
