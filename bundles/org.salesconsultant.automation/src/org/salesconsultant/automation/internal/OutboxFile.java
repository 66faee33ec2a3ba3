/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.salesconsultant.core.format.CsvOutput;

/**
 * A CSV file that lines are added to one by one, each at most once, told by its first field. A line is on the disk when
 * it is reported added. What a crash left of a line, without its line feed, is cut off before the next is added. No field
 * holds a line break, so a line of the file is a record.
 */
final class OutboxFile {

    private final Path file;

    private final String header;

    private final Set<String> keys = new HashSet<>();

    /** The length up to which the file was read; -1 before that. */
    private long known = -1;

    private String foundHeader = "";

    OutboxFile(Path file, List<String> header) {
        this.file = file;
        this.header = record(header);
    }

    /** What became of a line. */
    enum Added {
        ADDED, PRESENT, OTHER_HEADER
    }

    /**
     * Adds a line whose first field is its key.
     *
     * @throws NotOpenedException if nothing was written
     * @throws IOException if it broke off while writing
     */
    Added append(List<String> line) throws IOException {
        try (FileChannel channel = open(); FileLock lock = channel.lock()) {
            if (!lock.isValid() || channel.size() != known) {
                read(channel);
            }
            if (known == 0) {
                write(channel, header);
                foundHeader = header;
            }
            if (!foundHeader.equals(header)) {
                return Added.OTHER_HEADER;
            }
            if (!keys.add(line.getFirst())) {
                return Added.PRESENT;
            }
            write(channel, record(line));
            return Added.ADDED;
        }
    }

    private FileChannel open() throws NotOpenedException {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new NotOpenedException(e);
        }
    }

    private void read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
            continue;
        }
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        known = whole.getBytes(StandardCharsets.UTF_8).length;
        channel.truncate(known);
        keys.clear();
        foundHeader = "";
        for (String record : whole.split("\n")) {
            if (foundHeader.isEmpty()) {
                foundHeader = record + "\n";
            } else {
                keys.add(record.split(",", 2)[0]);
            }
        }
    }

    private void write(FileChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        long at = known;
        known = -1; // until it is on the disk, what the file holds is open
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
        channel.force(true);
        known = at;
    }

    private static String record(List<String> fields) {
        return fields.stream().map(OutboxFile::field).collect(Collectors.joining(",", "", "\n"));
    }

    private static String field(String text) {
        String safe = CsvOutput.neutralised(text.replaceAll("\\s*\\R\\s*", " "));
        return safe.matches("[^,\"\\r\\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** The file could not be opened, so nothing was written. */
    static final class NotOpenedException extends IOException {

        private static final long serialVersionUID = 1;

        NotOpenedException(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
