/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.reject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.format.CsvOutput;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Statement;
import org.salesconsultant.store.Writer;

/** Where a person wrote another value than the source of an import has: the person's stays until it is released. */
public final class ConflictFile {

    private static final Messages MESSAGES = Messages.of(ConflictFile.class);

    /** Between the values of a key of several columns. */
    private static final char KEY_SEPARATOR = '\u001f';

    private static final List<String> HEADER = List.of("class", "key", "column", "kept", "offered");

    private static final Statement CONFLICTS = Statement.of("SELECT class_name, object_key, column_name, kept, offered"
            + " FROM import_conflicts WHERE source = ? ORDER BY class_name, object_key, column_name");

    private static final Statement COUNT = Statement.single("SELECT count(*) FROM import_conflicts WHERE source = ?");

    private static final Statement OBJECTS = Statement.of("SELECT DISTINCT class_name, object_key FROM import_conflicts WHERE source = ?"
            + " ORDER BY class_name, object_key");

    private ConflictFile() {
    }

    /** {@return how many values of a source were not taken} */
    public static long count(Engine engine, String source) throws CoreException {
        try (ColumnCursor cursor = engine.query(COUNT, source)) {
            return cursor.next() ? cursor.longs(0)[0] : 0;
        }
    }

    /** Writes the file, or removes the one there is when there is no conflict. */
    public static void write(Engine engine, String source, Path file) throws CoreException {
        try {
            if (count(engine, source) == 0) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.getParent());
            try (CsvOutput csv = new CsvOutput(file, HEADER); ColumnCursor cursor = engine.query(CONFLICTS, source)) {
                while (cursor.next()) {
                    for (int i = 0; i < cursor.size(); i++) {
                        csv.row(cursor.texts(0)[i], shown(cursor.texts(1)[i]), cursor.texts(2)[i], cursor.texts(3)[i], cursor.texts(4)[i]);
                    }
                }
            }
        } catch (IOException e) {
            throw new Problem(file.toString(), MESSAGES.text("unwritable"), MESSAGES.text("unwritable.remedy")).exception(e);
        }
    }

    private static String shown(String key) {
        return key.replace(KEY_SEPARATOR, '/');
    }

    /** Lets the next load of a source overwrite what persons wrote into the objects it is in conflict with; {@return their number} */
    public static long release(Writer writer, String source, CrmTypes types) throws CoreException {
        long released = 0;
        try (ColumnCursor cursor = writer.query(OBJECTS, source)) {
            while (cursor.next()) {
                String[] classes = cursor.texts(0);
                String[] keys = cursor.texts(1);
                for (int i = 0; i < classes.length && i < cursor.size(); i++) {
                    EntityType type = types.get(classes[i]);
                    writer.releaseEdits(type, List.of(keys[i].split(String.valueOf(KEY_SEPARATOR), -1)));
                    released++;
                }
            }
        }
        return released;
    }
}
