/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.mapping;

import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.exchange.internal.key.KnownKeys;
import org.salesconsultant.exchange.internal.value.Refusal;
import org.salesconsultant.exchange.internal.value.ValueReader;
import org.salesconsultant.model.entity.AttributeType;

/** Finds the key of an object of the store by another attribute of it, such as a customer's by the e-mail address. */
final class ReferenceReader implements ValueReader {

    private static final Messages MESSAGES = Messages.of(ReferenceReader.class);

    private final String target;

    private final AttributeType by;

    private final Map<String, String> keys;

    ReferenceReader(String target, AttributeType by, KnownKeys known) throws CoreException {
        this.target = target;
        this.by = by;
        keys = known.by(target, by);
    }

    @Override
    public Object read(String text) {
        String key = keys.get(KnownKeys.folded(text));
        if (key == null || key.equals(KnownKeys.SEVERAL)) {
            return new Refusal(MESSAGES.text(key == null ? "unknownBy" : "severalBy", target, by.name(), text), false);
        }
        return key;
    }
}
