/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.salesconsultant.model.analysis.Import;

/** An import as text, to tell whether it is still the same. */
public final class DefinitionText {

    private DefinitionText() {
    }

    /** {@return all it says} */
    public static String of(Import definition) {
        XMIResourceImpl resource = new XMIResourceImpl();
        resource.getContents().add(EcoreUtil.copy(definition));
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            resource.save(text, Map.of("ENCODING", "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory has no I/O
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
