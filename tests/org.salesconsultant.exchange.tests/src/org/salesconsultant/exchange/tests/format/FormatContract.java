/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.format.Sha256;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.format.Formats;
import org.salesconsultant.exchange.format.RecordSource;
import org.salesconsultant.exchange.format.SourceFormat;
import org.salesconsultant.exchange.format.SourceRequest;

/** What every contribution to {@code org.salesconsultant.exchange.format} keeps. */
public abstract class FormatContract {

    @TempDir
    Path folder;

    /** {@return the id of the format} */
    protected abstract String id();

    /** {@return a name its patterns fit} */
    protected abstract String fileName();

    /** Writes a file of at least 3 records, one of them refused if the format can refuse any. */
    protected abstract void write(Path file) throws IOException;

    /** {@return what {@link #write} wrote: the fields of the good records} */
    protected abstract List<List<String>> expected();

    @Test
    void isFoundByItsFileName() throws CoreException {
        assertEquals(id(), Formats.ofFile("here", fileName()).description().id());
    }

    @Test
    void givesEachRecordOnceAndNumbersThemFromOneWithTheRefusedCounted() throws Exception {
        Records records = read(file());
        assertEquals(expected(), records.fields());
        long[] all = LongStream.concat(records.rows().stream().mapToLong(Long::longValue),
                records.refusedRows().stream().mapToLong(Long::longValue)).sorted().toArray();
        assertEquals(LongStream.rangeClosed(1, all.length).boxed().toList(), LongStream.of(all).boxed().toList());
        assertTrue(records.reasons().stream().noneMatch(String::isBlank));
    }

    @Test
    void givesTheSameRecordsWhenReadAgain() throws Exception {
        RecordSource source = open(file());
        Records first = new Records();
        source.read(first, new NullProgressMonitor());
        Records second = new Records();
        source.read(second, new NullProgressMonitor());
        assertEquals(first.fields(), second.fields());
        assertEquals(first.rows(), second.rows());
        assertEquals(first.refusedRows(), second.refusedRows());
    }

    @Test
    void hasAsManyNamesAsFieldsAndNoneTwice() throws Exception {
        RecordSource source = open(file());
        assertEquals(expected().getFirst().size(), source.columns().size());
        assertEquals(source.columns().size(), Set.copyOf(source.columns()).size());
        assertFalse(source.columns().contains(""));
    }

    @Test
    void leavesTheFileAsItIs() throws Exception {
        Path file = file();
        String before = Sha256.of(file);
        read(file);
        assertEquals(before, Sha256.of(file));
    }

    @Test
    void saysOfAMissingOrEmptyFileWhatIsWrongInOneLine() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty-" + fileName()));
        for (Path file : List.of(folder.resolve("missing-" + fileName()), empty)) {
            CoreException trouble = assertThrows(CoreException.class, () -> read(file));
            assertTrue(Problem.isProblem(trouble.getStatus()), trouble::toString);
            assertTrue(trouble.getMessage().startsWith(file.getFileName().toString()), trouble::getMessage);
        }
    }

    @Test
    void stopsWhenItIsCancelled() throws Exception {
        RecordSource source = open(file());
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        Records few = new Records();
        try {
            source.read(few, monitor);
            assertTrue(few.rows().size() < 1000, "read 1,000 records and more after cancel");
        } catch (OperationCanceledException e) {
            assertTrue(few.rows().size() <= 1000);
        }
    }

    private Path file() throws IOException {
        Path file = folder.resolve(fileName());
        write(file);
        return file;
    }

    private Records read(Path file) throws CoreException {
        Records records = new Records();
        open(file).read(records, new NullProgressMonitor());
        return records;
    }

    private RecordSource open(Path file) throws CoreException {
        Contribution<SourceFormat> format = Formats.registry().get("contract", id());
        return format.create().open(new SourceRequest(file, file.getFileName().toString(),
                format.parameters("contract", format.description().version(), Map.of()), Set.of()), new NullProgressMonitor());
    }
}
