/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.unit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.internal.ledger.LedgerFile;
import org.salesconsultant.store.internal.sql.Names;
import org.salesconsultant.store.internal.sql.Session;

/** Copies what a run reads into a store of its own: without staged rows, journal and key indexes. */
public final class Snapshot {

    private static final Messages MESSAGES = Messages.of(Snapshot.class);

    private static final List<String> BOOKKEEPING = List.of("migrations", "properties", "change_sets", "hand_edits", "import_sources",
            "import_rejects", "import_changes", "import_conflicts", "segment_members", "scores", "ledger");

    private static final List<String> LEFT_EMPTY = List.of("staged_sources");

    private final Path file;

    private final Session session;

    private final CrmTypes types;

    /** @param file the store's file */
    public Snapshot(Path file, Session session, CrmTypes types) {
        this.file = file;
        this.session = session;
        this.types = types;
    }

    /**
     * Writes the copy, replacing a file that is there.
     *
     * @param temporary the folder the engine may write to
     */
    public void to(Path target, Path temporary) throws CoreException {
        String catalog = "copy_" + UUID.randomUUID().toString().replace("-", "");
        Path making = temporary.resolve(catalog + ".making");
        try {
            Files.createDirectories(temporary);
            Files.createDirectories(target.toAbsolutePath().getParent());
            session.execute("ATTACH " + Names.literal(making.toString()) + " AS " + catalog);
            try {
                session.transaction(() -> fill(catalog));
            } finally {
                session.executeAfterAll("DETACH " + catalog);
            }
            Files.move(making, target, StandardCopyOption.REPLACE_EXISTING);
            LedgerFile.of(file).copyTo(target);
        } catch (IOException e) {
            throw new Problem(target.toString(), MESSAGES.text("snapshot.failed"), MESSAGES.text("snapshot.failed.remedy")).exception(e);
        } finally {
            tidy(making, temporary);
        }
    }

    private void fill(String catalog) throws CoreException {
        List<String> tables = new ArrayList<>(types.all().stream().map(EntityType::table).toList());
        tables.addAll(BOOKKEEPING);
        for (String table : tables) {
            session.execute("CREATE TABLE " + catalog + ".main." + Names.quoted(table) + " AS SELECT * FROM store.main." + Names.quoted(table));
        }
        for (String table : LEFT_EMPTY) {
            session.execute("CREATE TABLE " + catalog + ".main." + table + " AS SELECT * FROM store.main." + table + " LIMIT 0");
        }
        session.execute("CREATE SCHEMA " + catalog + ".staging");
        session.execute("CREATE SCHEMA " + catalog + ".journal");
    }

    /** Leaves nothing behind; the folder stays when the engine uses it too. */
    private static void tidy(Path making, Path temporary) {
        try {
            Files.deleteIfExists(making);
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            return;
        }
    }
}
