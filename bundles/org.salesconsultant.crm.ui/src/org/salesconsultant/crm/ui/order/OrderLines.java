/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.edit.Draft;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.history.StoredObject;
import org.salesconsultant.ui.form.FormModel;

/** The lines of an order as they are edited: typed over, added and removed, each a step that can be undone. */
final class OrderLines {

    private static final Messages MESSAGES = Messages.of(OrderLines.class);

    private final EntityType type;

    private final IOperationHistory history;

    private final IUndoContext context;

    private final Runnable listener;

    private List<StoredObject> stored = List.of();

    private List<OrderLine> lines = new ArrayList<>();

    /** @param listener told whenever a line has changed, came or went */
    OrderLines(EntityType type, IOperationHistory history, IUndoContext context, Runnable listener) {
        this.type = type;
        this.history = history;
        this.context = context;
        this.listener = listener;
    }

    /** {@return the lines, by position} */
    List<OrderLine> all() {
        return List.copyOf(lines);
    }

    /** Shows the lines the store has. */
    void show(List<StoredObject> now) {
        stored = List.copyOf(now);
        lines = new ArrayList<>();
        now.forEach(line -> lines.add(line(Optional.of(line))));
        listener.run();
    }

    private OrderLine line(Optional<StoredObject> base) {
        FormModel model = new FormModel(type, base.map(StoredObject::values).orElse(Map.of()), history, context, Locale.getDefault());
        model.listen(listener);
        return new OrderLine(base, model);
    }

    /** Adds an empty line behind the others. */
    OrderLine add() {
        OrderLine line = line(Optional.empty());
        Set<Long> taken = new HashSet<>();
        lines.forEach(other -> taken.add(other.position()));
        stored.forEach(other -> taken.add((Long) other.value(OrderLine.POSITION)));
        line.model().preset(Map.of(OrderLine.POSITION, taken.stream().mapToLong(Long::longValue).max().orElse(0) + 1));
        List<OrderLine> after = new ArrayList<>(lines);
        after.add(line);
        perform(MESSAGES.text("line.add"), after);
        return line;
    }

    /** Takes lines away. */
    void remove(List<OrderLine> gone) {
        List<OrderLine> after = new ArrayList<>(lines);
        after.removeAll(gone);
        perform(MESSAGES.text("line.remove"), after);
    }

    private void perform(String label, List<OrderLine> after) {
        LineStep step = new LineStep(label, List.copyOf(lines), after, this::put);
        step.addContext(context);
        put(after);
        history.add(step);
    }

    private void put(List<OrderLine> wanted) {
        lines = new ArrayList<>(wanted);
        listener.run();
    }

    /** {@return whether anything differs from what the store has} */
    boolean dirty() {
        return lines.size() != stored.size() || lines.stream().anyMatch(OrderLine::dirty);
    }

    /** {@return whether every line has values that fit} */
    boolean right() {
        return lines.stream().allMatch(OrderLine::right);
    }

    /** {@return what is to be written, of an order with that key} */
    List<Draft.Part> draft(Object order) {
        Set<StoredObject> kept = new HashSet<>();
        lines.forEach(line -> line.base().ifPresent(kept::add));
        List<Draft.Part> parts = new ArrayList<>();
        stored.stream().filter(line -> !kept.contains(line)).forEach(line -> parts.add(new Draft.Part(Optional.of(line), null)));
        lines.stream().filter(OrderLine::dirty).forEach(line -> parts.add(line.draft(order)));
        return parts;
    }

    /**
     * Takes the lines the store has now as the ground, and keeps those of this person on it: a line of both gets the changed
     * values of this person, one that is gone is a new one, and one that came is there too. Of a line that this person
     * removed and another one changed, the change wins.
     */
    void rebase(List<StoredObject> now) {
        Map<String, StoredObject> theirs = new HashMap<>();
        now.forEach(line -> theirs.put(line.keyText(), line));
        Map<String, StoredObject> before = new HashMap<>();
        stored.forEach(line -> before.put(line.keyText(), line));
        Set<String> mine = new HashSet<>();
        List<OrderLine> after = new ArrayList<>();
        for (OrderLine line : lines) {
            Optional<StoredObject> there = line.base().map(StoredObject::keyText).map(theirs::get);
            line.base().ifPresent(base -> mine.add(base.keyText()));
            if (there.isPresent() || line.dirty()) {
                line.rebase(there, false);
                after.add(line);
            }
        }
        for (StoredObject line : now) {
            boolean removed = before.containsKey(line.keyText()) && Objects.equals(before.get(line.keyText()).values(), line.values());
            if (!mine.contains(line.keyText()) && !removed) {
                after.add(line(Optional.of(line)));
            }
        }
        stored = List.copyOf(now);
        renumber(after);
        put(after);
    }

    /** A new line whose position is taken now goes behind the others. */
    private void renumber(List<OrderLine> after) {
        Set<Long> taken = new HashSet<>();
        stored.forEach(line -> taken.add((Long) line.value(OrderLine.POSITION)));
        for (OrderLine line : after) {
            if (line.base().isEmpty() && taken.contains(line.position())) {
                line.model().preset(Map.of(OrderLine.POSITION, taken.stream().mapToLong(Long::longValue).max().orElse(0) + 1));
            }
            taken.add(line.position());
        }
    }
}
