/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.ledger.Claim;
import org.salesconsultant.store.ledger.Ledger;
import org.salesconsultant.store.ledger.LedgerEntry;
import org.salesconsultant.store.ledger.LedgerState;

@ParameterizedClass
@EnumSource(Place.class)
class LedgerTest {

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private Store store;

    private Ledger ledger;

    @BeforeEach
    void open() throws CoreException {
        store = place.store(folder);
        ledger = store.ledger(Stores.ANNA);
    }

    static List<String> shown(List<LedgerEntry> entries) {
        return entries.stream().map(entry -> entry.key() + " " + entry.state() + " " + entry.details()).toList();
    }

    @Test
    void aKeyIsClaimedOnceAndTheEarlierStateIsTold() throws CoreException {
        assertTrue(ledger.claim("k1", "给王小明发邮件").won());
        Claim second = store.ledger(Stores.ANNA).claim("k1", "again");
        assertFalse(second.won());
        assertEquals(LedgerState.CLAIMED, second.entry().state());
        assertEquals("给王小明发邮件", second.entry().details());
        ledger.settle("k1", LedgerState.DONE);
        assertEquals(LedgerState.DONE, ledger.claim("k1", "").entry().state());
        assertThrows(IllegalStateException.class, () -> ledger.settle("k1", LedgerState.REFUSED));
        assertThrows(IllegalStateException.class, () -> ledger.settle("k2", LedgerState.DONE));
    }

    @Test
    void whatDidNotHappenMayBeClaimedAgainAndWhatIsUnknownOnlySettled() throws CoreException {
        ledger.claim("later", "");
        ledger.settle("later", LedgerState.RETRY_LATER);
        assertTrue(ledger.claim("later", "").won());
        ledger.claim("lost", "");
        ledger.settle("lost", LedgerState.UNKNOWN);
        assertFalse(ledger.claim("lost", "").won());
        ledger.settle("lost", LedgerState.REFUSED);
        assertEquals(List.of("later CLAIMED ", "lost REFUSED "), shown(ledger.claims()));
    }

    @Test
    void ofManyThreadsExactlyOneWinsEachKey() throws Exception {
        List<Future<Long>> wins = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<Long> claims = () -> {
                long won = 0;
                for (int key = 0; key < 50; key++) {
                    won += ledger.claim("key " + key, "").won() ? 1 : 0;
                }
                return won;
            };
            for (int thread = 0; thread < 4; thread++) {
                wins.add(threads.submit(claims));
            }
        }
        long won = 0;
        for (Future<Long> win : wins) {
            won += win.get();
        }
        assertEquals(50, won);
        assertEquals(50, ledger.claims().size());
    }

    @Test
    void theLedgerIsATableForQueries() throws CoreException {
        ledger.claim("k1", "a");
        ledger.claim("k2", "b");
        String query = "SELECT claim_key, state, actor, details FROM ledger ORDER BY claim_key";
        assertEquals(List.of("k1|CLAIMED|anna|a", "k2|CLAIMED|anna|b"), Stores.rows(store, query));
        ledger.settle("k1", LedgerState.DONE);
        assertEquals(List.of("k1|DONE|anna|a", "k2|CLAIMED|anna|b"), Stores.rows(store, query));
    }
}
