/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Writer;
import org.salesconsultant.store.history.ChangeEntry;
import org.salesconsultant.store.history.ObjectChange;
import org.salesconsultant.store.history.ObjectHistory;
import org.salesconsultant.store.history.ObjectReader;
import org.salesconsultant.store.history.StoredObject;

/** Writes an object with its parts in one transaction, if nobody wrote it since it was opened. */
public final class ObjectSave {

    private final Opened opened;

    private final String parts;

    private final Draft draft;

    /** @param parts the class of the parts; null for none */
    public ObjectSave(Opened opened, String parts, Draft draft) {
        this.opened = opened;
        this.parts = parts;
        this.draft = draft;
    }

    /**
     * {@return what came of it}
     *
     * @throws CoreException with a problem if a value or a reference is wrong, or the store cannot be written; nothing is
     *         kept then
     */
    public SaveOutcome run(IProgressMonitor monitor) throws CoreException {
        return opened.record().write(ChangeSet.byHand(Actor.user()), this::write, monitor);
    }

    private SaveOutcome write(Writer writer) throws CoreException {
        if (opened.object().isPresent()) {
            Optional<Opened> now = now(writer, opened.object().get().key());
            if (now.isEmpty() || !versions(now.get()).equals(versions(opened))) {
                return new SaveOutcome.Overtaken(now, last(writer, now));
            }
        }
        EntityType type = opened.type();
        Map<String, Object> values = new HashMap<>(draft.changes());
        opened.object().ifPresent(object -> type.key().forEach(column -> values.put(column, object.value(column))));
        if (!draft.changes().isEmpty()) {
            writer.save(type, values, opened.object().map(StoredObject::version).orElse(0L));
        }
        writeParts(writer);
        List<Object> key = new ArrayList<>();
        type.key().forEach(column -> key.add(values.get(column)));
        return new SaveOutcome.Saved(now(writer, key).orElseThrow(), writer.changeSet());
    }

    /** Removed parts go first, so that a new one may take the key of one of them. */
    private void writeParts(Writer writer) throws CoreException {
        for (Draft.Part part : draft.parts()) {
            if (part.removed()) {
                StoredObject base = part.base().orElseThrow();
                writer.delete(base.type(), base.key(), base.version());
            }
        }
        for (Draft.Part part : draft.parts()) {
            if (!part.removed()) {
                EntityType type = opened.store().types().get(parts);
                Map<String, Object> values = new HashMap<>(part.values());
                part.base().ifPresent(base -> type.key().forEach(column -> values.put(column, base.value(column))));
                writer.save(type, values, part.base().map(StoredObject::version).orElse(0L));
            }
        }
    }

    private Optional<Opened> now(Engine engine, List<Object> key) throws CoreException {
        Optional<StoredObject> object = new ObjectReader(engine).find(opened.type(), key);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Opened(opened.store(), opened.model(), opened.type(), object,
                Opened.parts(engine, opened.store(), object.get(), parts)));
    }

    private Optional<ChangeEntry> last(Engine engine, Optional<Opened> now) throws CoreException {
        StoredObject before = opened.object().orElseThrow();
        if (now.isPresent() && now.get().object().orElseThrow().version() == before.version()) {
            return Optional.empty(); // a part was written
        }
        return ObjectHistory.of(engine, opened.type(), before.key()).stream().findFirst().map(ObjectChange::entry);
    }

    private static Map<String, Long> versions(Opened state) {
        Map<String, Long> versions = new HashMap<>();
        state.object().ifPresent(object -> versions.put("", object.version()));
        state.parts().forEach(part -> versions.put(part.keyText(), part.version()));
        return versions;
    }
}
