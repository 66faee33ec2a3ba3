/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.customer;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * Something that happened with a customer.
 *
 * @param type the name of its class: Order or Interaction
 * @param key its key
 * @param date when, in the project's time zone
 * @param kind the type of the order or the kind of the interaction, as the store has it
 * @param amount the amount of an order; null for none
 * @param currency its currency; empty for that of the project
 * @param rating what a customer rated in an interaction; 0 for none
 * @param text what was said
 */
record TimelineEntry(String type, String key, LocalDateTime date, String kind, BigDecimal amount, String currency, long rating, String text) {
}
