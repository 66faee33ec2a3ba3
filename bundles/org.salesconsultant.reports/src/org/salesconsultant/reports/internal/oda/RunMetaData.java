/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.oda;

import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.impl.SimpleDataSetMetaData;

/** What the data source can do: one result a query, no parameters, no sorting of its own. */
final class RunMetaData extends SimpleDataSetMetaData {

    RunMetaData(IConnection connection) {
        super(connection);
    }

    @Override
    public boolean supportsMultipleOpenResults() {
        return true;
    }
}
