/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store;

import org.eclipse.core.runtime.CoreException;

/** Takes many objects of one class. */
public interface Load {

    /**
     * Takes one object. Of several with the same key the one appended last counts, as a whole.
     *
     * @param values in the order of the load's attributes; a reference is the key of what it refers to
     * @throws ClassCastException if a value is of another Java class than its attribute's
     * @throws CoreException with a problem if a required value is missing or a value is out of its range
     */
    void append(Object... values) throws CoreException;

    /**
     * Leaves out the values of a reference to the same class that lead nowhere: neither to an object of this load nor to one of
     * the store. When all objects are appended.
     *
     * @param reference the name of the attribute, one of the load's
     */
    void dropLoose(String reference, LooseReference taker) throws CoreException;

    /** Takes values that were left out, in the order their objects were appended. */
    @FunctionalInterface
    interface LooseReference {

        /**
         * Takes one.
         *
         * @param key the key of the object
         * @param value the key of what is not there
         */
        void left(String key, String value);
    }

    /** Merges all objects into the store; {@return how many did what} */
    LoadSummary finish() throws CoreException;
}
