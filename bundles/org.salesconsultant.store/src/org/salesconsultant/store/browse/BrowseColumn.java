/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.browse;

import java.util.Locale;
import java.util.Optional;

import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;

/**
 * A column to look at: an attribute of the class itself, or of an object that it refers to.
 *
 * @param id how filters and files name it: the attribute's column, such as {@code amount}; for a referenced object the
 *        reference's name before it, such as {@code customer.name}
 * @param attribute the attribute
 * @param owner the class that has the attribute
 * @param reference the reference that leads to the owner; null if it is the class itself
 */
public record BrowseColumn(String id, AttributeType attribute, EntityType owner, AttributeType reference) {

    /** What a Chinese label calls a reference after the object: its number. */
    private static final String NUMBER = "编号";

    static BrowseColumn own(EntityType type, AttributeType attribute) {
        return new BrowseColumn(attribute.column(), attribute, type, null);
    }

    static BrowseColumn of(AttributeType reference, EntityType target, AttributeType attribute) {
        return new BrowseColumn(reference.name() + "." + attribute.column(), attribute, target, reference);
    }

    /** {@return the reference that leads to it; empty if it is an attribute of the class itself} */
    public Optional<AttributeType> through() {
        return Optional.ofNullable(reference);
    }

    /** {@return its heading, such as {@code Customer: Name}} */
    public String label(Locale locale) {
        String label = attribute.label().in(locale);
        if (reference == null) {
            return label;
        }
        boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        String object = reference.label().in(locale);
        return chinese ? object.replaceFirst(NUMBER + "$", "") + "：" + label : object + ": " + label;
    }
}
