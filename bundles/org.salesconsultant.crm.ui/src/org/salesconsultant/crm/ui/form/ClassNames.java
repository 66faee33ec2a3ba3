/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.form;

import java.util.List;
import java.util.Locale;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.entity.EntityType;

/** What one object of a class is called. */
public final class ClassNames {

    private static final Messages MESSAGES = Messages.of(ClassNames.class);

    private static final List<String> KNOWN = List.of("Customer", "Order", "OrderLine", "Product", "Interaction", "Consent");

    private ClassNames() {
    }

    /** {@return one of a class, such as customer; for a class that only a project knows, its label} */
    public static String one(EntityType type) {
        return KNOWN.contains(type.name()) ? MESSAGES.text("class." + type.name()) : type.label().in(Locale.getDefault());
    }
}
