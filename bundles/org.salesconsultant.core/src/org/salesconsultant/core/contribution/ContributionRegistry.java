/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.core.contribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.core.runtime.RegistryFactory;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/**
 * Reads the contributions to one extension point. The registry is read at each call, so bundles may come and go;
 * classes are loaded at first use; a broken element is a {@link ContributionFailure} and hides no other.
 *
 * <p>Every point has elements with the attributes {@code id}, {@code name}, {@code class}, and optionally
 * {@code description}, {@code version}, {@code priority}, with {@code parameter} children
 * ({@code name}, {@code label}, {@code help}, {@code type}, {@code default}, {@code minimum}, {@code maximum},
 * {@code unit}, {@code choices}).
 *
 * @param <T> the type the point asks for
 */
public final class ContributionRegistry<T> {

    private static final Messages MESSAGES = Messages.of(ContributionRegistry.class);

    private static final Comparator<ContributionDescription> ORDER = Comparator
            .comparingInt(ContributionDescription::priority).reversed().thenComparing(ContributionDescription::id);

    private final String point;

    private final String name;

    private final Class<T> type;

    private final IExtensionRegistry registry;

    /**
     * @param point the id of the extension point
     * @param type the type its contributions implement
     */
    public ContributionRegistry(String point, Class<T> type) {
        this(point, null, type, RegistryFactory.getRegistry());
    }

    /**
     * @param point the id of the extension point
     * @param name the name of the elements to read, of a point that takes several kinds
     * @param type the type these contributions implement
     */
    public ContributionRegistry(String point, String name, Class<T> type) {
        this(point, name, type, RegistryFactory.getRegistry());
    }

    ContributionRegistry(String point, String name, Class<T> type, IExtensionRegistry registry) {
        this.point = point;
        this.name = name;
        this.type = type;
        this.registry = registry;
    }

    /** {@return the id of the extension point} */
    public String point() {
        return point;
    }

    /** {@return all contributions, by priority (highest first), then id} */
    public List<Contribution<T>> contributions() {
        List<Contribution<T>> found = new ArrayList<>();
        read(found, new ArrayList<>());
        return found;
    }

    /** {@return the contribution with that id, if it is there} */
    public Optional<Contribution<T>> find(String id) {
        return contributions().stream().filter(contribution -> contribution.description().id().equals(id)).findFirst();
    }

    /**
     * {@return the contribution with that id}
     *
     * @param place where the id stands, for messages
     * @throws CoreException with a problem if there is none
     */
    public Contribution<T> get(String place, String id) throws CoreException {
        Optional<Contribution<T>> found = find(id);
        if (found.isPresent()) {
            return found.get();
        }
        String known = contributions().stream().map(each -> each.description().id()).collect(Collectors.joining(", "));
        throw new Problem(place, MESSAGES.text("contribution.missing", id, point),
                MESSAGES.text("contribution.missing.remedy", known)).exception();
    }

    /** {@return what is broken: unreadable elements, and, when {@code load} is set, classes that cannot be loaded} */
    public List<ContributionFailure> failures(boolean load) {
        List<Contribution<T>> found = new ArrayList<>();
        List<ContributionFailure> failures = new ArrayList<>();
        read(found, failures);
        if (load) {
            for (Contribution<T> contribution : found) {
                try {
                    contribution.create();
                } catch (CoreException e) {
                    Throwable cause = e.getStatus().getException() == null ? e : e.getStatus().getException();
                    failures.add(new ContributionFailure(point, contribution.description().id(),
                            contribution.description().bundle(), cause.toString()));
                }
            }
        }
        return failures;
    }

    private void read(List<Contribution<T>> found, List<ContributionFailure> failures) {
        for (IConfigurationElement element : registry.getConfigurationElementsFor(point)) {
            String bundle = "";
            String id = null;
            try {
                if (name != null && !name.equals(element.getName())) {
                    continue;
                }
                bundle = element.getContributor().getName();
                id = element.getAttribute("id");
                ContributionDescription description = DescriptionReader.read(element);
                if (found.stream().anyMatch(other -> other.description().id().equals(description.id()))) {
                    failures.add(new ContributionFailure(point, id, bundle, "the id is taken by another contribution"));
                } else {
                    found.add(new ExtensionContribution<>(point, element, description, type));
                }
            } catch (IllegalArgumentException e) {
                failures.add(new ContributionFailure(point, id == null ? bundle : id, bundle, e.getMessage()));
            } catch (InvalidRegistryObjectException e) {
                continue; // its bundle went away while we read
            }
        }
        found.sort(Comparator.comparing(Contribution::description, ORDER));
    }
}
