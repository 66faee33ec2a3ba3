/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.preview;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How much there is to import.
 *
 * @param bytes the size of all files
 * @param rows the number of rows; -1 if nothing tells
 * @param exact whether the number was counted and not estimated
 */
public record PreviewSize(long bytes, long rows, boolean exact) {

    static PreviewSize of(List<Path> files, Map<String, String> settings, List<PreviewRow> first, boolean complete)
            throws IOException {
        long bytes = 0;
        long text = 0;
        for (Path each : files) {
            bytes += Files.size(each);
            text += "gzip".equals(settings.get("compression")) ? uncompressed(each) : Files.size(each);
        }
        if (complete && files.size() == 1) {
            return new PreviewSize(bytes, first.size(), true);
        } else if (!settings.containsKey("encoding") || first.isEmpty()) {
            return new PreviewSize(bytes, -1, false);
        }
        Charset charset = Charset.forName(settings.get("encoding"));
        long sample = 0;
        for (PreviewRow each : first) {
            for (String field : each.fields()) {
                sample += (field == null ? 0 : field.getBytes(charset).length) + ",".getBytes(charset).length;
            }
        }
        return new PreviewSize(bytes, sample == 0 ? -1 : text * first.size() / sample, false);
    }

    /** {@return what the trailer of a gzip file says of its size, which is right below 4 GB} */
    private static long uncompressed(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(Math.max(0, in.length() - Integer.BYTES));
            byte[] size = new byte[Integer.BYTES];
            in.readFully(size);
            return (size[0] & 0xffL) | (size[1] & 0xffL) << 8 | (size[2] & 0xffL) << 16 | (size[3] & 0xffL) << 24;
        }
    }
}
