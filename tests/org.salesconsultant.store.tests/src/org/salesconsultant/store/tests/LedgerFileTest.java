/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.ledger.Ledger;

/** The ledger of a store in a file is a file too. */
class LedgerFileTest {

    @TempDir
    Path folder;

    private Store store;

    private Ledger ledger;

    private Path file;

    @BeforeEach
    void open() {
        store = Stores.in(folder);
        ledger = store.ledger(Stores.ANNA);
        file = store.file().resolveSibling(store.file().getFileName() + ".ledger");
    }

    @Test
    void ofTwoProcessesExactlyOneWinsEachKey() throws Exception {
        int keys = 200;
        long here = 0;
        try (OtherProcess other = OtherProcess.start("claim", store.file().toString(), String.valueOf(keys))) {
            other.expect("ready");
            other.say("go");
            for (int key = 0; key < keys; key++) {
                here += ledger.claim("key " + key, "").won() ? 1 : 0;
            }
            long there = Long.parseLong(other.expect("won ").substring(4));
            assertEquals(keys, here + there);
        }
        assertEquals(keys, ledger.claims().size());
        assertEquals(keys, Files.readAllLines(file).size());
    }

    @Test
    void aLineThatADyingProcessLeftUnfinishedIsCutOff() throws Exception {
        ledger.claim("k1", "");
        Files.writeString(file, "{\"key\":\"k2\",\"state\":\"CLAI", StandardOpenOption.APPEND);
        assertEquals(List.of("k1 CLAIMED "), LedgerTest.shown(ledger.claims()));
        assertTrue(ledger.claim("k2", "").won());
        assertEquals(List.of("k1 CLAIMED ", "k2 CLAIMED "), LedgerTest.shown(ledger.claims()));
        assertEquals(2, Files.readAllLines(file).size());
    }

    @Test
    void aDamagedLineStopsEveryClaim() throws Exception {
        ledger.claim("k1", "");
        Files.writeString(file, "what is this\n", StandardOpenOption.APPEND);
        assertTrue(Stores.problem(() -> ledger.claim("k2", "")).contains("line 2"));
        assertTrue(Stores.problem(() -> ledger.claims()).contains("line 2"));
    }
}
