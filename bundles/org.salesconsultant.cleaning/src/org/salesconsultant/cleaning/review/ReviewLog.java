/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.review;

/** Takes what a person may want to see of a reading, beside what was dropped and changed. */
public interface ReviewLog {

    /** Takes nothing. */
    ReviewLog NONE = new ReviewLog() {
        @Override
        public void grouped(GroupedRow row) {
            // not asked for
        }

        @Override
        public void open(String step, OpenCases cases) {
            // not asked for
        }
    };

    /** Takes a row that is in a group: in the order of the rows, then of the steps. */
    void grouped(GroupedRow row);

    /** Takes what a step leaves open, at the end of a reading; not called where nothing is. */
    void open(String step, OpenCases cases);
}
