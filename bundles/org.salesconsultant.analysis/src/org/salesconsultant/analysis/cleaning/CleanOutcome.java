/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.cleaning;

import java.util.List;

/**
 * What came of cleaning.
 *
 * @param read the records of the files, refused ones included
 * @param refused those that could not be taken for rows
 * @param kept the rows written
 * @param notes what differs from what the recipe was made for, and what could not be taken over from a foreign history
 * @param steps what each step did that is switched on, in their order
 */
public record CleanOutcome(long read, long refused, long kept, List<String> notes, List<StepCounts> steps) {

    /** The share of refused records above which a caller must be told: that of a project without a limit of its own. */
    private static final double LIMIT = 0.05;

    public CleanOutcome {
        notes = List.copyOf(notes);
        steps = List.copyOf(steps);
    }

    /**
     * What a step did.
     *
     * @param step its id
     * @param dropped rows it dropped
     * @param changed cells it changed
     * @param converted cells it wrote otherwise without changing what they mean
     * @param grouped rows it takes for the same thing as others
     * @param groups the groups of those
     * @param open cases it leaves to a person
     */
    public record StepCounts(String step, long dropped, long changed, long converted, long grouped, long groups, long open) {
    }

    /** {@return whether more records were refused than may be: 5 % of those read} */
    public boolean manyRefused() {
        return refused > LIMIT * read;
    }
}
