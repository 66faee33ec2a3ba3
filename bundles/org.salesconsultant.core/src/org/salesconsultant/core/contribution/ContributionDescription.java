/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.core.contribution;

import java.util.List;

/**
 * What an extension says of a contribution, known without loading its class.
 *
 * @param id its id, for ever
 * @param name what people see
 * @param description one sentence for people; may be empty
 * @param version the version its parameters are written for
 * @param priority the higher, the earlier it is listed; 0 by default
 * @param bundle the symbolic name of the bundle it comes from
 * @param parameters its described parameters, in order
 */
public record ContributionDescription(String id, String name, String description, String version, int priority,
        String bundle, List<ParameterDescription> parameters) {

    public ContributionDescription {
        parameters = List.copyOf(parameters);
    }
}
