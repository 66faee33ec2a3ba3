/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.history;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A change set, as the audit trail shows it.
 *
 * @param number its number, from 1, in the order the change sets were begun
 * @param actor who wrote it
 * @param source the import that wrote it, or as {@link Origin} says; empty for an edit by hand
 * @param run the run or import it was written in; empty for an edit by hand
 * @param began when it was begun, in UTC, in whole seconds
 * @param undoes the change set it takes back, if it is an undo
 */
public record ChangeEntry(long number, String actor, String source, String run, LocalDateTime began, OptionalLong undoes) {

    public ChangeEntry {
        Objects.requireNonNull(began);
    }

    /** {@return where it came from} */
    public Origin origin() {
        return Origin.of(source, undoes.isPresent());
    }

    /** {@return what in its origin wrote it: the name of the import, rule or recipe; empty for an edit by hand or an undo} */
    public String detail() {
        return switch (origin()) {
            case RULE -> source.substring(Origin.RULE_PREFIX.length());
            case RECIPE -> source.substring(Origin.RECIPE_PREFIX.length());
            case FORM, IMPORT, UNDO -> source;
        };
    }
}
