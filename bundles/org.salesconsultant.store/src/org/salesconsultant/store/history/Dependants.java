/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.history;

import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;

/**
 * Objects of one class that refer to what is to be deleted.
 *
 * @param type their class
 * @param reference the attribute that refers
 * @param count how many there are
 */
public record Dependants(EntityType type, AttributeType reference, long count) {
}
