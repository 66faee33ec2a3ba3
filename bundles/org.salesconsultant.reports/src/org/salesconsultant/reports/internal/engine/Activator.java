/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.engine;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Stops the report engine with the bundle. */
public final class Activator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        // the engine starts with the first report
    }

    @Override
    public void stop(BundleContext context) {
        ReportEngine.stop();
    }
}
