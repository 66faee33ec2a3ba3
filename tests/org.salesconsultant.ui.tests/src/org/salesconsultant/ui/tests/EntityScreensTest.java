/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opens the four views, in whatever language; their pictures are for people to look at. */
class EntityScreensTest {

    @ParameterizedTest
    @ValueSource(strings = { "customers", "orders", "products", "interactions" })
    void theViewShowsItsObjectsInTheLanguageOfTheProcess(String name) throws Exception {
        GridPage view = new GridPage("org.salesconsultant.crm.ui." + name);
        try (SampleProject sample = SampleProject.withCustomers("shop")) {
            sample.choose("Customer", "");
            Ui.openPerspective();
            Ui.run(() -> ((CommonNavigator) Ui.page().findView(IPageLayout.ID_PROJECT_EXPLORER))
                    .selectReveal(new StructuredSelection(sample.project())));
            IWorkbenchPartReference part = Ui.get(() -> Ui.page().getReference(view.part()));
            Ui.await("the first row", () -> !view.cell(0, 0).isEmpty());
            assertFalse(Ui.get(() -> view.grid().columns().isEmpty()));
            if (name.equals("customers")) {
                Screenshot.take("perspective-" + Locale.getDefault().getLanguage());
            }
            Ui.run(() -> Ui.page().toggleZoom(part));
            Ui.run(() -> view.write(0, name.equals("customers") ? "c0" : "0"));
            Ui.await("the filter", () -> view.labels().stream().anyMatch(text -> text.contains("<a>")));
            Ui.run(() -> view.clickRow(2, 0));
            Ui.await("the sums", () -> !name.equals("orders") || view.labels().toString().contains("EUR"));
            Screenshot.take("view-" + name + "-" + Locale.getDefault().getLanguage());
            Ui.run(() -> Ui.page().toggleZoom(part));
        }
    }
}
