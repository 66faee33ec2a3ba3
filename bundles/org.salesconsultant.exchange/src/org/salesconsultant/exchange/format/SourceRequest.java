/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.format;

import java.nio.file.Path;
import java.util.Set;

import org.salesconsultant.core.contribution.Parameters;

/**
 * A file to read.
 *
 * @param file the file
 * @param name how messages and rejects name it: relative to the project where it lies in it
 * @param parameters the checked parameters of the format
 * @param expected names of columns the reader of the records asks for; evidence of a header, no more
 */
public record SourceRequest(Path file, String name, Parameters parameters, Set<String> expected) {

    public SourceRequest {
        expected = Set.copyOf(expected);
    }
}
