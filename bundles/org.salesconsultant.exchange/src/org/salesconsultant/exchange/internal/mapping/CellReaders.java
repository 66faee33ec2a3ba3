/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.exchange.internal.value.Zones;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowLog;

/**
 * Reads the mapped values of rows one by one, each as an import reads it, so that all that is wrong in a row is known and not
 * only the first of it. Keys met before and references are not looked at; a reference by another attribute than the key has
 * the text of the source.
 */
public final class CellReaders {

    /**
     * What became of one value.
     *
     * @param text the text of the source; null where it is empty
     * @param value the value; null where there is none
     * @param refusal why the row is refused for it; null if it is not
     * @param changed whether the value was rounded, or taken away as out of range
     */
    public record Cell(String text, Object value, String refusal, boolean changed) {
    }

    private static final RowLog NO_LOG = new RowLog() {
        @Override
        public void rejected(RejectedRow row) {
            throw new IllegalStateException("a cell is no row");
        }

        @Override
        public void changed(CellChange change) {
            throw new IllegalStateException("only counted when rows are kept");
        }
    };

    private final List<EntityReader> readers = new ArrayList<>();

    private final List<String> needed;

    private final RowTexts texts;

    private final CellChanges changes;

    /** @param columns the columns of the rows */
    public CellReaders(ImportPlan plan, List<String> columns, ColumnProfiles profiles, Zones zones) throws CoreException {
        needed = plan.sources();
        texts = new RowTexts(plan.place(), needed, columns, profiles);
        changes = new CellChanges(needed.toArray(String[]::new), NO_LOG);
        for (EntityPlan entity : plan.entities()) {
            for (AttributePlan each : entity.attributes()) {
                AttributePlan plain = new AttributePlan(each.attribute(), each.column(), each.constant(), each.expression(),
                        each.format(), each.id(), null);
                readers.add(new EntityReader(new EntityPlan(entity.type(), entity.mode(), List.of(plain), entity.leaf()), needed,
                        profiles, zones, null));
            }
        }
    }

    /** {@return the attributes of the plan, in its order: class, attribute, column; no column where it is computed} */
    public static List<String[]> targets(ImportPlan plan) {
        return plan.entities().stream().flatMap(entity -> entity.attributes().stream()
                .map(each -> new String[] {entity.type().name(), each.attribute().name(), each.column()})).toList();
    }

    /**
     * Reads a batch of rows.
     *
     * @param consumer takes the cells of each row, in the order of {@link #targets(ImportPlan)}
     * @throws CoreException with a problem if an expression does not fit, or dates can be read in two ways
     */
    public void read(RowBatch batch, Consumer<List<Cell>> consumer) throws CoreException {
        texts.start(batch);
        String[] row = new String[needed.size()];
        for (int i = 0; i < batch.rows().length; i++) {
            texts.read(i, row);
            List<Cell> cells = new ArrayList<>();
            for (EntityReader each : readers) {
                cells.add(cell(each, row));
            }
            consumer.accept(cells);
        }
    }

    private Cell cell(EntityReader reader, String[] row) {
        AttributePlan attribute = reader.plan().attributes().getFirst();
        String text = attribute.source() == null ? attribute.constant() : row[needed.indexOf(attribute.source())];
        boolean[] changed = new boolean[1];
        reader.read(Arrays.copyOf(row, row.length), texts.typed(), changes, (column, before, after) -> changed[0] = true);
        changes.forget();
        boolean refused = reader.refused() != null;
        return new Cell(text, refused || !reader.present() ? null : reader.values()[0], refused ? reader.reason() : null,
                changed[0]);
    }
}
