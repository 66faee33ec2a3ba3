/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.LoadSummary;
import org.salesconsultant.store.Writer;

/**
 * Objects that many rows tell of, such as the customer of order lines: of each attribute the first value in data-row
 * order that is not missing is kept; a later one that differs is counted.
 */
final class MergedObjects implements Gatherer {

    private final EntityPlan plan;

    private final Writer writer;

    private final int keySize;

    private final Map<Object, Object[]> objects = new LinkedHashMap<>();

    private long differing;

    MergedObjects(EntityPlan plan, Writer writer) {
        this.plan = plan;
        this.writer = writer;
        keySize = plan.type().key().size();
    }

    @Override
    public void add(Object[] values, RowValues row) {
        Object key = keySize == 1 ? values[0] : List.of(Arrays.copyOf(values, keySize));
        Object[] kept = objects.get(key);
        if (kept == null) {
            objects.put(key, values.clone());
            return;
        }
        for (int i = keySize; i < values.length; i++) {
            if (kept[i] == null) {
                kept[i] = values[i];
            } else if (values[i] != null && !Objects.equals(kept[i], values[i])) {
                differing++;
            }
        }
    }

    @Override
    public boolean has(String key) {
        return objects.containsKey(key);
    }

    @Override
    public long differing() {
        return differing;
    }

    @Override
    public LoadSummary finish() throws CoreException {
        Load load = writer.load(plan.type(), plan.attributes().stream().map(each -> each.attribute().name()).toList(),
                plan.mode());
        for (Object[] each : objects.values()) {
            load.append(each);
        }
        return load.finish();
    }
}
