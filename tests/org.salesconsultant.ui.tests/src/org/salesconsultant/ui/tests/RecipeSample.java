/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.ArtefactUse;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.project.ModelFiles;

/** A project with an import of a few dirty rows and its recipe of three steps, which is open in its editor. */
final class RecipeSample implements AutoCloseable {

    private static final String ROWS = """
            name,city,amount
             Ann ,Leeds,10.0
            Bob,York,12
             Bob ,York,12
            李四,北京,3
            王五,,-1
            eve,Leeds,-7
            """;

    private static final String IMPORT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <analysis:Import xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:analysis="http://salesconsultant.org/analysis/1.0"
                id="shop" name="Shop" source="data/shop.csv" recipe="shop.recipe"/>
            """;

    private static final String RECIPE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <analysis:Recipe xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:analysis="http://salesconsultant.org/analysis/1.0">
              <steps id="text" contribution="org.salesconsultant.cleaning.standardiseText"/>
              <steps id="amounts" contribution="org.salesconsultant.cleaning.convertType">
                <parameters name="columns" value="amount"/>
                <parameters name="type" value="decimal"/>
              </steps>
              <steps id="positive" contribution="org.salesconsultant.cleaning.filterRows" reason="negative amount">
                <parameters name="expression" value="amount &gt;= 0"/>
              </steps>
            </analysis:Recipe>
            """;

    private static final List<String> NAMES = List.of("Anna", "Brian", "Carla", "Derek", "Elisa", "Frank", "Greta", "Henry", "Irene", "James",
            "Karin", "Louis");

    private static final String PAIRS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <analysis:Recipe xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:analysis="http://salesconsultant.org/analysis/1.0">
              <steps id="same" contribution="org.salesconsultant.cleaning.fuzzyDuplicates">
                <parameters name="columns" value="name,city"/>
                <parameters name="key" value="id"/>
                <parameters name="threshold" value="0.999999"/>
                <parameters name="undecided" value="0.01"/>
              </steps>
            </analysis:Recipe>
            """;

    private final SampleProject sample;

    private RecipeSample(SampleProject sample) {
        this.sample = sample;
    }

    /** {@return a project whose recipe has one step, which leaves pairs of customers to a person} */
    static RecipeSample withOpenPairs() throws IOException, CoreException {
        StringBuilder rows = new StringBuilder("id,name,city\n");
        for (int i = 0; i < 12; i++) {
            rows.append("A%02d,%s Wilkinson,Leeds%n".formatted(i, NAMES.get(i)));
            rows.append("B%02d,%s,%s%n".formatted(i, NAMES.get(i) + (i % 2 == 0 ? " Wilkinsen" : " Wilkinson "), i % 3 == 0 ? "York" : "Leeds"));
        }
        return open(rows.toString(), PAIRS);
    }

    /** {@return a project whose recipe has three steps and leaves nothing open} */
    static RecipeSample open() throws IOException, CoreException {
        return open(ROWS, RECIPE);
    }

    private static RecipeSample open(String rows, String recipe) throws IOException, CoreException {
        SampleProject sample = SampleProject.empty("shop");
        Files.createDirectories(sample.folder().resolve("data"));
        Files.writeString(sample.folder().resolve("data/shop.csv"), rows);
        Files.writeString(sample.folder().resolve("shop.import"), IMPORT);
        Files.writeString(sample.folder().resolve("shop.recipe"), recipe);
        Project project = ModelFiles.read(sample.projectFile(), Project.class);
        ArtefactUse use = AnalysisFactory.eINSTANCE.createArtefactUse();
        use.setPath("shop.import");
        project.getArtefacts().add(use);
        ModelFiles.write(sample.projectFile(), project);
        sample.project().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
        Ui.openPerspective();
        Ui.run(() -> {
            try {
                IDE.openEditor(Ui.page(), sample.project().getFile("shop.recipe"));
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        return new RecipeSample(sample);
    }

    Path folder() {
        return sample.folder();
    }

    @Override
    public void close() throws CoreException {
        sample.close();
    }
}
