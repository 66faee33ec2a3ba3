/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation.example;

import java.util.Optional;

import org.salesconsultant.automation.Condition;

/** An example: holds for customers in a city. */
public final class LivesIn implements Condition {

    @Override
    public Test test(Setting setting) {
        String city = setting.parameters().text("city");
        return candidate -> city.equals(candidate.attributes().get("city")) ? Optional.of("lives in " + city) : Optional.empty();
    }
}
