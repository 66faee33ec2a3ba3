/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.INavigatorContentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProjectExplorerTest {

    private static final List<String> KINDS = List.of("scproject", "import", "recipe", "segmentation", "prediction",
            "automation", "report");

    private SampleProject sample;

    @BeforeEach
    void openAProject() throws Exception {
        sample = SampleProject.empty("shop");
        Ui.openPerspective();
    }

    @AfterEach
    void removeIt() throws Exception {
        sample.close();
    }

    @Test
    void eachKindOfProjectFileHasAnIconOfItsOwn() throws Exception {
        for (String kind : KINDS) {
            file("any." + kind);
        }
        IFile plain = file("any.txt");
        List<Image> images = KINDS.stream().map(kind -> image(sample.project().getFile("any." + kind))).toList();
        assertEquals(KINDS.size(), images.stream().distinct().count());
        images.forEach(image -> assertNotEquals(image(plain), image));
    }

    @Test
    void aProjectFileIsTextForTheTextEditor() throws Exception {
        IFile recipe = file("any.recipe");
        assertNotNull(recipe.getContentDescription());
        assertEquals("org.salesconsultant.analysis.ui.recipe", recipe.getContentDescription().getContentType().getId());
    }

    private IFile file(String name) throws Exception {
        IFile file = sample.project().getFile(name);
        file.create(new ByteArrayInputStream("<?xml version=\"1.0\"?><x/>".getBytes(StandardCharsets.UTF_8)), true,
                new NullProgressMonitor());
        return file;
    }

    private static Image image(IFile file) {
        return Ui.get(() -> {
            INavigatorContentService content = ((CommonNavigator) Ui.page().findView(IPageLayout.ID_PROJECT_EXPLORER))
                    .getNavigatorContentService();
            ILabelProvider labels = content.createCommonLabelProvider();
            return labels.getImage(file);
        });
    }
}
