/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store;

import java.util.List;

/**
 * What undoing a change set did.
 *
 * @param changeSet the number of the change set that undid it; 0 if there was nothing to do
 * @param restored objects that are as they were before it
 * @param removed objects it had made, which are gone again
 * @param edited objects that were written since: they stay as they are, or are taken back too where that was asked for
 * @param needed objects it had made that stay, since others that are not its own refer to them
 */
public record Undone(long changeSet, long restored, long removed, List<Edited> edited, List<Edited> needed) {

    public Undone {
        edited = List.copyOf(edited);
        needed = List.copyOf(needed);
    }

    /**
     * An object.
     *
     * @param type the name of its class
     * @param key its key, values separated by a slash
     */
    public record Edited(String type, String key) {
    }
}
