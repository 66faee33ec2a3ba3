/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.format.Sha256;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.run.ImportRequest;
import org.salesconsultant.exchange.source.Variables;
import org.salesconsultant.model.analysis.Query;
import org.salesconsultant.store.foreign.ForeignPlace;
import org.salesconsultant.store.foreign.ForeignQuery;
import org.salesconsultant.store.server.DeclaredConnection;

/**
 * The query of an import, as the database is asked.
 *
 * @param place where it is asked
 * @param query what is asked
 */
record DeclaredQuery(ForeignPlace place, ForeignQuery query) {

    private static final Messages MESSAGES = Messages.of(DeclaredQuery.class);

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[^}]*\\}");

    /**
     * {@return the query of an import}
     *
     * @throws CoreException with a problem if something in it is missing or wrong
     */
    static DeclaredQuery of(ImportRequest request) throws CoreException {
        Query model = request.definition().getQuery();
        List<String> key = model.getKey().stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
        if (isBlank(model.getSql())) {
            throw problem(request, "sql.none");
        } else if (key.isEmpty()) {
            throw problem(request, "key.none");
        }
        return new DeclaredQuery(place(request, model), query(request, model, key));
    }

    private static ForeignPlace place(ImportRequest request, Query model) throws CoreException {
        if (!isBlank(model.getFile())) {
            String file = Variables.filled(request.place(), model.getFile().strip(), request.variables());
            return new ForeignPlace.DatabaseFile(request.project().resolve(file).normalize());
        } else if (model.getConnection() == null) {
            throw problem(request, "connection.none");
        }
        return new ForeignPlace.Server(DeclaredConnection.of(request.place(), model.getConnection()));
    }

    /** Variables become parameters, so that no value is taken for a part of the query. */
    private static ForeignQuery query(ImportRequest request, Query model, List<String> key) throws CoreException {
        Matcher variable = VARIABLE.matcher(model.getSql());
        List<String> values = new ArrayList<>();
        while (variable.find()) {
            values.add(Variables.filled(request.place(), variable.group(), request.variables()));
        }
        return new ForeignQuery(variable.replaceAll("?"), values, key, isBlank(model.getChange()) ? null : model.getChange().strip());
    }

    /** {@return a text that is another one when rows of it cannot be compared with those it gave before} */
    String fingerprint() {
        return Sha256.of(Map.entry(place.name(), query).toString());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static CoreException problem(ImportRequest request, String key) {
        return new Problem(request.place(), MESSAGES.text(key), MESSAGES.text(key + ".remedy")).exception();
    }
}
