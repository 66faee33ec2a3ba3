/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store;

import java.util.Objects;

/**
 * Why something is written: journalled with every change, and what undo takes back.
 *
 * @param actor who writes
 * @param source the import whose rows are written; empty for an edit by hand
 * @param run the run or import that writes; empty for an edit by hand
 */
public record ChangeSet(Actor actor, String source, String run) {

    /** What stands as the source of an object that a person made or edited. */
    public static final String HAND = "(hand)";

    public ChangeSet {
        Objects.requireNonNull(actor);
        if (source.indexOf('\n') >= 0 || HAND.equals(source)) {
            throw new IllegalArgumentException("not a source: " + source);
        }
        Objects.requireNonNull(run);
    }

    /** {@return an edit by hand} */
    public static ChangeSet byHand(Actor actor) {
        return new ChangeSet(actor, "", "");
    }

    /** {@return what the rows written are marked with} */
    public String owner() {
        return source.isEmpty() ? HAND : source;
    }
}
