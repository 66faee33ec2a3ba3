/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation;

import java.time.LocalDate;
import java.util.Locale;

import org.salesconsultant.core.contribution.Parameters;

/**
 * One act asked of an action.
 *
 * @param key its idempotency key
 * @param candidate the customer
 * @param rule the id of the rule that asks for it
 * @param place where the action stands, for messages
 * @param parameters the parameters of this use
 * @param asOf the as-of date of what is known of the customer
 * @param locale the language of the reasons
 */
public record ActionRequest(String key, Candidate candidate, String rule, String place, Parameters parameters,
        LocalDate asOf, Locale locale) {
}
