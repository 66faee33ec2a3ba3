/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports;

import org.salesconsultant.core.contribution.ContributionRegistry;

/** The contributed report templates. */
public final class ReportTemplates {

    /** The id of the extension point. */
    public static final String POINT = "org.salesconsultant.reports.template";

    /** The id of the built-in template. */
    public static final String SUMMARY = "org.salesconsultant.reports.summary";

    private ReportTemplates() {
    }

    /** {@return the registry of templates} */
    public static ContributionRegistry<ReportTemplate> registry() {
        return new ContributionRegistry<>(POINT, ReportTemplate.class);
    }
}
