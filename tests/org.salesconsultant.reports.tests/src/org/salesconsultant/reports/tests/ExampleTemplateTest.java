/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.tests;

/** A template of another bundle: this one. */
class ExampleTemplateTest extends ReportTemplateContract {

    @Override
    protected String id() {
        return "org.salesconsultant.reports.tests.months";
    }
}
