/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.history;

/** Where a change set came from. */
public enum Origin {
    /** A person, in a form or a grid. */
    FORM,
    /** An import; the source of the change set is its name. */
    IMPORT,
    /** A rule of an automation; the source of the change set is {@code rule:} and its id. */
    RULE,
    /** A step of a recipe; the source of the change set is {@code recipe:} and its id. */
    RECIPE,
    /** Another change set was taken back. */
    UNDO;

    /** What the source of a change set begins with when a rule wrote it. */
    public static final String RULE_PREFIX = "rule:";

    /** What the source of a change set begins with when a recipe wrote it. */
    public static final String RECIPE_PREFIX = "recipe:";

    static Origin of(String source, boolean undo) {
        if (undo) {
            return UNDO;
        } else if (source.isEmpty()) {
            return FORM;
        } else if (source.startsWith(RULE_PREFIX)) {
            return RULE;
        }
        return source.startsWith(RECIPE_PREFIX) ? RECIPE : IMPORT;
    }
}
