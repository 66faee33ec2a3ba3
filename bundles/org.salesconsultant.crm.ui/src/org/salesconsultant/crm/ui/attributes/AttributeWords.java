/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.attributes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.form.ClassNames;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.Privacy;
import org.salesconsultant.model.entity.ValueType;

/** What the closed choices of an attribute are called. A text that is none of them is shown as it is. */
final class AttributeWords {

    private static final Messages MESSAGES = Messages.of(AttributeWords.class);

    private AttributeWords() {
    }

    /** {@return the classes that may get attributes, as a project file names them} */
    static List<String> entities() {
        return CrmTypes.metamodel().all().stream().map(EntityType::name).toList();
    }

    static String entity(String name) {
        return CrmTypes.metamodel().find(name).map(ClassNames::one).orElse(name);
    }

    /** {@return the types, as a project file names them} */
    static List<String> types() {
        return names(ValueType.values());
    }

    static String type(String name) {
        return word("type.", name, types()::contains);
    }

    /** {@return the privacy classes, as a project file names them} */
    static List<String> privacies() {
        return names(Privacy.values());
    }

    static String privacy(String name) {
        return word("privacy.", name, privacies()::contains);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static String word(String prefix, String name, Predicate<String> known) {
        return name != null && known.test(name) ? MESSAGES.text(prefix + name) : name;
    }
}
