/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.form;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Where a form looks up the objects a field may refer to. Called off the UI thread, but for {@link #open}. */
public interface ReferenceSource {

    /**
     * An object that may be referred to.
     *
     * @param key its key, as it stands in the field
     * @param name what people call it; empty if it has no name
     */
    record Found(String key, String name) {
    }

    /**
     * {@return objects of a class whose key begins with, or whose name has, a text, ordered by key}
     *
     * @param type the name of the class
     * @param text what was typed; empty for any
     * @param limit at most that many
     */
    List<Found> find(String type, String text, int limit, IProgressMonitor monitor) throws CoreException;

    /**
     * {@return the object of a key, as a list of one; empty if there is none}
     *
     * @param type the name of the class
     */
    List<Found> named(String type, String key, IProgressMonitor monitor) throws CoreException;

    /** Opens the object of a key, on the UI thread. */
    void open(String type, String key);
}
