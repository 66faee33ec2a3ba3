/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.output;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;

import org.salesconsultant.analysis.project.AnalysisProject;
import org.salesconsultant.analysis.sales.SalesSummary;
import org.salesconsultant.core.format.Json;
import org.salesconsultant.core.format.Numbers;
import org.salesconsultant.features.AsOf;
import org.salesconsultant.results.run.RunFiles;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Makes {@code run.json}.
 *
 * @param run the id of the run
 * @param version the version of the product
 * @param artefacts the SHA-256 of each file of the project that took part, by path
 * @param lineImports the imports that bring order lines, for the bridge
 */
public record RunManifest(String run, String version, AnalysisProject project, AsOf asOf, SalesSummary sales, RowCounts rows,
        Map<String, String> artefacts, Iterable<String> lineImports) {

    /**
     * Writes it.
     *
     * @param reports the hash of each report's text, by file name
     */
    public void write(Path folder, Map<String, String> reports) throws IOException {
        JsonObject json = header();
        json.add("figures", figures());
        json.add("rows", rows.json());
        json.add("artefacts", object(artefacts));
        JsonArray imports = new JsonArray();
        lineImports.forEach(imports::add);
        json.add("line_imports", imports);
        json.add("inputs", rows.inputs());
        json.add("outputs", object(OutputHashes.of(folder)));
        json.add("reports", object(reports));
        Json.write(folder.resolve(RunFiles.RUN), json);
    }

    private JsonObject header() {
        JsonObject json = new JsonObject();
        json.addProperty("run", run);
        json.addProperty("project", project.id());
        json.addProperty("name", project.model().getName());
        json.addProperty("as_of", asOf.toString());
        json.addProperty("data_from", sales.none() ? null : sales.from().toString());
        json.addProperty("data_to", sales.none() ? null : sales.to().toString());
        json.addProperty("currency", project.model().getCurrency());
        json.addProperty("locale", project.locale().toLanguageTag());
        json.addProperty("time_zone", project.zone().getId());
        json.addProperty("seed", project.model().getSeed());
        json.addProperty("version", version);
        return json;
    }

    private JsonObject figures() {
        JsonObject figures = new JsonObject();
        if (sales.none()) {
            figures.addProperty("customers", sales.customers());
            return figures; // what is not computed is no figure
        }
        figures.addProperty("order_lines", sales.orderLines());
        figures.addProperty("customers", sales.customers());
        figures.addProperty("orders", sales.orders());
        figures.addProperty("products", sales.products());
        figures.addProperty("revenue", exact(sales.revenue()));
        figures.addProperty("returns", exact(sales.returns()));
        figures.addProperty("revenue_net", exact(sales.netRevenue()));
        return figures;
    }

    private static BigDecimal exact(BigDecimal amount) {
        return new BigDecimal(Numbers.plain(amount));
    }

    private static JsonObject object(Map<String, String> values) {
        JsonObject object = new JsonObject();
        values.forEach(object::addProperty);
        return object;
    }
}
