/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.ContributionRegistry;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.ExtraAttribute;
import org.salesconsultant.model.crm.CrmPackage;

/** The CRM classes with every attribute they have in one project. Parents come before those that refer to them. */
public final class CrmTypes {

    /** The extension point for further attributes. */
    public static final String ATTRIBUTE_POINT = "org.salesconsultant.model.attribute";

    private static final Messages MESSAGES = Messages.of(CrmTypes.class);

    private final List<EntityType> types;

    private CrmTypes(List<EntityType> types) {
        this.types = List.copyOf(types);
    }

    /** {@return the classes as the metamodel has them, without any extra attribute} */
    public static CrmTypes metamodel() {
        return new CrmTypes(MetamodelReader.read(CrmPackage.eINSTANCE));
    }

    /** {@return the classes with the attributes that installed plug-ins add; a broken contribution adds none} */
    public static CrmTypes installed() {
        CrmTypes all = metamodel();
        for (Contribution<AttributeProvider> contribution : new ContributionRegistry<>(ATTRIBUTE_POINT, AttributeProvider.class)
                .contributions()) {
            try {
                AttributeProvider provider = contribution.create();
                all = all.with(provider.entity(), provider.attributes());
            } catch (CoreException | IllegalArgumentException e) {
                continue; // shown by 'sales-consultant extensions'
            }
        }
        return all;
    }

    /**
     * {@return these classes with the attributes of a project}
     *
     * @param place the project file, for messages
     * @throws CoreException with a problem if an attribute is of no known class or type, takes a column that is used, or has a
     *         default, range or pattern that cannot be
     */
    public CrmTypes withExtra(String place, List<ExtraAttribute> extra) throws CoreException {
        CrmTypes all = this;
        for (ExtraAttribute attribute : extra) {
            try {
                EntityType type = all.find(attribute.getEntity())
                        .orElseThrow(() -> new IllegalArgumentException(MESSAGES.text("extra.class", attribute.getEntity())));
                all = all.with(type.name(), List.of(ExtraAttributes.read(attribute, type)));
            } catch (IllegalArgumentException e) {
                throw new Problem(place, MESSAGES.text("attribute.wrong", attribute.getEntity() + "." + attribute.getName(), e.getMessage()),
                        MESSAGES.text("attribute.remedy")).exception(e);
            }
        }
        return all;
    }

    /**
     * {@return these classes, one of them with further attributes}
     *
     * @throws IllegalArgumentException if there is no such class, or a column is used twice
     */
    public CrmTypes with(String entity, List<AttributeType> attributes) {
        List<EntityType> all = new ArrayList<>(types);
        all.replaceAll(type -> type.name().equals(entity) ? type.with(attributes) : type);
        if (find(entity).isEmpty()) {
            throw new IllegalArgumentException("no class " + entity);
        }
        return new CrmTypes(all);
    }

    /** {@return all classes, parents first} */
    public List<EntityType> all() {
        return types;
    }

    /** {@return the class of that name, if there is one} */
    public Optional<EntityType> find(String name) {
        return types.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /** {@return the class of that name, which the metamodel is known to have} */
    public EntityType get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no class " + name));
    }
}
