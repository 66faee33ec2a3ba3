/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.store.ledger.LedgerEntry;

/**
 * A ledger's file, {@code <store>.ledger}: one JSON object a line, of which the last one of a key counts. A line that a dying
 * process left without its end was never answered; it is cut off before the next one is written.
 */
public final class LedgerFile {

    private static final Messages MESSAGES = Messages.of(LedgerFile.class);

    private static final Map<Path, LedgerFile> ALL = new ConcurrentHashMap<>();

    /** Far behind the lines: where a lock forbids reading the locked bytes, the lines stay readable. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;

    /** The lock of the operating system keeps processes apart, not threads. */
    private final ReentrantLock threads = new ReentrantLock();

    private final Map<String, LedgerEntry> entries = new LinkedHashMap<>();

    /** The end of the last whole line read. */
    private long end;

    private long lines;

    private LedgerFile(Path file) {
        this.file = file;
    }

    /** {@return the one ledger of a store in this process} */
    public static LedgerFile of(Path store) {
        return ALL.computeIfAbsent(beside(store), LedgerFile::new);
    }

    private static Path beside(Path store) {
        return store.resolveSibling(store.getFileName() + ".ledger");
    }

    /** {@return the bytes written so far, by which a change is seen; 0 if there is no file} */
    public long size() throws CoreException {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** {@return the entry of every key, in the order of the first claims} */
    public List<LedgerEntry> entries() throws CoreException {
        if (!Files.exists(file)) {
            return List.of();
        }
        return locked(channel -> List.copyOf(entries.values()));
    }

    /**
     * Copies the ledger beside another store, in place of one that is there.
     *
     * Under the lock of the threads: closing a file drops the locks that the same process has on it by other channels.
     */
    public void copyTo(Path store) throws CoreException {
        threads.lock();
        try {
            if (Files.exists(file)) {
                Files.copy(file, beside(store), StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(beside(store));
            }
        } catch (IOException e) {
            throw failed(e);
        } finally {
            threads.unlock();
        }
    }

    /**
     * Appends an entry, if the one there is allows it, and waits until it is on the disk.
     *
     * @param next gives the entry to append for the one there is (null if none); null to append nothing
     * @return the entry appended; null if none was
     */
    LedgerEntry append(String key, Function<LedgerEntry, LedgerEntry> next) throws CoreException {
        return locked(channel -> {
            LedgerEntry entry = next.apply(entries.get(key));
            if (entry != null) {
                boolean first = channel.size() == 0;
                channel.truncate(end);
                ByteBuffer bytes = ByteBuffer.wrap((LedgerLine.of(entry) + "\n").getBytes(StandardCharsets.UTF_8));
                long to = end + bytes.remaining();
                while (bytes.hasRemaining()) {
                    channel.write(bytes, to - bytes.remaining());
                }
                channel.force(true);
                if (first) {
                    forceFolder();
                }
                entries.put(key, entry);
                end = to;
                lines++;
            }
            return entry;
        });
    }

    /** Appends what another ledger, which this one is a copy of, says otherwise. */
    public void follow(List<LedgerEntry> others) throws CoreException {
        for (LedgerEntry other : others) {
            append(other.key(), mine -> other.equals(mine) ? null : other);
        }
    }

    private interface Action<T> {
        T run(FileChannel channel) throws IOException;
    }

    private <T> T locked(Action<T> action) throws CoreException {
        threads.lock();
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock(LOCKED_BYTE, 1, false)) {
                readOn(channel);
                return action.run(channel);
            }
        } catch (IOException e) {
            throw failed(e);
        } finally {
            threads.unlock();
        }
    }

    /** Reads the lines that were added since, or all if the file is another one. */
    private void readOn(FileChannel channel) throws IOException {
        if (channel.size() < end) {
            entries.clear();
            end = 0;
            lines = 0;
        }
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size() - end));
        while (bytes.hasRemaining() && channel.read(bytes, end + bytes.position()) > 0) {
            continue;
        }
        int start = 0;
        for (int at = 0; at < bytes.position(); at++) {
            if (bytes.get(at) == '\n') {
                LedgerEntry entry = LedgerLine.parse(new String(bytes.array(), start, at - start, StandardCharsets.UTF_8));
                lines++;
                if (entry == null) {
                    throw new DamagedLine(lines);
                }
                entries.put(entry.key(), entry);
                start = at + 1;
            }
        }
        end += start;
    }

    /** A new file is only safe once its folder is on the disk; where folders cannot be forced, the system does it itself. */
    private void forceFolder() {
        try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            return;
        }
    }

    private CoreException failed(IOException failure) {
        if (failure instanceof DamagedLine damaged) {
            entries.clear();
            end = 0;
            lines = 0;
            return new Problem(file.toString(), MESSAGES.text("damaged", String.valueOf(damaged.line)), MESSAGES.text("damaged.remedy"))
                    .exception();
        }
        return new Problem(file.toString(), MESSAGES.text("failed"), MESSAGES.text("failed.remedy")).exception(failure);
    }

    /** A whole line that is no entry: not the trace of a dying process. */
    private static final class DamagedLine extends IOException {

        private final long line;

        DamagedLine(long line) {
            this.line = line;
        }
    }
}
