/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import javax.xml.XMLConstants;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.AnalysisPackage;

/** Reads and writes the files of a project: XMI, UTF-8, one root object each. */
public final class ModelFiles {

    private static final Messages MESSAGES = Messages.of(ModelFiles.class);

    private static final Map<String, Object> SAVE = Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_LINE_WIDTH, 120);

    private static final Map<String, Object> LOAD = Map.of(XMLResource.OPTION_PARSER_FEATURES,
            Map.of("http://apache.org/xml/features/disallow-doctype-decl", true, XMLConstants.FEATURE_SECURE_PROCESSING, true));

    private ModelFiles() {
    }

    /**
     * {@return the root object of a file}
     *
     * @param type what it must be
     * @throws CoreException with a problem if the file is missing, cannot be read, or holds something else
     */
    public static <T extends EObject> T read(Path file, Class<T> type) throws CoreException {
        if (!Files.isRegularFile(file)) {
            throw new Problem(file.toString(), MESSAGES.text("missing"), MESSAGES.text("missing.remedy")).exception();
        }
        Resource resource = resource(file);
        try {
            resource.load(LOAD);
        } catch (IOException e) {
            throw new Problem(file.toString(), MESSAGES.text("unreadable", reason(e)), MESSAGES.text("unreadable.remedy")).exception(e);
        }
        if (resource.getContents().isEmpty() || !type.isInstance(resource.getContents().getFirst())) {
            throw new Problem(file.toString(), MESSAGES.text("other", type.getSimpleName()), MESSAGES.text("unreadable.remedy")).exception();
        }
        return type.cast(resource.getContents().getFirst());
    }

    /** Writes an object as the root of a file. */
    public static void write(Path file, EObject root) throws IOException {
        Resource resource = resource(file);
        resource.getContents().add(root);
        resource.save(SAVE);
    }

    private static Resource resource(Path file) {
        AnalysisPackage.eINSTANCE.eClass();
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(AnalysisPackage.eNS_URI, AnalysisPackage.eINSTANCE);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(Resource.Factory.Registry.DEFAULT_EXTENSION,
                new XMIResourceFactoryImpl());
        return resources.createResource(URI.createFileURI(file.toAbsolutePath().toString()));
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
