/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.ValueType;

/** Which control fits an attribute. */
final class FieldControls {

    private static final Messages MESSAGES = Messages.of(FieldControls.class);

    private FieldControls() {
    }

    static FieldControl of(Composite parent, FormModel model, AttributeType attribute, ReferenceSource references) {
        Consumer<String> typed = text -> model.type(attribute, text);
        boolean required = attribute.required() || model.type().key().contains(attribute.column());
        if (attribute.reference().isPresent()) {
            return new ReferenceField(parent, attribute.reference().get(), references, typed);
        } else if (!attribute.literals().isEmpty()) {
            return new ChoiceField(parent, literals(attribute, required), typed);
        }
        return switch (attribute.type()) {
            case BOOLEAN -> required ? new FlagField(parent, typed) : new ChoiceField(parent, yesNo(), typed);
            case DATE, TIMESTAMP -> new DateField(parent, () -> date(model, attribute), typed);
            case STRING, INTEGER, DECIMAL, DOUBLE -> new TextField(parent, attribute.multiline(), typed);
        };
    }

    private static List<ChoiceField.Choice> literals(AttributeType attribute, boolean required) {
        List<ChoiceField.Choice> choices = new ArrayList<>();
        if (!required) {
            choices.add(new ChoiceField.Choice("", ""));
        }
        attribute.literals().forEach(literal -> choices
                .add(new ChoiceField.Choice(literal, attribute.literalLabel(literal).in(Locale.getDefault()))));
        return choices;
    }

    private static List<ChoiceField.Choice> yesNo() {
        return List.of(new ChoiceField.Choice("", ""), new ChoiceField.Choice("true", MESSAGES.text("yes")),
                new ChoiceField.Choice("false", MESSAGES.text("no")));
    }

    private static LocalDate date(FormModel model, AttributeType attribute) {
        Object value = model.value(attribute.column());
        return switch (value) {
            case LocalDate date -> date;
            case LocalDateTime time -> time.toLocalDate();
            case null, default -> LocalDate.now();
        };
    }

    /** {@return whether an attribute wants a row of its own, as wide as the section} */
    static boolean wide(AttributeType attribute) {
        return attribute.type() == ValueType.STRING && attribute.multiline();
    }
}
