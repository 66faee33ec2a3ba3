/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.oda;

import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.impl.SimpleDriver;

/** The driver of the data source {@code org.salesconsultant.reports.run}. */
public final class RunDriver extends SimpleDriver {

    /** The key in the application context of the monitor that cancels long reads. */
    public static final String MONITOR = "org.salesconsultant.reports.monitor";

    private Object context;

    @Override
    public IConnection getConnection(String dataSource) {
        RunConnection connection = new RunConnection();
        connection.setAppContext(context);
        return connection;
    }

    @Override
    public void setAppContext(Object appContext) {
        context = appContext;
    }
}
