/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.exports;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.salesconsultant.exchange.export.SortColumn;

/**
 * What somebody wishes to export, as far as it is known when the wizard opens.
 *
 * @param project the folder of the project
 * @param entity the class by name
 * @param columns the columns, in order; empty for all
 * @param filter a condition in the expression language; empty for all objects
 * @param sort what objects are sorted by, before their key
 * @param keys the keys of selected objects, each a value for each key column; null if nothing is selected
 */
public record ExportWish(Path project, String entity, List<String> columns, String filter, List<SortColumn> sort,
        List<List<Object>> keys) {

    public ExportWish {
        Objects.requireNonNull(project);
        Objects.requireNonNull(entity);
        Objects.requireNonNull(filter);
        columns = List.copyOf(columns);
        sort = List.copyOf(sort);
        keys = keys == null ? null : List.copyOf(keys);
    }

    /** {@return the wish for all objects of a class} */
    public static ExportWish all(Path project, String entity) {
        return new ExportWish(project, entity, List.of(), "", List.of(), null);
    }
}
