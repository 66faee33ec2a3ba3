/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.features;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.model.entity.AttributeType;

/** Reads attributes of the customers of a history, one value a customer in the order of the history. */
public interface AttributeSource {

    /** Knows nothing. */
    AttributeSource NONE = new AttributeSource() {

        @Override
        public boolean past() {
            return false;
        }

        @Override
        public double[] numbers(AttributeType attribute, IProgressMonitor monitor) {
            throw new IllegalStateException("a history without attributes: " + attribute.name());
        }

        @Override
        public String[] texts(AttributeType attribute, IProgressMonitor monitor) {
            throw new IllegalStateException("a history without attributes: " + attribute.name());
        }
    };

    /**
     * {@return whether the history ends before the present of the store: there are orders after it}
     *
     * Only an attribute that never changes may be read for a past date; of the others the store knows only the present value.
     */
    boolean past();

    /**
     * {@return the values of a number, of a truth as 0 and 1, or of a date as days since 1970-01-01; NaN where there is none}
     *
     * @throws CoreException if the store cannot be read
     */
    double[] numbers(AttributeType attribute, IProgressMonitor monitor) throws CoreException;

    /**
     * {@return the values of a text; null where there is none}
     *
     * @throws CoreException if the store cannot be read
     */
    String[] texts(AttributeType attribute, IProgressMonitor monitor) throws CoreException;
}
