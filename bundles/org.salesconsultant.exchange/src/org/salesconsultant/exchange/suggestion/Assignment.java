/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.suggestion;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.internal.mapping.Columns;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.ValueType;

/** Gives each column its likeliest attribute among the classes that a row tells of, and completes keys and references. */
final class Assignment {

    private static final Messages MESSAGES = Messages.of(Assignment.class);

    private final CrmTypes types;

    private final List<ColumnSample> columns;

    private final RowKind kind;

    private final Map<String, SuggestedMapping> taken = new LinkedHashMap<>();

    private final Map<Integer, Candidate> first = new LinkedHashMap<>();

    Assignment(CrmTypes types, List<ColumnSample> columns, RowKind kind) {
        this.types = types;
        this.columns = columns;
        this.kind = kind;
    }

    List<SuggestedMapping> of(Candidates candidates) {
        List<Candidate> possible = candidates.all().stream().filter(this::possible).sorted(order()).toList();
        List<Candidate> keys = possible.stream().filter(Candidate::isKey).toList();
        keys.stream().filter(each -> each.exact() || isLeaf(each)).forEach(this::take);
        keys.forEach(this::take);
        possible.forEach(this::take);
        completeKey(candidates);
        Set<String> present = present();
        taken.values().removeIf(each -> !present.contains(each.entity()));
        references(present);
        return types.all().stream().flatMap(type -> type.attributes().stream().map(attribute -> taken.get(path(type, attribute))))
                .filter(Objects::nonNull).toList();
    }

    private Comparator<Candidate> order() {
        return Comparator.comparingDouble(Candidate::score).reversed()
                .thenComparing(each -> kind.entities().indexOf(each.entity().name())).thenComparing(Candidate::column)
                .thenComparing(each -> each.attribute().name());
    }

    private boolean possible(Candidate candidate) {
        boolean line = kind.leaf().equals("OrderLine");
        boolean sum = line && candidate.is("Order", "amount"); // an order's amount is the sum of its lines
        boolean purchaseKey = kind == RowKind.PURCHASES && candidate.is("Order", "id");
        boolean other = candidate.attribute().target() != null && (!candidate.exact() || line && candidate.is("Order", "product"));
        return kind.entities().contains(candidate.entity().name()) && candidate.score() >= Candidates.LEAST && !sum
                && !purchaseKey && !other;
    }

    private boolean isLeaf(Candidate candidate) {
        return candidate.entity().name().equals(kind.leaf());
    }

    private void take(Candidate candidate) {
        String path = path(candidate.entity(), candidate.attribute());
        Candidate before = first.get(candidate.column());
        if (!taken.containsKey(path) && (before == null || shared(before, candidate))) {
            taken.put(path, candidate.mapping(columns.get(candidate.column())));
            first.putIfAbsent(candidate.column(), candidate);
        }
    }

    /** {@return whether a column is both: the key and a reference to it, or a date or price of two classes} */
    private static boolean shared(Candidate before, Candidate candidate) {
        if (candidate.attribute().target() != null || before.isKey() || candidate.isKey()) {
            return before.isKey() && before.entity().name().equals(candidate.attribute().target());
        }
        ValueType type = candidate.attribute().type();
        boolean value = type == ValueType.TIMESTAMP || type == ValueType.DECIMAL;
        boolean joined = refers(before.entity(), candidate.entity()) || refers(candidate.entity(), before.entity());
        return value && type == before.attribute().type() && joined && candidate.exact() && before.exact()
                && candidate.attribute().unit().equals(before.attribute().unit());
    }

    private static boolean refers(EntityType from, EntityType to) {
        return from.attributes().stream().anyMatch(each -> to.name().equals(each.target()));
    }

    /** Finds a key for the rows where no column is called one. */
    private void completeKey(Candidates candidates) {
        if (kind == RowKind.PURCHASES) {
            String customer = taken.get("Customer.id").column();
            String date = candidates.best("Order", "date").or(() -> candidates.best("Interaction", "date"))
                    .map(each -> columns.get(each.column()).name()).orElseThrow();
            taken.putIfAbsent("Order.date", new SuggestedMapping("Order", "date", date, null, 0.6, MESSAGES.text("key.made")));
            taken.put("Order.id", new SuggestedMapping("Order", "id", null, quoted(customer) + " + '-' + " + quoted(date), 0.7,
                    MESSAGES.text("key.made")));
            return;
        }
        EntityType leaf = types.get(kind.leaf());
        String name = leaf.keyAttributes().getFirst().name();
        if (leaf.key().size() > 1 || taken.containsKey(leaf.name() + "." + name)) {
            return;
        }
        Optional<ColumnSample> unique = columns.stream().filter(each -> !first.containsKey(columns.indexOf(each)))
                .filter(Assignment::looksLikeKey).findFirst();
        if (unique.isPresent()) {
            taken.put(leaf.name() + "." + name, new SuggestedMapping(leaf.name(), name, unique.get().name(), null, 0.5,
                    MESSAGES.text("key.unique", unique.get().values().size())));
        } else {
            taken.put(leaf.name() + "." + name, new SuggestedMapping(leaf.name(), name, Columns.DATA_ROW, null, 0.4,
                    MESSAGES.text("key.row")));
        }
    }

    private static boolean looksLikeKey(ColumnSample column) {
        return column.unique() && column.values().stream().allMatch(each -> each.strip().matches("[\\p{L}\\p{N}_./:-]{1,64}")
                && !each.strip().matches("-?\\d*[.,]\\d+"));
    }

    /** {@return the classes whose key is known} */
    private Set<String> present() {
        Set<String> present = new HashSet<>();
        for (String each : kind.entities()) {
            EntityType type = types.get(each);
            String key = each + "." + type.keyAttributes().getFirst().name();
            if (taken.containsKey(key) || type.key().size() > 1) {
                present.add(each);
            }
        }
        return present;
    }

    private void references(Set<String> present) {
        for (String each : present) {
            for (AttributeType attribute : types.get(each).attributes()) {
                String target = attribute.target();
                boolean wanted = attribute.required() || each.equals(kind.leaf());
                if (target != null && !target.equals(each) && wanted && present.contains(target)) {
                    SuggestedMapping key = taken.get(target + "." + types.get(target).keyAttributes().getFirst().name());
                    taken.putIfAbsent(each + "." + attribute.name(), new SuggestedMapping(each, attribute.name(), key.column(),
                            key.expression(), key.confidence(), MESSAGES.text("reference", types.get(target).label()
                                    .in(Locale.getDefault()))));
                }
            }
        }
    }

    /** {@return the column as an expression names it, whatever characters it holds} */
    private static String quoted(String column) {
        return "[" + column.replace("]", "]]") + "]";
    }

    private static String path(EntityType type, AttributeType attribute) {
        return type.name() + "." + attribute.name();
    }
}
