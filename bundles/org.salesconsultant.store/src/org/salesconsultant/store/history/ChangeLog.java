/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.history;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Statement;

/** The change sets of a store, and what each did. */
public final class ChangeLog {

    private static final String ENTRIES = "SELECT c.{name(id)}, c.{name(actor)}, c.{name(source)}, c.{name(run)}, c.{name(began)},"
            + " c.{name(undoes)} FROM change_sets c WHERE ";

    private final Engine engine;

    public ChangeLog(Engine engine) {
        this.engine = engine;
    }

    /**
     * {@return change sets, the latest first}
     *
     * @param before only those with a lower number; {@link Long#MAX_VALUE} for the latest
     * @param limit at most that many
     */
    public List<ChangeEntry> latest(ChangeFilter filter, long before, int limit) throws CoreException {
        StringBuilder where = new StringBuilder("c.{name(id)} < ?");
        List<Object> parameters = new ArrayList<>(List.of(before));
        if (!filter.actor().isEmpty()) {
            where.append(" AND {contains(c.{name(actor)}, ?)}");
            parameters.add(filter.actor());
        }
        if (!filter.source().isEmpty()) {
            where.append(" AND {contains(c.{name(source)}, ?)}");
            parameters.add(filter.source());
        }
        return read(where + " ORDER BY c.{name(id)} DESC LIMIT " + limit, parameters.toArray());
    }

    /** {@return the change set of a number, if there is one} */
    public Optional<ChangeEntry> numbered(long number) throws CoreException {
        return read("c.{name(id)} = ? ORDER BY c.{name(id)}", number).stream().findFirst();
    }

    /** {@return the change sets that touched an object, by number} */
    Map<Long, ChangeEntry> entries(EntityType type, String where, List<?> values) throws CoreException {
        String former = StateRows.former(type) + " t " + where;
        String present = StateRows.present(type) + " t " + where;
        List<Object> parameters = new ArrayList<>();
        for (int part = 0; part < 3; part++) {
            parameters.addAll(values);
        }
        return read("c.{name(id)} IN (SELECT t.{name(_change_set)} FROM " + former + " UNION SELECT t.{name(_replaced_by)} FROM " + former
                + " UNION SELECT t.{name(_change_set)} FROM " + present + ") ORDER BY c.{name(id)}", parameters.toArray()).stream()
                        .collect(Collectors.toMap(ChangeEntry::number, Function.identity()));
    }

    /**
     * {@return how many objects of each class the change sets of a range of numbers touched, by number; classes one left
     * alone aside, parents first}
     */
    public Map<Long, List<ChangeCounts>> counts(List<EntityType> types, long from, long to) throws CoreException {
        Map<Long, List<ChangeCounts>> counts = new TreeMap<>();
        for (EntityType type : types) {
            String former = StateRows.former(type);
            String present = StateRows.present(type);
            String join = " j JOIN {0} t ON " + StateRows.same(type, "t", "j") + " AND t.{name(_change_set)} = j.{name(_replaced_by)}";
            Map<Long, Long> replaced = grouped("t.{name(_replaced_by)}", former + " t", from, to);
            Map<Long, Long> made = grouped("t.{name(_change_set)}", present + " t", from, to);
            grouped("t.{name(_change_set)}", former + " t", from, to).forEach((number, count) -> made.merge(number, count, Long::sum));
            Map<Long, Long> both = new TreeMap<>();
            if (!replaced.isEmpty() && !made.isEmpty()) {
                both.putAll(grouped("j.{name(_replaced_by)}", former + join.replace("{0}", present), from, to));
                grouped("j.{name(_replaced_by)}", former + join.replace("{0}", former), from, to)
                        .forEach((number, count) -> both.merge(number, count, Long::sum));
            }
            Set<Long> numbers = new TreeSet<>(replaced.keySet());
            numbers.addAll(made.keySet());
            for (long number : numbers) {
                long updated = both.getOrDefault(number, 0L);
                counts.computeIfAbsent(number, each -> new ArrayList<>()).add(new ChangeCounts(type,
                        made.getOrDefault(number, 0L) - updated, updated, replaced.getOrDefault(number, 0L) - updated));
            }
        }
        return counts;
    }

    private Map<Long, Long> grouped(String number, String from, long first, long last) throws CoreException {
        Map<Long, Long> counts = new TreeMap<>();
        try (ColumnCursor cursor = engine.query(Statement.of("SELECT " + number + ", count(*) FROM " + from + " WHERE " + number
                + " BETWEEN ? AND ? GROUP BY " + number + " ORDER BY " + number), first, last)) {
            while (cursor.next()) {
                long[] numbers = cursor.longs(0);
                long[] rows = cursor.longs(1);
                for (int row = 0; row < cursor.size(); row++) {
                    counts.put(numbers[row], rows[row]);
                }
            }
        }
        return counts;
    }

    /**
     * {@return what a change set did to the objects of a class, by key}
     *
     * @param limit at most that many objects
     */
    public List<ObjectChange> objects(EntityType type, ChangeEntry entry, int limit) throws CoreException {
        String keys = StateRows.keys(type, "t");
        String former = StateRows.former(type);
        String touched = "(SELECT " + keys + " FROM " + former + " t WHERE t.{name(_replaced_by)} = ? UNION SELECT " + keys + " FROM " + former
                + " t WHERE t.{name(_change_set)} = ? UNION SELECT " + keys + " FROM " + StateRows.present(type)
                + " t WHERE t.{name(_change_set)} = ?" + " ORDER BY " + positions(type) + " LIMIT " + limit + ")";
        String join = "JOIN " + touched + " k ON " + StateRows.same(type, "t", "k") + " WHERE t.";
        Long number = entry.number();
        Object[] four = { number, number, number, number };
        StateRows rows = new StateRows(engine, type);
        Map<List<Object>, StoredObject> before = byKey(rows.former(join + "{name(_replaced_by)} = ?", four));
        Map<List<Object>, StoredObject> after = byKey(rows.former(join + "{name(_change_set)} = ?", four));
        after.putAll(byKey(rows.present(join + "{name(_change_set)} = ?", four)));
        List<ObjectChange> changes = new ArrayList<>();
        after.forEach((key, made) -> changes.add(ObjectHistory.change(entry, before.get(key), made)));
        before.forEach((key, old) -> {
            if (!after.containsKey(key)) {
                changes.add(ObjectHistory.deletion(entry, old));
            }
        });
        return changes;
    }

    private static String positions(EntityType type) {
        return IntStream.rangeClosed(1, type.key().size()).mapToObj(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Map<List<Object>, StoredObject> byKey(List<StateRows.State> states) {
        Map<List<Object>, StoredObject> objects = new LinkedHashMap<>();
        states.forEach(state -> objects.put(state.object().key(), state.object()));
        return objects;
    }

    private List<ChangeEntry> read(String condition, Object... parameters) throws CoreException {
        List<ChangeEntry> entries = new ArrayList<>();
        try (ColumnCursor cursor = engine.query(Statement.of(ENTRIES + condition), parameters)) {
            while (cursor.next()) {
                long[] numbers = cursor.longs(0);
                String[] actors = cursor.texts(1);
                String[] sources = cursor.texts(2);
                String[] runs = cursor.texts(3);
                long[] began = cursor.timestamps(4);
                long[] undoes = cursor.longs(5);
                for (int row = 0; row < cursor.size(); row++) {
                    entries.add(new ChangeEntry(numbers[row], actors[row], sources[row], runs[row],
                            LocalDateTime.ofEpochSecond(began[row], 0, ZoneOffset.UTC),
                            cursor.isNull(5, row) ? OptionalLong.empty() : OptionalLong.of(undoes[row])));
                }
            }
        }
        return entries;
    }
}
