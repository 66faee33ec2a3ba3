/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.internal.value.DateProfile;
import org.salesconsultant.exchange.internal.value.NumberProfile;
import org.salesconsultant.exchange.internal.value.ValueReaders;
import org.salesconsultant.exchange.internal.value.Zones;
import org.salesconsultant.exchange.run.ImportRequest;
import org.salesconsultant.exchange.source.Variables;
import org.salesconsultant.model.analysis.AttributeMapping;
import org.salesconsultant.model.analysis.EntityMapping;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.ValueType;

/**
 * Checks the mapping of an import against the CRM classes and completes it: a required reference to another class of the
 * same import takes that class's key, and so does every reference of a class no other one refers to.
 */
public final class Planner {

    private static final Messages MESSAGES = Messages.of(Planner.class);

    private final String place;

    private final CrmTypes types;

    private final Zones zones;

    private final Set<String> mapped;

    private final Map<String, String> variables;

    private Planner(String place, Import definition, Map<String, String> variables, CrmTypes types, Zones zones) {
        this.variables = variables;
        this.place = place;
        this.types = types;
        this.zones = zones;
        mapped = definition.getMappings().stream().map(EntityMapping::getEntity).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /**
     * {@return the plan of an import}
     *
     * @throws CoreException with a problem if it maps nothing, something unknown, or not what is required
     */
    public static ImportPlan plan(ImportRequest request, CrmTypes types, Zones zones) throws CoreException {
        Import definition = request.definition();
        return new Planner(request.place(), definition, request.variables(), types, zones).plan(definition);
    }

    private ImportPlan plan(Import definition) throws CoreException {
        List<EntityPlan> plans = new ArrayList<>();
        for (EntityMapping mapping : definition.getMappings()) {
            plans.add(entity(mapping));
        }
        if (plans.isEmpty() || mapped.size() < plans.size()) {
            throw problem(plans.isEmpty() ? "noMapping" : "mappedTwice", "entity.remedy", names());
        }
        List<String> order = types.all().stream().map(EntityType::name).toList();
        plans.sort(Comparator.comparingInt(plan -> order.indexOf(plan.type().name())));
        List<EntityPlan> complete = new ArrayList<>();
        for (EntityPlan plan : plans) {
            complete.add(completed(plan, plans));
        }
        for (EntityPlan plan : complete) {
            checkRequired(plan, complete);
        }
        return new ImportPlan(place, complete);
    }

    private EntityPlan entity(EntityMapping mapping) throws CoreException {
        Optional<EntityType> found = types.find(String.valueOf(mapping.getEntity()));
        if (found.isEmpty()) {
            throw problem("noEntity", String.valueOf(mapping.getEntity()), "entity.remedy", names());
        }
        EntityType type = found.get();
        List<AttributePlan> attributes = new ArrayList<>();
        for (AttributeMapping each : mapping.getAttributes()) {
            AttributePlan plan = attribute(type, each);
            if (attributes.stream().anyMatch(other -> other.attribute().equals(plan.attribute()))) {
                throw problem("attributeTwice", type.name() + "." + plan.attribute().name(), "attributeTwice.remedy", "");
            }
            attributes.add(plan);
        }
        boolean leaf = types.all().stream().filter(other -> mapped.contains(other.name()) && !other.name().equals(type.name()))
                .flatMap(other -> other.attributes().stream())
                .noneMatch(attribute -> type.name().equals(attribute.target()));
        return new EntityPlan(type, mapping.getMode(), attributes, leaf);
    }

    private AttributePlan attribute(EntityType type, AttributeMapping mapping) throws CoreException {
        String path = type.name() + "." + mapping.getAttribute();
        String[] names = String.valueOf(mapping.getAttribute()).split("\\.", 2);
        Optional<AttributeType> found = type.attribute(names[0]);
        if (names.length == 2 && found.isPresent() && found.get().target() != null) {
            return by(found.get(), path, names[1], mapping);
        } else if (found.isEmpty() || names.length == 2) {
            throw problem("noAttribute", path, "noAttribute.remedy",
                    type.attributes().stream().map(AttributeType::name).collect(Collectors.joining(", ")));
        }
        AttributeType attribute = found.get();
        String format = mapping.getFormat() == null ? "" : mapping.getFormat();
        try {
            ValueReaders.texts(attribute, format, new DateProfile(), new NumberProfile(), zones);
        } catch (IllegalArgumentException e) {
            throw new Problem(place, MESSAGES.text("format", path, format), MESSAGES.text("format.remedy")).exception(e);
        }
        boolean id = attribute.target() != null || type.key().contains(attribute.column());
        return attribute(attribute, path, mapping, format, id, null);
    }

    /** {@return the plan of a reference whose source has another attribute of what it refers to than the key} */
    private AttributePlan by(AttributeType reference, String path, String name, AttributeMapping mapping) throws CoreException {
        EntityType target = types.get(reference.target());
        Optional<AttributeType> by = target.attribute(name).filter(each -> each.type() == ValueType.STRING);
        if (by.isEmpty() || mapped.contains(target.name())) {
            throw problem(by.isEmpty() ? "noText" : "byOfMapped", path, by.isEmpty() ? "noAttribute.remedy" : "byOfMapped.remedy",
                    target.attributes().stream().filter(each -> each.type() == ValueType.STRING).map(AttributeType::name)
                            .collect(Collectors.joining(", ")));
        }
        return attribute(reference, path, mapping, "", false, by.get());
    }

    private AttributePlan attribute(AttributeType attribute, String path, AttributeMapping mapping, String format, boolean id,
            AttributeType by) throws CoreException {
        String expression = mapping.getExpression() == null ? ""
                : Variables.filledExpression(place, mapping.getExpression().strip(), variables);
        String column = mapping.getColumn() == null || mapping.getColumn().isEmpty() ? null : mapping.getColumn();
        if (expression.isEmpty() && column != null) {
            return new AttributePlan(attribute, column, null, null, format, id, by);
        } else if (column == null && expression.matches("'([^']|'')*'")) {
            return new AttributePlan(attribute, null, expression.substring(1, expression.length() - 1).replace("''", "'"), null,
                    format, id, by);
        } else if (column == null && !expression.isEmpty()) {
            return new AttributePlan(attribute, null, null, expression, format, id, by);
        }
        throw problem("source", path, "source.remedy", "");
    }

    private EntityPlan completed(EntityPlan plan, List<EntityPlan> plans) {
        List<AttributePlan> attributes = new ArrayList<>(plan.attributes());
        for (AttributeType attribute : plan.type().attributes()) {
            if (attribute.target() != null && !plan.is(attribute.target()) && plan.attribute(attribute.name()).isEmpty()
                    && (attribute.required() || plan.leaf())) {
                plans.stream().filter(other -> other.is(attribute.target()) && other.type().key().size() == 1)
                        .flatMap(other -> other.attribute(other.type().keyAttributes().getFirst().name()).stream())
                        .forEach(key -> attributes.add(key.as(attribute)));
            }
        }
        attributes.sort(Comparator.comparing(each -> !plan.type().key().contains(each.attribute().column())));
        return new EntityPlan(plan.type(), plan.mode(), attributes, plan.leaf());
    }

    private void checkRequired(EntityPlan plan, List<EntityPlan> plans) throws CoreException {
        for (AttributeType attribute : plan.type().attributes()) {
            boolean required = attribute.required() && attribute.defaultValue() == null
                    || plan.type().key().contains(attribute.column());
            if (required && plan.attribute(attribute.name()).isEmpty() && !derived(plan, attribute, plans)) {
                throw problem("required", plan.type().name() + "." + attribute.name(), "required.remedy", "");
            }
        }
    }

    /** {@return whether the attribute follows from others: the position of a line, the date of an order of lines} */
    private static boolean derived(EntityPlan plan, AttributeType attribute, List<EntityPlan> plans) {
        return plan.is(OrderLines.ENTITY) && OrderLines.POSITION.equals(attribute.name())
                || plan.is(OrderSlots.ENTITY) && OrderSlots.DATE.equals(attribute.name()) && plans.stream()
                        .anyMatch(other -> other.is(OrderLines.ENTITY) && other.attribute(OrderSlots.DATE).isPresent());
    }

    private String names() {
        return types.all().stream().map(EntityType::name).collect(Collectors.joining(", "));
    }

    private CoreException problem(String what, String remedy, String known) {
        return new Problem(place, MESSAGES.text(what), MESSAGES.text(remedy, known)).exception();
    }

    private CoreException problem(String what, String path, String remedy, String known) {
        return new Problem(place, MESSAGES.text(what, path), MESSAGES.text(remedy, known)).exception();
    }
}
