/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.model.entity.EntityType;

/** Reads and writes a store within one transaction. */
public interface Writer extends Engine {

    /**
     * {@return a load of all attributes of a class}
     *
     * @see #load(EntityType, List, ImportMode)
     */
    default Load load(EntityType type, ImportMode mode) throws CoreException {
        return load(type, type.attributes().stream().map(attribute -> attribute.name()).toList(), mode);
    }

    /**
     * {@return a load of many objects of one class, which replaces what the same source brought before}
     *
     * The rows of the change set's source become what is appended: new keys are inserted, differing objects updated, and
     * objects that the source brought before and no longer brings are removed unless another source, or a person, has
     * them too. A key that is there from elsewhere only is updated, left as it is ({@code skip}), or a problem
     * ({@code insert}). Values that a person wrote stay until they are released; where the source brings another one, table
     * {@code import_conflicts} has both.
     *
     * @param attributes the names of the attributes the source brings, the key among them; the others keep what they have
     * @throws IllegalStateException if there was a load of that class in this unit of work already
     */
    Load load(EntityType type, List<String> attributes, ImportMode mode) throws CoreException;

    /**
     * Writes one object.
     *
     * @param values by attribute name or column; must have the key; attributes left out keep what they have
     * @param expectedVersion the version it was read with; 0 if it must be new
     * @throws CoreException with a problem if it was edited since, is not there, or is there already
     */
    void save(EntityType type, Map<String, ?> values, long expectedVersion) throws CoreException;

    /**
     * Deletes one object.
     *
     * @param key the values of the key, in key order
     * @param expectedVersion the version it was read with
     * @throws CoreException with a problem if it was edited since, or is not there
     */
    void delete(EntityType type, List<?> key, long expectedVersion) throws CoreException;

    /** Lets imports overwrite what persons wrote into an object, from the next load on. */
    void releaseEdits(EntityType type, List<?> key) throws CoreException;

    /**
     * {@return an empty staging table for a source, in place of the one it had}
     *
     * @throws CoreException with a problem if two columns have the same name, letter case aside
     */
    Staging stage(String source, List<String> columns) throws CoreException;

    /** Drops the staged rows of a source, if it has any. */
    void unstage(String source) throws CoreException;

    /** Notes what a source brought; replaces what was noted for the same source before. */
    void remember(String source, List<ImportSource> files) throws CoreException;

    /** {@return a log of what a source's import refuses and changes, in place of the one it had} */
    ImportLog log(String source) throws CoreException;

    /**
     * {@return a taker of a segmentation's members, in place of those it had}
     *
     * A row is customer, segment, similarity (1 / distance; null if undefined).
     */
    Rows members(String segmentation, String run) throws CoreException;

    /**
     * {@return a taker of a prediction's scores, in place of those it had}
     *
     * A row is customer, probability, decision, reasons.
     */
    Rows scores(String prediction, String run) throws CoreException;

    /** {@return the number of this change set, by which it is undone; 0 as long as no object has changed} */
    long changeSet();
}
