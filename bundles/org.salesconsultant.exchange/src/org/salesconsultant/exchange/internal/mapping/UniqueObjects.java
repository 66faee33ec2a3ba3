/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.internal.key.KeySet;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.LoadSummary;
import org.salesconsultant.store.Writer;

/** Objects of one row each, such as interactions: a row with a key that was there before is a duplicate. */
final class UniqueObjects implements Gatherer {

    private static final Messages MESSAGES = Messages.of(UniqueObjects.class);

    private final int keySize;

    private final Load load;

    private final KeySet keys = new KeySet();

    UniqueObjects(EntityPlan plan, Writer writer) throws CoreException {
        keySize = plan.type().key().size();
        load = writer.load(plan.type(), plan.attributes().stream().map(each -> each.attribute().name()).toList(), plan.mode());
    }

    @Override
    public Refused refusal(Object[] values, RowValues row) {
        return keys.contains(key(values)) ? new Refused(MESSAGES.text("duplicate", shown(values)), RowMapper.DUPLICATES) : null;
    }

    @Override
    public void add(Object[] values, RowValues row) throws CoreException {
        keys.add(key(values));
        load.append(values.clone());
    }

    /** {@return one text for the key; with the lengths of its parts, so that no two keys have the same} */
    private String key(Object[] values) {
        if (keySize == 1) {
            return values[0].toString();
        }
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < keySize; i++) {
            String part = values[i].toString();
            key.append(part.length()).append(':').append(part);
        }
        return key.toString();
    }

    private Object shown(Object[] values) {
        return keySize == 1 ? values[0] : List.of(Arrays.copyOf(values, keySize));
    }

    @Override
    public boolean has(String key) {
        return keys.contains(key);
    }

    @Override
    public LoadSummary finish() throws CoreException {
        return load.finish();
    }
}
