/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.suggestion;

import java.util.ArrayList;
import java.util.List;

import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;

/** The names under which files bring an attribute: those of the metamodel in both languages, and usual other ones. */
final class AttributeNames {

    private static final List<String> KEY_WORDS = List.of("id", "no", "nr", "number", "code", "key", "#");

    private static final List<String> KEY_WORDS_CHINESE = List.of("编号", "号", "号码", "代码", "編號", "ID");

    private final List<ColumnName> own = new ArrayList<>();

    private final List<ColumnName> plain = new ArrayList<>();

    private final boolean key;

    private AttributeNames(boolean key) {
        this.key = key;
    }

    static AttributeNames of(CrmTypes types, EntityType entity, AttributeType attribute) {
        AttributeNames names = new AttributeNames(entity.key().size() == 1 && entity.key().contains(attribute.column()));
        names.add(entity, attribute);
        if (attribute.target() != null && !attribute.target().equals(entity.name())) {
            EntityType target = types.get(attribute.target());
            if (target.key().size() == 1) {
                names.add(target, target.keyAttributes().getFirst());
            }
        }
        return names;
    }

    private void add(EntityType entity, AttributeType attribute) {
        List<String> names = new ArrayList<>(attribute.synonyms());
        List<String> unqualified = new ArrayList<>();
        String chinese = entity.label().chinese();
        boolean isKey = entity.key().contains(attribute.column()) && entity.key().size() == 1;
        if (isKey) {
            KEY_WORDS.forEach(word -> names.add(entity.name() + " " + word));
            KEY_WORDS_CHINESE.forEach(word -> names.add(chinese + word));
        }
        if (isKey || attribute.target() != null) {
            names.add(attribute.label().chinese());
            names.add(chineseFor(chinese, attribute.label().chinese()));
            unqualified.add(isKey ? entity.name() : attribute.name());
            unqualified.add(attribute.name());
        } else {
            names.add(entity.name() + " " + attribute.name());
            names.add(entity.name() + " " + attribute.label().english());
            names.add(chineseFor(chinese, attribute.label().chinese()));
            unqualified.add(attribute.name());
            unqualified.add(attribute.label().english());
            unqualified.add(attribute.label().chinese());
        }
        names.stream().map(ColumnName::of).forEach(own::add);
        unqualified.stream().map(ColumnName::of).forEach(plain::add);
    }

    private static String chineseFor(String entity, String attribute) {
        return attribute.startsWith(entity) ? attribute : entity + attribute;
    }

    /** {@return how well a heading names the attribute} */
    NameMatch match(ColumnName column) {
        NameMatch best = NameMatch.NONE;
        for (ColumnName each : own) {
            best = better(best, column, each, 0.95, true);
        }
        for (ColumnName each : plain) {
            best = better(best, column, each, key && "id".equals(each.folded()) ? 0.6 : 0.8, false);
        }
        return best;
    }

    private static NameMatch better(NameMatch best, ColumnName column, ColumnName known, double strength, boolean own) {
        if (known.same(column)) {
            return strength > best.score() ? new NameMatch(strength, own, own ? "name.synonym" : "name.same", text(known)) : best;
        }
        double partly = own ? 0.65 : 0.5;
        boolean word = known.folded().length() > 2 || !isLatin(known); // 'id' or 'no' alone tell nothing
        return word && partly > best.score() && column.contains(known) ? new NameMatch(partly, false, "name.part", text(known))
                : best;
    }

    private static boolean isLatin(ColumnName name) {
        return name.folded().codePoints().allMatch(c -> c < 128);
    }

    private static String text(ColumnName name) {
        return String.join(" ", name.words());
    }
}
