/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.form;

import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.salesconsultant.ui.image.Images;

/** The icon of each class. */
public final class EntityImages {

    private static final Map<String, String> FILES = Map.of("Customer", "customer", "Order", "order", "Product", "product", "Interaction",
            "interaction");

    private EntityImages() {
    }

    /** {@return the icon of a class} */
    public static ImageDescriptor of(String type) {
        return Images.of(EntityImages.class).descriptor(FILES.getOrDefault(type, "entity"));
    }
}
