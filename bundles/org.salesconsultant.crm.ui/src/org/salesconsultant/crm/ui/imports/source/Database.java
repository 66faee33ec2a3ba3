/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.source;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.salesconsultant.analysis.draft.ImportDrafts;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.Connection;
import org.salesconsultant.model.analysis.Query;

/** A database a query can ask. */
sealed interface Database {

    /** The server that has the objects of the project. */
    record OfProject() implements Database {
    }

    /**
     * A server that another import of the project asks.
     *
     * @param connection as that import has it
     */
    record Known(Connection connection) implements Database {
    }

    /** A server a person describes. */
    record Another() implements Database {
    }

    /** A file a person names. */
    record InFile() implements Database {
    }

    /** {@return the databases there are for the imports of a project} */
    static List<Database> of(ImportDrafts project) {
        List<Database> all = new ArrayList<>();
        if (project.isOnServer()) {
            all.add(new OfProject());
        }
        List<Connection> connections = new ArrayList<>();
        project.existing().values().stream().filter(each -> each.getQuery() != null && each.getQuery().getConnection() != null)
                .map(each -> each.getQuery().getConnection())
                .filter(each -> connections.stream().noneMatch(known -> EcoreUtil.equals(known, each))).forEach(connections::add);
        connections.forEach(each -> all.add(new Known(each)));
        all.add(new Another());
        all.add(new InFile());
        return all;
    }

    /** {@return whether a query asks it} */
    default boolean isAsked(Query query) {
        boolean file = query.getFile() != null && !query.getFile().isBlank();
        return switch (this) {
            case OfProject project -> !file && query.getConnection() == null;
            case Known known -> !file && EcoreUtil.equals(known.connection(), query.getConnection());
            case Another another -> !file && query.getConnection() != null;
            case InFile inFile -> file;
        };
    }

    /** {@return its name for people} */
    default String label() {
        Messages messages = Messages.of(Database.class);
        return switch (this) {
            case OfProject project -> messages.text("query.project");
            case Known known -> known.connection().getUser() + "@" + known.connection().getHost() + ":" + known.connection().getPort() + "/"
                    + known.connection().getSchema();
            case Another another -> messages.text("query.server");
            case InFile inFile -> messages.text("query.file");
        };
    }
}
