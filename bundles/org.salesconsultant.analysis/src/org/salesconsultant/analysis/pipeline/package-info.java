/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
/** How a run is put together: freeze the inputs, find out, write. The same way for its verification. */
package org.salesconsultant.analysis.pipeline;
