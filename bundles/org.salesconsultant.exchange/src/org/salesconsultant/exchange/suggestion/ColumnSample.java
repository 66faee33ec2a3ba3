/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.suggestion;

import java.util.Collections;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A column of a file and some of its values.
 *
 * @param name its name in the header
 * @param values its values in the first rows, in order; null where the field is empty
 */
public record ColumnSample(String name, List<String> values) {

    public ColumnSample {
        Objects.requireNonNull(name);
        values = Collections.unmodifiableList(new ArrayList<>(values)); // List.copyOf takes no null
    }

    /** {@return the values that are there, in order} */
    List<String> filled() {
        return values.stream().filter(each -> each != null && !each.isBlank()).toList();
    }

    /** {@return whether every row has a value and no two the same; false for less than two rows} */
    boolean unique() {
        return values.size() > 1 && filled().size() == values.size() && filled().stream().distinct().count() == values.size();
    }
}
