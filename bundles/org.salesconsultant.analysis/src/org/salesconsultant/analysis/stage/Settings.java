/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.stage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.salesconsultant.core.format.Sha256;
import org.salesconsultant.model.analysis.Configured;
import org.salesconsultant.model.analysis.FeatureUse;
import org.salesconsultant.model.analysis.Parameter;

/** Fingerprints of settings: the same for files that differ only in names and descriptions. */
final class Settings {

    private Settings() {
    }

    static String fingerprint(String... parts) {
        return Sha256.of(String.join("\n", parts));
    }

    static String text(Configured use) {
        return use.getContribution() + " " + use.getVersion() + " " + values(use);
    }

    static String text(List<FeatureUse> features) {
        return features.stream().map(use -> text(use) + " " + use.getTransform() + " " + use.getWeight())
                .collect(Collectors.joining("\n"));
    }

    /** {@return the parameter values of a use, by name} */
    static Map<String, String> values(Configured use) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : use.getParameters()) {
            values.put(parameter.getName(), parameter.getValue());
        }
        return values;
    }
}
