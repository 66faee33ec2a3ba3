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

    private final SampleProject sample;

    private RecipeSample(SampleProject sample) {
        this.sample = sample;
    }

    static RecipeSample open() throws IOException, CoreException {
        SampleProject sample = SampleProject.empty("shop");
        Files.createDirectories(sample.folder().resolve("data"));
        Files.writeString(sample.folder().resolve("data/shop.csv"), ROWS);
        Files.writeString(sample.folder().resolve("shop.import"), IMPORT);
        Files.writeString(sample.folder().resolve("shop.recipe"), RECIPE);
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
