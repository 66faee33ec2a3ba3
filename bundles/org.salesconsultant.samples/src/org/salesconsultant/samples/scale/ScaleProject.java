/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples.scale;

import java.io.IOException;
import java.nio.file.Path;

import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.ArtefactUse;
import org.salesconsultant.model.analysis.AttributeMapping;
import org.salesconsultant.model.analysis.EntityMapping;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.project.ModelFiles;

/** The project of a data set: customers, products and orders are imported, nothing else. */
final class ScaleProject {

    static final String DATA = "data";

    private ScaleProject() {
    }

    /** {@return the file of a table, relative to the project} */
    static String data(String table, ScaleRequest request) {
        return DATA + "/" + table + (request.compressed() ? ".csv.gz" : ".csv");
    }

    static void write(Path folder, ScaleRequest request) throws IOException {
        Project project = AnalysisFactory.eINSTANCE.createProject();
        project.setId("scale");
        project.setName("Scale " + request.customers() + " x " + request.orders());
        project.setTimeZone("Europe/Berlin");
        project.setCurrency("EUR");
        project.setSeed(request.seed());
        table(folder, project, ScaleCustomers.TABLE, request, "Customer", "id=id", "name=name", "age=age", "income=income", "email=email",
                "phone=phone", "city=city", "country=country");
        table(folder, project, ScaleOrders.PRODUCTS, request, "Product", "id=id", "name=name", "category=category", "price=price");
        table(folder, project, ScaleOrders.TABLE, request, "Order", "id=order_id", "customer=customer_id", "product=product_id",
                "date=date", "amount=amount", "type=type", "currency=currency", "channel=channel");
        ModelFiles.write(folder.resolve("scale.scproject"), project);
    }

    private static void table(Path folder, Project project, String table, ScaleRequest request, String entity, String... attributes)
            throws IOException {
        Import definition = AnalysisFactory.eINSTANCE.createImport();
        definition.setId(table);
        definition.setSource(data(table, request));
        EntityMapping mapping = AnalysisFactory.eINSTANCE.createEntityMapping();
        mapping.setEntity(entity);
        for (String each : attributes) {
            AttributeMapping attribute = AnalysisFactory.eINSTANCE.createAttributeMapping();
            attribute.setAttribute(each.substring(0, each.indexOf('=')));
            attribute.setColumn(each.substring(each.indexOf('=') + 1));
            mapping.getAttributes().add(attribute);
        }
        definition.getMappings().add(mapping);
        ModelFiles.write(folder.resolve(table + ".import"), definition);
        ArtefactUse use = AnalysisFactory.eINSTANCE.createArtefactUse();
        use.setPath(table + ".import");
        project.getArtefacts().add(use);
    }
}
