/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.lease;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who has the file open without our lock, such as the engine's own shell, as the engine's error tells it. */
final class ForeignHolder {

    private static final Pattern LOCKED = Pattern.compile("(?i)(could not set lock|conflicting lock|being used by another process)");

    private static final Pattern HOLDER = Pattern.compile("held in (.+?) \\(PID (\\d+)\\)");

    private ForeignHolder() {
    }

    /** {@return the holder; null if the error is another one} */
    static Holder of(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        if (!LOCKED.matcher(message).find()) {
            return null;
        }
        Matcher holder = HOLDER.matcher(message);
        return holder.find() ? new Holder(Long.parseLong(holder.group(2)), holder.group(1), "", null)
                : new Holder(0, "", "", null);
    }
}
