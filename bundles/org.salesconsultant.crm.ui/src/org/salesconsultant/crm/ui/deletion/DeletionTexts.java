/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.deletion;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.form.ClassNames;
import org.salesconsultant.store.history.Deletion;
import org.salesconsultant.store.history.Dependants;
import org.salesconsultant.store.history.StoredObject;

/** What a deletion means, in words. */
final class DeletionTexts {

    private static final Messages MESSAGES = Messages.of(DeletionTexts.class);

    /** So many of several objects are named. */
    private static final int NAMED = 5;

    private DeletionTexts() {
    }

    /** {@return what is deleted: one object by class, key and name; of more their number and class} */
    static String objects(Deletion deletion) {
        List<StoredObject> objects = deletion.objects();
        return objects.size() == 1 ? object(objects.getFirst())
                : MESSAGES.text("objects", objects.size(), objects.getFirst().type().label().in(Locale.getDefault()));
    }

    private static String object(StoredObject object) {
        String key = object.keyText().replace('\u001f', '/');
        Object name = object.value(object.type().labelAttribute().column());
        String one = ClassNames.one(object.type());
        return name == null || name.equals(key) ? MESSAGES.text("object", one, key) : MESSAGES.text("object.named", one, key, name);
    }

    /** {@return what is asked before anything is deleted} */
    static String question(Deletion deletion) {
        StringBuilder text = new StringBuilder(MESSAGES.text("ask", objects(deletion)));
        if (deletion.objects().size() > 1) {
            deletion.objects().stream().limit(NAMED).forEach(each -> text.append("\n    ").append(object(each)));
            text.append(deletion.objects().size() > NAMED ? "\n    \u2026" : "");
        }
        list(text, "together", deletion.together());
        list(text, "mentions", deletion.mentions());
        if (deletion.together().isEmpty() && deletion.mentions().isEmpty()) {
            text.append("\n\n").append(MESSAGES.text("nothing"));
        }
        return text.append("\n\n").append(MESSAGES.text("undoable")).toString();
    }

    private static void list(StringBuilder text, String key, List<Dependants> dependants) {
        if (!dependants.isEmpty()) {
            text.append("\n\n").append(MESSAGES.text(key)).append(dependants.stream().map(DeletionTexts::line).collect(Collectors.joining()));
        }
    }

    private static String line(Dependants dependants) {
        Locale locale = Locale.getDefault();
        return "\n    " + MESSAGES.text("line", dependants.count(), dependants.type().label().in(locale),
                dependants.reference().label().in(locale));
    }
}
