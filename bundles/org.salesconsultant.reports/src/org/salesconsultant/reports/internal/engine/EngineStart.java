/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.engine;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.apache.logging.log4j.status.StatusLogger;
import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.salesconsultant.core.log.LibraryLogs;
import org.slf4j.LoggerFactory;

/** Starts the engine: fonts of our choice, no log of its own; trouble comes back from the task, not from a log. */
final class EngineStart {

    /** Kept here, for a logger that nobody holds forgets its level. */
    private static final List<Logger> QUIET = Stream
            .of("org.eclipse.birt", "org.eclipse.datatools.connectivity", "uk.co.spudsoft.birt")
            .map(Logger::getLogger).toList();

    private EngineStart() {
    }

    static IReportEngine start(EngineFolder folder, FontChoice fonts) throws BirtException, IOException {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        quietWorkbooks();
        EngineConfig config = new EngineConfig();
        config.setLogConfig(null, Level.OFF);
        config.setTempDir(folder.work().toString());
        config.setFontConfig(fonts.write(folder.lasting("fonts.xml")).toUri().toURL());
        Platform.startup(config);
        Object factory = Platform.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY);
        return ((IReportEngineFactory) factory).createReportEngine(config);
    }

    /** The library that writes workbooks logs through a chain, of which a host may have started any part. */
    private static void quietWorkbooks() {
        LibraryLogs.quiet();
        StatusLogger.getLogger().getFallbackListener().setLevel(org.apache.logging.log4j.Level.OFF);
        if (LoggerFactory.getLogger("org.apache.poi") instanceof ch.qos.logback.classic.Logger workbooks) {
            workbooks.setLevel(ch.qos.logback.classic.Level.WARN);
        }
    }
}
