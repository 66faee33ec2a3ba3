/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.entity;

/**
 * A section of a form, such as contact or address. Sections stand in the order in which attributes name them first.
 *
 * @param key names it in the metamodel and in project files
 * @param label its label in each language
 */
public record Group(String key, AttributeType.Label label) {

    /** The key of the section for attributes that a project or a plug-in adds. */
    public static final String CUSTOM = "custom";
}
