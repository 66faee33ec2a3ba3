/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.LoadSummary;
import org.salesconsultant.store.Writer;

/** Objects of one row each, such as interactions: a row with a key that was there before is a duplicate. */
final class UniqueObjects implements Gatherer {

    private static final Messages MESSAGES = Messages.of(UniqueObjects.class);

    private final int keySize;

    private final Load load;

    private final Set<Object> keys = new HashSet<>();

    UniqueObjects(EntityPlan plan, Writer writer) throws CoreException {
        keySize = plan.type().key().size();
        load = writer.load(plan.type(), plan.attributes().stream().map(each -> each.attribute().name()).toList(), plan.mode());
    }

    @Override
    public Refused refusal(Object[] values, RowValues row) {
        Object key = key(values);
        return keys.contains(key) ? new Refused(MESSAGES.text("duplicate", key), RowMapper.DUPLICATES) : null;
    }

    @Override
    public void add(Object[] values, RowValues row) throws CoreException {
        keys.add(key(values));
        load.append(values.clone());
    }

    private Object key(Object[] values) {
        return keySize == 1 ? values[0] : List.of(Arrays.copyOf(values, keySize));
    }

    @Override
    public boolean has(Object key) {
        return keys.contains(key);
    }

    @Override
    public LoadSummary finish() throws CoreException {
        return load.finish();
    }
}
