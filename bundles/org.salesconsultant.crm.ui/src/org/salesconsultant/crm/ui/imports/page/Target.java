/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.imports.draft.MappingLine;
import org.salesconsultant.crm.ui.imports.draft.MappingLines;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;

/**
 * What a column may become.
 *
 * @param entity the name of the class; null: it is not imported
 * @param attribute the name of the attribute; null: it is not imported
 * @param text what people see
 */
record Target(String entity, String attribute, String text) {

    private static final Messages MESSAGES = Messages.of(Target.class);

    static Target none() {
        return new Target(null, null, MESSAGES.text("target.none"));
    }

    static Target of(EntityType type, AttributeType attribute) {
        boolean key = type.key().contains(attribute.column());
        String text = MESSAGES.text("target", type.label().in(Locale.getDefault()), attribute.label().in(Locale.getDefault()));
        return new Target(type.name(), attribute.name(), key ? MESSAGES.text("target.key", text) : text);
    }

    static Target of(CrmTypes types, MappingLine line) {
        return line.isMapped() ? types.find(line.entity()).flatMap(type -> type.attribute(line.attribute()).map(each -> of(type,
                each))).orElse(new Target(line.entity(), line.attribute(), line.entity() + "." + line.attribute())) : none();
    }

    /**
     * {@return what a line may become: nothing, then the attributes that no other line has, those of the classes that are
     * mapped first}
     */
    static List<Target> choices(CrmTypes types, MappingLines mapping, MappingLine line) {
        List<String> used = mapping.entities(types);
        List<EntityType> order = new ArrayList<>(types.all());
        order.sort(Comparator.comparing(type -> !used.contains(type.name())));
        List<Target> choices = new ArrayList<>(List.of(none()));
        for (EntityType type : order) {
            for (AttributeType each : type.attributes()) {
                boolean own = type.name().equals(line.entity()) && each.name().equals(line.attribute());
                if (own || !mapping.has(type.name(), each.name())) {
                    choices.add(of(type, each));
                }
            }
        }
        return choices;
    }

    boolean is(MappingLine line) {
        return entity == null ? !line.isMapped() : entity.equals(line.entity()) && attribute.equals(line.attribute());
    }
}
