/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.unit;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.LoadSummary;
import org.salesconsultant.store.internal.schema.Tables;
import org.salesconsultant.store.internal.sql.Dialect;
import org.salesconsultant.store.internal.sql.RowAppender;

/** Appends objects to a temporary table, then merges them as a set. */
final class BulkLoad implements Load {

    private final Changes changes;

    private final EntityType type;

    private final ImportMode mode;

    private final ValueCheck[] checks;

    private final RowAppender appender;

    private final String table;

    private boolean finished;

    BulkLoad(Changes changes, EntityType type, List<String> attributes, ImportMode mode) throws CoreException {
        this.changes = changes;
        this.type = type;
        this.mode = mode;
        checks = attributes.stream().map(name -> new ValueCheck(type, attribute(name))).toArray(ValueCheck[]::new);
        if (!columns().containsAll(type.key())) {
            throw new IllegalArgumentException("the key of " + type.name() + " is not among " + attributes);
        }
        table = "load_" + type.table();
        changes.session().execute(dialect().makeLoad(table, Tables.of(dialect(), type), columns(), type.key(), "_position"));
        appender = changes.session().temporaryAppender(table);
    }

    private Dialect dialect() {
        return changes.session().dialect();
    }

    private AttributeType attribute(String name) {
        return type.attribute(name).orElseThrow(() -> new IllegalArgumentException(type.name() + " has no attribute " + name));
    }

    private List<String> columns() {
        return List.of(checks).stream().map(check -> check.attribute().column()).toList();
    }

    @Override
    public void append(Object... values) throws CoreException {
        if (finished || values.length != checks.length) {
            throw new IllegalArgumentException(values.length + " values for " + columns());
        }
        Object[] kept = new Object[values.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = checks[i].checked(values[i]);
        }
        appender.append(kept, appender.rows());
    }

    @Override
    public void dropLoose(String reference, LooseReference taker) throws CoreException {
        appender.finish();
        new LooseReferences(changes.session(), type, dialect().temporary(table)).drop(attribute(reference).column(), taker);
    }

    @Override
    public LoadSummary finish() throws CoreException {
        if (finished) {
            throw new IllegalStateException("the load of " + type.name() + " is finished");
        }
        finished = true;
        appender.finish();
        LoadSummary summary = new Merge(changes, type, dialect().temporary(table), columns(), mode).run();
        changes.session().execute(dialect().dropTemporary(table));
        return summary;
    }

    /** {@return whether it was finished; one that was not is a defect of its caller} */
    boolean finished() {
        return finished;
    }
}
