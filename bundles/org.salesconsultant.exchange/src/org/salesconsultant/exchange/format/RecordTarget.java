/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.format;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.CoreException;

/** A file that is being written. What it writes depends on the objects and parameters only: the same ones, the same bytes. */
public interface RecordTarget {

    /**
     * Writes one object. Nothing of it is cut or left out.
     *
     * @throws CoreException with a problem if the format cannot hold a value
     */
    void write(ObjectValues object) throws IOException, CoreException;

    /**
     * Writes what belongs at the end; {@return what the objects were split into, in order, such as sheets; at least one part}
     *
     * The stream is left open.
     */
    List<TargetPart> finish() throws IOException;
}
