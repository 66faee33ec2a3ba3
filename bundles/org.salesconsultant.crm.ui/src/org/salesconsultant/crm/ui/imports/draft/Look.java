/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.draft;

import org.salesconsultant.exchange.preview.ImportPreview;
import org.salesconsultant.ui.job.Work;

/**
 * What a look at a draft shows.
 *
 * @param preview its first rows
 * @param mapping its mapping beside the columns that were found
 */
public record Look(ImportPreview preview, MappingLines mapping) {

    /** The work of looking, off the UI thread. */
    public interface Reading extends Work<Look> {
    }
}
