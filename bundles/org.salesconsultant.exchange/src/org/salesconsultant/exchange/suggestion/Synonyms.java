/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;

/** Usual other names of columns, in English and Chinese: those of the metamodel, and few more. */
final class Synonyms {

    private static final ResourceBundle FILE = ResourceBundle.getBundle(Synonyms.class.getPackageName() + ".synonyms",
            Locale.ROOT, Synonyms.class.getClassLoader());

    private Synonyms() {
    }

    static List<String> of(EntityType entity, AttributeType attribute) {
        List<String> names = new ArrayList<>(attribute.synonyms());
        String key = entity.name() + "." + attribute.name();
        if (FILE.containsKey(key)) {
            Arrays.stream(FILE.getString(key).split("\\|")).map(String::strip).forEach(names::add);
        }
        return names;
    }
}
