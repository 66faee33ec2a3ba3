/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.history;

/**
 * Which change sets to list.
 *
 * @param actor what the name of the person has in it, letter case aside; empty for all
 * @param source what the source has in it, letter case aside; empty for all
 */
public record ChangeFilter(String actor, String source) {

    /** Lists all. */
    public static final ChangeFilter ALL = new ChangeFilter("", "");

    public ChangeFilter {
        actor = actor.strip();
        source = source.strip();
    }
}
