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
import org.salesconsultant.results.rows.RowLog;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.LoadSummary;
import org.salesconsultant.store.Writer;

/** Orders, one a row: a second row of the same order is a duplicate. */
final class Orders implements Gatherer {

    private static final Messages MESSAGES = Messages.of(Orders.class);

    private final OrderSlots slots;

    private final RowLog log;

    private final boolean dated;

    private final KeySet keys = new KeySet();

    private final Load load;

    /**
     * @param currency the currency of orders that state none; null for that of the project
     * @param log takes originals that are left out
     */
    Orders(EntityPlan plan, Writer writer, String currency, RowLog log) throws CoreException {
        this.log = log;
        slots = new OrderSlots(plan, List.of(), currency);
        dated = plan.attribute(OrderSlots.DATE).isPresent();
        load = slots.load(writer);
    }

    @Override
    public Refused refusal(Object[] values, RowValues row) {
        if (keys.contains((String) values[0])) {
            return new Refused(MESSAGES.text("duplicate", values[0]), RowMapper.DUPLICATES);
        }
        return dated ? null
                : new Refused(MESSAGES.text("missing", OrderSlots.ENTITY + "." + OrderSlots.DATE), RowMapper.INVALID);
    }

    @Override
    public void add(Object[] values, RowValues row) throws CoreException {
        keys.add((String) values[0]);
        slots.append(load, Arrays.copyOf(values, slots.size()));
    }

    @Override
    public boolean has(String key) {
        return keys.contains(key);
    }

    @Override
    public LoadSummary finish() throws CoreException {
        return slots.finish(load, log);
    }
}
