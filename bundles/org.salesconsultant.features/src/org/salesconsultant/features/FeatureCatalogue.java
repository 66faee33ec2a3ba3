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
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.ContributionRegistry;
import org.salesconsultant.core.contribution.Parameters;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.features.internal.AttributeFeature;
import org.salesconsultant.model.analysis.FeatureUse;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;

/** The installed features, and how a table is made of those that an analysis uses. */
public final class FeatureCatalogue {

    /** The extension point for further features. */
    public static final String POINT = "org.salesconsultant.features.feature";

    private static final Messages MESSAGES = Messages.of(FeatureCatalogue.class);

    private final ContributionRegistry<Feature> registry = new ContributionRegistry<>(POINT, Feature.class);

    private final EntityType customer;

    /** The contributed features, and the attributes of customers that the metamodel and plug-ins have. */
    public FeatureCatalogue() {
        this(CrmTypes.installed());
    }

    /** The contributed features, and the attributes that customers have in a project. */
    public FeatureCatalogue(CrmTypes types) {
        customer = types.get("Customer");
    }

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
        resolve(place, uses).forEach((column, use) -> labels.put(column, use.label(locale)));
        return labels;
    }

    /**
     * {@return what people call the features in both languages, by column}
     *
     * @throws CoreException with a problem if a feature is not installed or its parameters are wrong
     */
    public Map<String, Named> named(String place, List<FeatureUse> uses) throws CoreException {
        Map<String, Named> named = new LinkedHashMap<>();
        resolve(place, uses).forEach((column, use) -> named.put(column,
                new Named(use.label(Locale.ENGLISH), use.label(Locale.SIMPLIFIED_CHINESE), use.unit())));
        return named;
    }

    /**
     * {@return the features of every customer of the history; a feature used twice has one column}
     *
     * @param place where the uses stand, for messages
     * @throws CoreException with a problem if a feature is not installed, its parameters are wrong, or it is an attribute whose value
     *         at the date of the history is not known
     */
    public FeatureTable compute(String place, List<FeatureUse> uses, CustomerHistory history, IProgressMonitor monitor)
            throws CoreException {
        for (Resolved feature : resolve(place, uses).values()) {
            if (!feature.known(history)) {
                throw new Problem(place, MESSAGES.text("attribute.past", feature.attribute().attribute().name(), history.asOf()),
                        MESSAGES.text("attribute.past.remedy")).exception();
            }
        }
        return computeKnown(place, uses, history, monitor);
    }

    /**
     * {@return the same without attributes whose value at the date of the history is not known}
     *
     * @throws CoreException with a problem if a feature is not installed or its parameters are wrong
     */
    public FeatureTable computeKnown(String place, List<FeatureUse> uses, CustomerHistory history, IProgressMonitor monitor)
            throws CoreException {
        Map<String, Resolved> resolved = resolve(place, uses);
        resolved.values().removeIf(feature -> !feature.known(history));
        double[][] columns = new double[resolved.size()][];
        int index = 0;
        for (Resolved feature : resolved.values()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            columns[index++] = feature.values(history, monitor);
        }
        return new FeatureTable(history.asOf(), history.customers(), List.copyOf(resolved.keySet()), columns);
    }

    private Map<String, Resolved> resolve(String place, List<FeatureUse> uses) throws CoreException {
        Map<String, Resolved> resolved = new LinkedHashMap<>();
        for (FeatureUse use : uses) {
            String at = place + "#" + use.getId();
            if (use.getContribution() != null && use.getContribution().startsWith(AttributeFeature.PREFIX)) {
                attribute(at, use.getContribution().substring(AttributeFeature.PREFIX.length()))
                        .forEach(feature -> resolved.putIfAbsent(feature.column(), new Resolved(null, null, feature)));
                continue;
            }
            Contribution<Feature> contribution = registry.get(at, use.getContribution());
            Map<String, String> given = new LinkedHashMap<>();
            for (Parameter parameter : use.getParameters()) {
                given.put(parameter.getName(), parameter.getValue());
            }
            Parameters parameters = contribution.parameters(at, use.getVersion(), given);
            Feature feature = contribution.create();
            resolved.putIfAbsent(feature.column(parameters), new Resolved(feature, parameters, null));
        }
        return resolved;
    }

    private List<AttributeFeature> attribute(String place, String name) throws CoreException {
        AttributeType attribute = customer.attribute(name).orElse(null);
        if (attribute == null) {
            String known = customer.attributes().stream().filter(each -> !AttributeFeature.of(each).isEmpty()).map(AttributeType::name)
                    .collect(Collectors.joining(", "));
            throw new Problem(place, MESSAGES.text("attribute.unknown", name), MESSAGES.text("attribute.unknown.remedy", known)).exception();
        }
        List<AttributeFeature> features = AttributeFeature.of(attribute);
        if (features.isEmpty()) {
            throw new Problem(place, MESSAGES.text("attribute.text", name), MESSAGES.text("attribute.text.remedy")).exception();
        }
        return features;
    }

    /**
     * What people call a feature.
     *
     * @param english its name in English
     * @param chinese its name in Chinese
     * @param unit what its values count; empty if that is plain
     */
    public record Named(String english, String chinese, String unit) {
    }

    /** A contributed feature with its parameters, or an attribute. */
    private record Resolved(Feature feature, Parameters parameters, AttributeFeature attribute) {

        boolean known(CustomerHistory history) {
            return attribute == null || attribute.attribute().unchanging() || !history.attributes().past();
        }

        String label(Locale locale) {
            return attribute == null ? feature.label(parameters, locale) : attribute.label(locale);
        }

        String unit() {
            return attribute == null ? feature.unit() : attribute.unit();
        }

        double[] values(CustomerHistory history, IProgressMonitor monitor) throws CoreException {
            return attribute == null ? feature.values(history, parameters) : attribute.values(history, monitor);
        }
    }
}
