/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.salesconsultant.core.format.CsvText;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.internal.key.KnownKeys;
import org.salesconsultant.exchange.internal.value.Zones;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.results.rows.CellChange;
import org.salesconsultant.results.rows.RejectedRow;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowLog;
import org.salesconsultant.store.LoadSummary;
import org.salesconsultant.store.Writer;

/**
 * Makes objects of rows: a row becomes its objects of all mapped classes, or is refused as a whole with its first reason.
 * Objects of one row go straight to the store, and only their keys are held in memory, at some 25 bytes each; those that
 * several rows tell of (customers, products, the orders of lines) are held as a whole until the end.
 */
public final class RowMapper {

    /** The stage of its rejects and changes. */
    public static final String STAGE = "map";

    static final String INVALID = "invalid";

    static final String DUPLICATES = "duplicates";

    private static final String CUSTOMER = "Customer";

    private static final String CUSTOMER_UNKNOWN = "customer-unknown";

    private static final int CHECK = 1000;

    private static final Messages MESSAGES = Messages.of(RowMapper.class);

    private final List<String> needed;

    private final RowTexts cells;

    private final List<EntityReader> readers = new ArrayList<>();

    private final List<Gatherer> gatherers = new ArrayList<>();

    private final Map<String, Integer> index = new LinkedHashMap<>();

    private final KnownKeys known;

    private final RowAmounts amounts;

    private final int[] amountAt;

    private final RowLog log;

    private final CellChanges changes;

    private final RowValues shared = new RowValues();

    private final List<CellChange> lossy = new ArrayList<>();

    private final String[] texts;

    private boolean started;

    private String file;

    private long number;

    private final EntityReader.Lossy noted = (column, before, after) -> lossy
            .add(new CellChange(STAGE, file, String.valueOf(number), column == null ? "" : column, before, after, 1));

    /** The fields of the row at hand, as it is refused. */
    private Supplier<Stream<String>> raw;

    private long kept;

    private long keptBefore;

    private long refused;

    private final SortedMap<String, Long> keptByFile = new TreeMap<>();

    /**
     * @param columns the columns of the rows, the mapped ones among them
     * @param owner the source, as the store marks what it brought
     * @param currency the currency of orders that state none; null for that of the project
     * @param amounts what a refused row would have added to revenue
     */
    public RowMapper(ImportPlan plan, List<String> columns, ColumnProfiles profiles, Zones zones, CrmTypes types, String currency,
            RowAmounts amounts, Writer writer, String owner, RowLog log) throws CoreException {
        this.log = log;
        needed = plan.sources();
        texts = new String[needed.size()];
        cells = new RowTexts(plan.place(), needed, columns, profiles);
        changes = new CellChanges(needed.stream().map(each -> each.replace(AttributePlan.EXPRESSION, "")).toArray(String[]::new),
                log);
        known = new KnownKeys(writer, types, owner);
        this.amounts = amounts;
        amountAt = amounts.columns().stream().mapToInt(needed::indexOf).toArray();
        Optional<EntityPlan> line = plan.entity(OrderLines.ENTITY);
        for (EntityPlan each : plan.entities()) {
            index.put(each.type().name(), readers.size());
            readers.add(new EntityReader(each, needed, profiles, zones, known));
            gatherers.add(switch (each.type().name()) {
                case OrderLines.ENTITY -> new OrderLines(each, writer);
                case OrderSlots.ENTITY -> line.isPresent()
                        ? new LineOrders(each, writer, line.get().attribute(OrderSlots.TAX).isPresent(), currency, log)
                        : new Orders(each, writer, currency, log);
                default -> each.leaf() && !CUSTOMER.equals(each.type().name()) && !"Product".equals(each.type().name())
                        ? new UniqueObjects(each, writer) : new MergedObjects(each, writer);
            });
        }
    }

    /** Takes a batch of rows. */
    public void accept(RowBatch batch, IProgressMonitor monitor) throws CoreException {
        cells.start(batch);
        for (int i = 0; i < batch.rows().length; i++) {
            if (i % CHECK == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            int index = i;
            cells.read(i, texts);
            row(batch.file(), batch.rows()[i], () -> batch.table().columns().stream().map(column -> column.getString(index)));
        }
    }

    /** Takes a record as it is read, all fields in the order of the columns. Nothing is computed of it. */
    public void accept(String file, long row, String[] fields) throws CoreException {
        if (!started) {
            cells.start();
            started = true;
        }
        cells.read(file, row, fields, texts);
        row(file, row, () -> Arrays.stream(fields).map(each -> each == null ? "" : each));
    }

    private void row(String of, long number, Supplier<Stream<String>> raw) throws CoreException {
        lossy.clear();
        shared.clear();
        if (!of.equals(file)) {
            endFile();
            file = of;
        }
        this.number = number;
        this.raw = raw;
        for (EntityReader reader : readers) {
            reader.read(texts, cells.typed(), changes, noted);
            if (reader.refused() != null) {
                AttributePlan attribute = reader.refused();
                boolean unknown = CUSTOMER.equals(attribute.attribute().target()) && (attribute.by() != null || missing(attribute));
                refuse(attribute, reader.reason(), unknown ? CUSTOMER_UNKNOWN : INVALID);
                return;
            }
        }
        int line = readers.size() - 1;
        if (gatherers.get(line) instanceof OrderLines lines && readers.get(line).present()) {
            lines.describe(readers.get(line).values(), shared);
        }
        for (int e = 0; e < readers.size(); e++) {
            if (readers.get(e).present() && !accepted(e)) {
                return;
            }
        }
        changes.keep();
        lossy.forEach(log::changed);
        for (int e = 0; e < readers.size(); e++) {
            if (readers.get(e).present()) {
                gatherers.get(e).add(readers.get(e).values(), shared);
            }
        }
        kept++;
    }

    private boolean missing(AttributePlan attribute) {
        String text = attribute.source() == null ? attribute.constant() : texts[needed.indexOf(attribute.source())];
        return text == null || text.isBlank();
    }

    /** {@return whether what the row refers to is there and its key is free; if not, the row is refused} */
    private boolean accepted(int e) throws CoreException {
        EntityReader reader = readers.get(e);
        List<AttributePlan> attributes = reader.plan().attributes();
        for (int a = 0; a < attributes.size(); a++) {
            String target = attributes.get(a).attribute().target();
            Object value = reader.values()[a];
            if (target != null && !reader.plan().is(target) && value != null && !there(target, (String) value)) {
                refuse(attributes.get(a), MESSAGES.text("unknown", target, value),
                        CUSTOMER.equals(target) ? CUSTOMER_UNKNOWN : INVALID);
                return false;
            }
        }
        if (reader.plan().mode() == ImportMode.INSERT && known.elsewhere(reader.plan().type(), key(reader))) {
            refuse(attributes.getFirst(), MESSAGES.text("there", key(reader)), DUPLICATES);
            return false;
        }
        Gatherer.Refused refusal = gatherers.get(e).refusal(reader.values(), shared);
        if (refusal != null) {
            refuse(attributes.getFirst(), refusal.reason(), refusal.category());
        }
        return refusal == null;
    }

    private static String key(EntityReader reader) {
        return Arrays.stream(reader.values()).limit(reader.plan().type().key().size()).map(String::valueOf)
                .collect(Collectors.joining("/"));
    }

    private boolean there(String target, String key) throws CoreException {
        Integer at = index.get(target);
        return at == null ? known.has(target, key) : readers.get(at).hasKey(key) || gatherers.get(at).has(key);
    }

    private void refuse(AttributePlan attribute, String reason, String category) {
        refused++;
        changes.forget();
        String[] amountTexts = Arrays.stream(amountAt).mapToObj(at -> at < 0 ? null : texts[at]).toArray(String[]::new);
        log.rejected(new RejectedRow(STAGE, file, number, attribute.column() == null ? "" : attribute.column(), reason,
                CsvText.of(raw.get().toArray(String[]::new)), category, amounts.of(amountTexts)));
    }

    private void endFile() {
        if (file != null) {
            keptByFile.merge(file, kept - keptBefore, Long::sum);
            keptBefore = kept;
        }
    }

    /** Loads all objects, parents first; {@return what that did, by class} */
    public Map<String, LoadSummary> finish() throws CoreException {
        endFile();
        changes.finish();
        Map<String, LoadSummary> summaries = new LinkedHashMap<>();
        for (int e = 0; e < readers.size(); e++) {
            summaries.put(readers.get(e).plan().type().name(), gatherers.get(e).finish());
        }
        return summaries;
    }

    /** {@return how many rows became objects} */
    public long kept() {
        return kept;
    }

    /** {@return how many rows became objects, by file; all are known when it is finished} */
    public SortedMap<String, Long> keptByFile() {
        return keptByFile;
    }

    /** {@return how many rows were refused} */
    public long refused() {
        return refused;
    }

    /** {@return by class, how many values differed from the first one of the same object} */
    public SortedMap<String, Long> differing() {
        SortedMap<String, Long> differing = new TreeMap<>();
        for (int e = 0; e < readers.size(); e++) {
            if (gatherers.get(e).differing() > 0) {
                differing.put(readers.get(e).plan().type().name(), gatherers.get(e).differing());
            }
        }
        return differing;
    }
}
