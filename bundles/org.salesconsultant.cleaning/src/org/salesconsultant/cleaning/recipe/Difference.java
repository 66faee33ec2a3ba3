/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.recipe;

/**
 * One difference between two recipes.
 *
 * @param step the id of the step it is about; empty if it is about the recipe
 * @param kind what kind
 * @param text the difference in words, one line
 */
public record Difference(String step, Kind kind, String text) {

    /** What kind of difference. */
    public enum Kind {
        /** A step is only in the second. */
        ADDED,
        /** A step is only in the first. */
        REMOVED,
        /** A step stands elsewhere among the steps both have. */
        MOVED,
        /** A step is on in the one and off in the other. */
        SWITCHED,
        /** A step has other parameters, another reason, or another contribution. */
        CHANGED,
        /** A person has decided otherwise. */
        DECIDED
    }
}
