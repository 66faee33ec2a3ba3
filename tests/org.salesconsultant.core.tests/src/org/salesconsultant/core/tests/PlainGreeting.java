/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.core.tests;

import java.util.Map;
import java.util.TreeMap;

import org.salesconsultant.core.contribution.ParameterMigration;

/** Greets; its parameter {@code who} became {@code name} in version 2. */
public final class PlainGreeting implements Greeting, ParameterMigration {

    @Override
    public String greet(String name) {
        return "Hello, " + name;
    }

    @Override
    public Map<String, String> migrate(String version, Map<String, String> values) {
        Map<String, String> migrated = new TreeMap<>(values);
        if (migrated.containsKey("who")) {
            migrated.put("name", migrated.remove("who"));
        }
        return migrated;
    }
}
