/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.entity;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How an attribute is shown, and what sources call it.
 *
 * @param group the section of a form it belongs to
 * @param multiline whether its texts may have several lines
 * @param synonyms other names of a column with its values, in English and Chinese
 * @param literalLabels what its literals are called; a literal without a label is shown as it is
 */
public record Presentation(Group group, boolean multiline, List<String> synonyms, Map<String, AttributeType.Label> literalLabels) {

    /** One line in the section for attributes of a project or plug-in, with no other names. */
    public static final Presentation PLAIN = new Presentation(MetamodelReader.group(Group.CUSTOM), false, List.of(), Map.of());

    public Presentation {
        synonyms = List.copyOf(synonyms);
        literalLabels = Collections.unmodifiableMap(new TreeMap<>(literalLabels)); // always in the same order: imports hash what they map
    }
}
