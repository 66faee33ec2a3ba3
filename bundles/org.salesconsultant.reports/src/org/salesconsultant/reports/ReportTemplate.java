/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports;

import java.net.URL;

/** A report template: where its BIRT design lies. Message files are found beside the design. */
public interface ReportTemplate {

    /** {@return the design, or null if it is missing} */
    URL design();
}
