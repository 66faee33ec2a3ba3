/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.run;

import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A source file of an import.
 *
 * @param name how rejects name it: relative to the project where it lies in it
 * @param path where it is
 * @param sha256 the hash of its bytes
 * @param rows its records, refused ones counted
 * @param kept those that became objects
 * @param settings how it was read; empty if it was not read again
 */
public record ImportedFile(String name, Path path, String sha256, long rows, long kept, SortedMap<String, String> settings) {

    public ImportedFile {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }
}
