/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.core.contribution;

import java.util.Map;

import org.eclipse.core.runtime.CoreException;

/**
 * One contribution to an extension point: its description, and its code, which is loaded at first use.
 *
 * @param <T> the type the extension point asks for
 */
public interface Contribution<T> {

    /** {@return what the extension says of it} */
    ContributionDescription description();

    /**
     * {@return a new instance}
     *
     * @throws CoreException with a problem if its class cannot be loaded or made
     */
    T create() throws CoreException;

    /**
     * {@return the given values, migrated to the version of this contribution, checked and completed by defaults}
     *
     * @param place where the values stand, for messages
     * @param version the version they were written for
     * @throws CoreException with a problem if a value is missing, unknown or wrong
     */
    default Parameters parameters(String place, String version, Map<String, String> given) throws CoreException {
        Map<String, String> migrated = given;
        if (!version.equals(description().version()) && create() instanceof ParameterMigration migration) {
            migrated = migration.migrate(version, given);
        }
        return Parameters.check(place, description().parameters(), migrated);
    }
}
