/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.results;

import java.util.MissingResourceException;

import org.salesconsultant.core.message.Messages;

/** Names for people of what files name for machines; what is not ours keeps the name its author gave it. */
final class Known {

    private static final Messages MESSAGES = Messages.of(Known.class);

    private Known() {
    }

    /**
     * {@return the name for people}
     *
     * @param prefix the kind of thing, as the keys of the messages begin
     */
    static String name(String prefix, String machineName) {
        try {
            return MESSAGES.text(prefix + "." + machineName);
        } catch (MissingResourceException e) {
            return machineName.replace('_', ' ');
        }
    }
}
