/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports;

import java.net.URL;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * A design file in the bundle that contributes the template. The extension names its path after a colon:
 * {@code class="org.salesconsultant.reports/org.salesconsultant.reports.DesignTemplate:design/monthly.rptdesign"}.
 */
public final class DesignTemplate implements ReportTemplate, IExecutableExtension {

    private URL design;

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        Bundle bundle = Platform.getBundle(element.getContributor().getName());
        design = bundle == null || data == null ? null : bundle.getEntry(data.toString().strip());
    }

    @Override
    public URL design() {
        return design;
    }
}
