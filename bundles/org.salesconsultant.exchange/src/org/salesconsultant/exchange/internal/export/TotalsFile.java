/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.exchange.export.ExportedFile;
import org.salesconsultant.exchange.export.MoneyTotal;
import org.salesconsultant.exchange.export.SortColumn;
import org.salesconsultant.exchange.export.TableExport;
import org.salesconsultant.exchange.format.TargetPart;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The file beside an export that says how many objects it holds and what their amounts add up to. */
final class TotalsFile {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private TotalsFile() {
    }

    /** {@return where it stands} */
    static Path of(Path file) {
        return file.resolveSibling(file.getFileName() + ".totals.json");
    }

    static void write(PendingFile pending, ExportedFile exported, TableExport table, String format) throws CoreException {
        JsonObject json = new JsonObject();
        json.addProperty("class", exported.entity());
        json.addProperty("file", exported.file().getFileName().toString());
        json.addProperty("format", format);
        json.addProperty("sha256", exported.sha256());
        json.addProperty("rows", exported.rows());
        json.addProperty("filter", table.filter());
        json.add("sort", texts(table.sort().stream().map(SortColumn::toString).toList()));
        json.add("columns", texts(exported.columns()));
        json.add("left_out", texts(exported.leftOut()));
        json.addProperty("not_found", exported.notFound());
        JsonArray parts = new JsonArray();
        for (TargetPart part : exported.parts()) {
            JsonObject each = new JsonObject();
            each.addProperty("name", part.name());
            each.addProperty("rows", part.rows());
            parts.add(each);
        }
        json.add("parts", parts);
        JsonArray totals = new JsonArray();
        for (MoneyTotal total : exported.sums()) {
            JsonObject each = new JsonObject();
            each.addProperty("column", total.column());
            each.addProperty("currency", total.currency());
            each.addProperty("rows", total.rows());
            each.addProperty("sum", total.sum());
            totals.add(each);
        }
        json.add("totals", totals);
        try (OutputStream out = pending.open()) {
            out.write((GSON.toJson(json) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw FileProblem.of(exported.totals(), e);
        }
    }

    private static JsonArray texts(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
