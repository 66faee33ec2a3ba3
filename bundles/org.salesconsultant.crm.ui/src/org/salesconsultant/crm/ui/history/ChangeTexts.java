/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.history;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.store.history.ChangeCounts;
import org.salesconsultant.store.history.ChangeEntry;
import org.salesconsultant.store.history.ChangeKind;
import org.salesconsultant.ui.form.ValueTexts;

/** The audit trail in words. */
public final class ChangeTexts {

    private static final Messages MESSAGES = Messages.of(ChangeTexts.class);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private ChangeTexts() {
    }

    /** {@return when a change set was begun, in the time zone of this machine} */
    public static String when(ChangeEntry entry) {
        return TIME.format(entry.began().atOffset(ZoneOffset.UTC).atZoneSameInstant(ZoneId.systemDefault()));
    }

    /** {@return where it came from} */
    public static String origin(ChangeEntry entry) {
        String detail = entry.detail();
        return switch (entry.origin()) {
            case FORM -> MESSAGES.text("origin.form");
            case IMPORT -> MESSAGES.text("origin.import", detail);
            case RULE -> MESSAGES.text("origin.rule", detail);
            case RECIPE -> MESSAGES.text("origin.recipe", detail);
            case UNDO -> MESSAGES.text("origin.undo", String.valueOf(entry.undoes().getAsLong()));
        };
    }

    /** {@return what it did to an object} */
    public static String kind(ChangeKind kind) {
        return MESSAGES.text("kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** {@return how many objects it touched, such as {@code Orders +2 ~1 -3}} */
    public static String counts(List<ChangeCounts> counts) {
        return counts.stream().map(ChangeTexts::counts).collect(Collectors.joining(";  "));
    }

    private static String counts(ChangeCounts counts) {
        StringBuilder text = new StringBuilder(counts.type().label().in(Locale.getDefault()));
        append(text, "counts.inserted", counts.inserted());
        append(text, "counts.updated", counts.updated());
        append(text, "counts.deleted", counts.deleted());
        return text.toString();
    }

    private static void append(StringBuilder text, String key, long count) {
        if (count > 0) {
            text.append(' ').append(MESSAGES.text(key, count));
        }
    }

    /** {@return a value as it is read; a dash for none} */
    public static String value(AttributeType attribute, Object value) {
        if (value == null) {
            return "\u2013";
        } else if (!attribute.literals().isEmpty()) {
            return attribute.literalLabel((String) value).in(Locale.getDefault());
        }
        return new ValueTexts(Locale.getDefault()).shown(attribute, value);
    }
}
