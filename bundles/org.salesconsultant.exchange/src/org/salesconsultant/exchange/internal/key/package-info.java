/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/** Sets of keys that are far smaller than those of the Java library: of ten million, not a gigabyte but some 250 MB. */
package org.salesconsultant.exchange.internal.key;
