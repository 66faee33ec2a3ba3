/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.features;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.ContributionRegistry;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.model.analysis.FeatureUse;
import org.salesconsultant.model.analysis.Parameter;

/** The installed features, and how a table is made of those that an analysis uses. */
public final class FeatureCatalogue {

    /** The extension point for further features. */
    public static final String POINT = "org.salesconsultant.features.feature";

    private final ContributionRegistry<Feature> registry = new ContributionRegistry<>(POINT, Feature.class);

    /** {@return the reader of the extension point} */
    public ContributionRegistry<Feature> registry() {
        return registry;
    }

    /**
     * {@return the names of the columns the uses have, in order}
     *
     * @param place where the uses stand, for messages
     * @throws CoreException with a problem if a feature is not installed or its parameters are wrong
     */
    public List<String> columns(String place, List<FeatureUse> uses) throws CoreException {
        return List.copyOf(resolve(place, uses).keySet());
    }

    /**
     * {@return what people call the features, by column}
     *
     * @throws CoreException with a problem if a feature is not installed or its parameters are wrong
     */
    public Map<String, String> labels(String place, List<FeatureUse> uses, Locale locale) throws CoreException {
        Map<String, String> labels = new LinkedHashMap<>();
        resolve(place, uses).forEach((column, use) -> labels.put(column, use.feature().label(use.parameters(), locale)));
        return labels;
    }

    /**
     * {@return the features of every customer of the history; a feature used twice has one column}
     *
     * @param place where the uses stand, for messages
     * @throws CoreException with a problem if a feature is not installed or its parameters are wrong
     */
    public FeatureTable compute(String place, List<FeatureUse> uses, CustomerHistory history, IProgressMonitor monitor)
            throws CoreException {
        Map<String, Resolved> resolved = resolve(place, uses);
        double[][] columns = new double[resolved.size()][];
        int index = 0;
        for (Resolved feature : resolved.values()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            columns[index++] = feature.feature().values(history, feature.parameters());
        }
        return new FeatureTable(history.asOf(), history.customers(), List.copyOf(resolved.keySet()), columns);
    }

    private Map<String, Resolved> resolve(String place, List<FeatureUse> uses) throws CoreException {
        Map<String, Resolved> resolved = new LinkedHashMap<>();
        for (FeatureUse use : uses) {
            String at = place + "#" + use.getId();
            Contribution<Feature> contribution = registry.get(at, use.getContribution());
            Map<String, String> given = new LinkedHashMap<>();
            for (Parameter parameter : use.getParameters()) {
                given.put(parameter.getName(), parameter.getValue());
            }
            Parameters parameters = contribution.parameters(at, use.getVersion(), given);
            Feature feature = contribution.create();
            resolved.putIfAbsent(feature.column(parameters), new Resolved(feature, parameters));
        }
        return resolved;
    }

    private record Resolved(Feature feature, Parameters parameters) {
    }
}
