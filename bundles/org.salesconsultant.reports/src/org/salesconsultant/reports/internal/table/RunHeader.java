/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.table;

import java.io.IOException;

import com.google.gson.JsonObject;

/** {@code run}: one row with what the run was made from. */
final class RunHeader implements TableReader {

    @Override
    public RunTable read(RunSource source) throws IOException {
        RunTable table = new RunTable(Column.text("run"), Column.text("project"), Column.text("period"),
                Column.text("as_of"), Column.text("currency"), Column.text("time_zone"), Column.text("version"));
        JsonObject run = source.folder().run();
        Wording wording = source.wording();
        String from = wording.date(JsonPath.text(run, "data_from"));
        String to = wording.date(JsonPath.text(run, "data_to"));
        String name = JsonPath.text(run, "name");
        table.add(JsonPath.text(run, "run"), name.isEmpty() ? JsonPath.text(run, "project") : name,
                from.isEmpty() ? "" : source.texts().text("period", from, to), wording.date(JsonPath.text(run, "as_of")),
                JsonPath.text(run, "currency"), JsonPath.text(run, "time_zone"), JsonPath.text(run, "version"));
        return table;
    }
}
