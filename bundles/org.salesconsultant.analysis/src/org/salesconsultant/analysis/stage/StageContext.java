/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.stage;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.analysis.project.AnalysisProject;
import org.salesconsultant.features.AsOf;
import org.salesconsultant.features.CustomerHistory;
import org.salesconsultant.features.FeatureCatalogue;
import org.salesconsultant.features.HistoryReader;
import org.salesconsultant.store.Engine;

/**
 * What every stage of an analysis has.
 *
 * @param project the project
 * @param engine the store as the run froze it
 * @param asOf the as-of date
 * @param history what is known of the customers as of that date
 * @param catalogue the installed features
 * @param models the accepted models
 * @param threads how many threads a stage may use
 */
public record StageContext(AnalysisProject project, Engine engine, AsOf asOf, CustomerHistory history,
        FeatureCatalogue catalogue, AcceptedModels models, int threads) {

    /** {@return what was known of the customers as of another date} */
    public CustomerHistory historyAsOf(AsOf date, IProgressMonitor monitor) throws CoreException {
        return date.equals(asOf) ? history : HistoryReader.read(engine, date, project.money(), monitor);
    }
}
