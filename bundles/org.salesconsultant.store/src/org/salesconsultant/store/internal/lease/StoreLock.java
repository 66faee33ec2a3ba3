/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.lease;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The lock file beside a store, {@code <store>.lock}. The operating system drops the lock when its process ends, however it
 * ends; the text in it only says who has it.
 */
final class StoreLock implements AutoCloseable {

    /** Far behind the text: where a lock forbids reading the locked bytes, the text stays readable. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST_TEXT = 4_096;

    private final FileChannel channel;

    private final FileLock lock;

    private StoreLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** What came of an attempt: the lock, or who has it ({@code null} if that cannot be told). */
    record Attempt(StoreLock lock, Holder holder) {
    }

    /** Tries once to lock a store for this process, which must not hold it already. */
    static Attempt attempt(Path store) throws IOException {
        FileChannel channel = FileChannel.open(beside(store), StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                return new Attempt(null, Holder.parse(text(channel)));
            }
            write(channel, Holder.current().toText());
            locked = true;
            return new Attempt(new StoreLock(channel, lock), null);
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    private static Path beside(Path store) {
        return store.resolveSibling(store.getFileName() + ".lock");
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_TEXT);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0);
        lock.release();
        channel.close();
    }
}
