/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** The bytes of a source, decompressed where its first two bytes say gzip, whatever its name says. */
public final class SourceBytes {

    private static final Messages MESSAGES = Messages.of(SourceBytes.class);

    private static final int BUFFER = 1 << 16;

    private final Path file;

    private final String name;

    private final boolean compressed;

    private SourceBytes(Path file, String name, boolean compressed) {
        this.file = file;
        this.name = name;
        this.compressed = compressed;
    }

    /**
     * {@return the bytes of a file}
     *
     * @param name the file, for messages
     * @throws CoreException with a problem if it is missing, no file, or cannot be read
     */
    public static SourceBytes of(Path file, String name) throws CoreException {
        if (!Files.isRegularFile(file)) {
            throw new Problem(name, MESSAGES.text(Files.isDirectory(file) ? "folder" : "missing"),
                    MESSAGES.text("missing.remedy")).exception();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(2);
            return new SourceBytes(file, name, head.length == 2 && head[0] == 0x1f && head[1] == (byte) 0x8b);
        } catch (IOException e) {
            throw new Problem(name, MESSAGES.text("unreadable"), MESSAGES.text("unreadable.remedy")).exception(e);
        }
    }

    /** {@return the file, as messages name it} */
    public String name() {
        return name;
    }

    public boolean compressed() {
        return compressed;
    }

    /** {@return a stream of the decompressed bytes from the first on} */
    public InputStream open() throws IOException {
        InputStream in = Files.newInputStream(file);
        if (!compressed) {
            return in;
        }
        try {
            return new GZIPInputStream(new BufferedInputStream(in, BUFFER), BUFFER);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** {@return what went wrong while reading, as a problem} */
    public CoreException trouble(IOException e) {
        if (compressed) {
            return new Problem(name, MESSAGES.text("gzip"), MESSAGES.text("gzip.remedy")).exception(e);
        }
        return new Problem(name, MESSAGES.text("unreadable"), MESSAGES.text("unreadable.remedy")).exception(e);
    }
}
