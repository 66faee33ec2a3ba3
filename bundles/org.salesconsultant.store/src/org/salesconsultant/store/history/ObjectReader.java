/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.history;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.Engine;

/** Reads single objects with their versions, as an edit begins with them. */
public final class ObjectReader {

    private final Engine engine;

    public ObjectReader(Engine engine) {
        this.engine = engine;
    }

    /** {@return the object of a key, if it is there} */
    public Optional<StoredObject> find(EntityType type, List<?> key) throws CoreException {
        return new StateRows(engine, type).present("WHERE " + StateRows.keyIs(type, "t"), key.toArray()).stream()
                .map(StateRows.State::object).findFirst();
    }

    /**
     * {@return all objects with a value in a column, such as the lines of an order, ordered by key}
     *
     * @param column a column of the class
     */
    public List<StoredObject> having(EntityType type, String column, Object value) throws CoreException {
        return where(type, "t.{name(" + type.column(column).orElseThrow().column() + ")} = ?", value);
    }

    List<StoredObject> where(EntityType type, String condition, Object... parameters) throws CoreException {
        return new StateRows(engine, type).present("WHERE " + condition, parameters).stream().map(StateRows.State::object).toList();
    }
}
