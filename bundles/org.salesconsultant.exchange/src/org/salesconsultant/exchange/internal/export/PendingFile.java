/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** A file that is written under a hidden name beside its own, and takes that when all files of its group are complete. */
public final class PendingFile {

    private final Path file;

    private final Path part;

    private final MessageDigest digest;

    private OutputStream open;

    private PendingFile(Path file, Path part) {
        this.file = file;
        this.part = part;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has it", e);
        }
    }

    /** {@return the hidden file, for what is written by its path} */
    Path part() {
        return part;
    }

    /** {@return where its bytes go; closing it puts them on the disk} */
    OutputStream open() throws IOException {
        OutputStream raw = Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        open = new BufferedOutputStream(new Hashed(raw, digest), 1 << 16);
        return open;
    }

    /** {@return the hash of the bytes written, once; ask when it is closed} */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Files that take their names together. What is not complete when the group is closed goes. */
    public static final class Group implements AutoCloseable {

        private final List<PendingFile> files = new ArrayList<>();

        private boolean complete;

        /**
         * {@return a new file of the group}
         *
         * @throws CoreException with a problem if its folder cannot be made or written to
         */
        PendingFile file(Path file) throws CoreException {
            Path target = file.toAbsolutePath().normalize();
            if (Files.isDirectory(target)) {
                throw FileProblem.folder(target);
            }
            Path part = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + "-"
                    + Long.toString(System.nanoTime(), Character.MAX_RADIX) + ".part");
            try {
                Files.createDirectories(target.getParent());
            } catch (FileAlreadyExistsException e) {
                throw FileProblem.of(target.getParent(), e);
            } catch (IOException e) {
                throw FileProblem.of(target, e);
            }
            PendingFile pending = new PendingFile(target, part);
            files.add(pending);
            return pending;
        }

        /** Gives all files their names. */
        public void complete() throws CoreException {
            for (PendingFile each : files) {
                try {
                    Files.move(each.part, each.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException e) {
                    throw FileProblem.of(each.file, e);
                }
            }
            complete = true;
        }

        @Override
        public void close() {
            if (complete) {
                return;
            }
            for (PendingFile each : files) {
                try {
                    if (each.open != null) {
                        each.open.close();
                    }
                } catch (IOException e) {
                    continue; // the disk may be full: what is buffered is not wanted
                } finally {
                    each.remove();
                }
            }
        }
    }

    private void remove() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            ILog.of(PendingFile.class).warn(part.toString(), e);
        }
    }

    /** Hashes what passes. */
    private static final class Hashed extends FilterOutputStream {

        private final MessageDigest digest;

        Hashed(OutputStream out, MessageDigest digest) {
            super(out);
            this.digest = digest;
        }

        @Override
        public void write(int b) throws IOException {
            digest.update((byte) b);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            digest.update(bytes, offset, length);
            out.write(bytes, offset, length);
        }
    }
}
