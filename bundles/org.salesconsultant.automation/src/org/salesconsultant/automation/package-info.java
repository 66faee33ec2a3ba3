/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What is done about customers: rules of triggers, conditions and actions, planned without side effect, and executed
 * at most once each.
 */
package org.salesconsultant.automation;
