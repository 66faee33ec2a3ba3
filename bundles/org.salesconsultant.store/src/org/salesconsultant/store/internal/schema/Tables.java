/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.schema;

import java.util.List;

import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.ValueType;
import org.salesconsultant.store.internal.sql.Dialect;
import org.salesconsultant.store.internal.sql.Names;

/**
 * The tables of the CRM classes, in SQL. The underscore of the bookkeeping columns keeps them apart from any attribute, whose
 * column begins with a letter.
 */
public final class Tables {

    /** Counts the writes of an object, from 1. */
    public static final String VERSION = "_version";

    /** Who brought an object: imports, or a person, one a line. */
    public static final String SOURCE = "_source";

    /** The change set that wrote it last. */
    public static final String CHANGE_SET = "_change_set";

    /** In the journal: the change set that replaced this state of the object. */
    public static final String REPLACED_BY = "_replaced_by";

    private Tables() {
    }

    /** {@return the table of a class} */
    public static String of(Dialect dialect, EntityType type) {
        return dialect.table(type.table());
    }

    /** {@return the table with the former states of a class's objects} */
    public static String journal(Dialect dialect, EntityType type) {
        return dialect.journal(type.table());
    }

    /**
     * {@return an expression for the key as one text}
     *
     * @param alias the table or alias
     */
    public static String keyText(EntityType type, String alias) {
        if (type.key().size() == 1 && type.keyAttributes().get(0).type() == ValueType.STRING) {
            return Names.list(alias, type.key()); // which an index finds
        }
        return "concat_ws(chr(31), " + Names.list(alias, type.key()) + ")";
    }

    /** {@return the key as one text, as {@link #keyText(EntityType, String)} gives it} */
    public static String keyText(List<?> key) {
        return String.join("\u001f", key.stream().map(String::valueOf).toList());
    }

    /** {@return the key as one text, for people} */
    public static String shown(String keyText) {
        return keyText.replace('\u001f', '/');
    }
}
