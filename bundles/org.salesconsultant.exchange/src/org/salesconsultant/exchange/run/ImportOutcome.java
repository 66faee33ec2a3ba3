/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.salesconsultant.exchange.query.QueryChanges;
import org.salesconsultant.store.LoadSummary;

/**
 * What an import did. Read = refused at reading + dropped + refused at mapping + kept. Each refused or dropped row is in
 * the store's import log with its reason.
 *
 * @param source the name its rows go by in the store
 * @param loaded false if files and definition are those of the last import, so nothing was done
 * @param files the source files
 * @param read records, refused ones counted
 * @param refusedReading records that are no rows
 * @param dropped rows that cleaning dropped, by step
 * @param refusedMapping rows that could not become objects
 * @param kept rows that became objects
 * @param loads what was loaded, by class, parents first; empty if nothing was done
 * @param differing by class, values that differed from the first one of the same object; empty if nothing was done
 * @param findings what was found out of dates, numbers and ids, by column and kind; empty if nothing was done
 * @param conflicts values of the source that did not replace what a person wrote
 * @param undone whether nothing was done and what the last import brought is taken back
 * @param changeSet the number of the change set that brought it, by which it is undone; 0 if nothing was done or nothing changed
 * @param changes what its query gives, compared with what it gave before; null if it has none
 */
public record ImportOutcome(String source, boolean loaded, List<ImportedFile> files, long read, long refusedReading,
        SortedMap<String, Long> dropped, long refusedMapping, long kept, Map<String, LoadSummary> loads,
        SortedMap<String, Long> differing, SortedMap<String, String> findings, long conflicts, boolean undone, long changeSet,
        QueryChanges changes) {

    public ImportOutcome {
        files = List.copyOf(files);
        dropped = Collections.unmodifiableSortedMap(new TreeMap<>(dropped));
        loads = Collections.unmodifiableMap(new LinkedHashMap<>(loads));
        differing = Collections.unmodifiableSortedMap(new TreeMap<>(differing));
        findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
    }

    /** {@return the same, of a query that gave other rows than before} */
    ImportOutcome of(QueryChanges found) {
        return new ImportOutcome(source, loaded, files, read, refusedReading, dropped, refusedMapping, kept, loads, differing, findings,
                conflicts, undone, changeSet, found);
    }

    /** {@return how many rows cleaning dropped} */
    public long droppedRows() {
        return dropped.values().stream().mapToLong(Long::longValue).sum();
    }
}
