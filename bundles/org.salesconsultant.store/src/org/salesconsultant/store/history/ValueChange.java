/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.history;

import org.salesconsultant.model.entity.AttributeType;

/**
 * A value that a change set wrote.
 *
 * @param attribute which
 * @param before the former value, of the attribute's Java class; null if there was none
 * @param after the value written; null if there is none any more
 */
public record ValueChange(AttributeType attribute, Object before, Object after) {
}
