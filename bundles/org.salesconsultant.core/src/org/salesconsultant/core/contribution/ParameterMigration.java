/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.core.contribution;

import java.util.Map;

/** Implemented by a contribution whose parameters have changed between versions. */
public interface ParameterMigration {

    /**
     * {@return the values as this version names and means them}
     *
     * @param version the version the values were written for
     * @param values the values as they stand in the file
     */
    Map<String, String> migrate(String version, Map<String, String> values);
}
