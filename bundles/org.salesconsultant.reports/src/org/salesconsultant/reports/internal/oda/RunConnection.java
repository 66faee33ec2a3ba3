/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.oda;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.datatools.connectivity.oda.IDataSetMetaData;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.datatools.connectivity.oda.impl.SimpleConnection;
import org.salesconsultant.reports.internal.table.RunSource;
import org.salesconsultant.core.message.Languages;
import org.salesconsultant.results.run.RunFolder;

import com.ibm.icu.util.ULocale;

/** A run folder, opened; its property {@code runFolder} is the path, {@code locale} a language tag. */
final class RunConnection extends SimpleConnection {

    private IProgressMonitor monitor = new NullProgressMonitor();

    private Locale locale = Locale.ENGLISH;

    private RunSource source;

    @Override
    public void open(Properties properties) throws OdaException {
        String tag = properties.getProperty("locale", "");
        try {
            Locale language = tag.isBlank() ? locale : Languages.locale("locale", tag);
            source = RunSource.of(RunFolder.open(Path.of(properties.getProperty("runFolder", ""))), language, monitor);
            setIsOpen(true);
        } catch (CoreException | IOException e) {
            throw new OdaException(e);
        }
    }

    @Override
    public void setAppContext(Object context) {
        if (context instanceof Map<?, ?> map && map.get(RunDriver.MONITOR) instanceof IProgressMonitor given) {
            monitor = given;
        }
    }

    @Override
    public void setLocale(ULocale other) {
        locale = other.toLocale();
    }

    @Override
    public IDataSetMetaData getMetaData(String dataSet) {
        return new RunMetaData(this);
    }

    @Override
    public IQuery newQuery(String dataSet) {
        return new RunQuery(source);
    }

    @Override
    public void close() throws OdaException {
        source = null;
        setIsOpen(false);
        super.close();
    }
}
