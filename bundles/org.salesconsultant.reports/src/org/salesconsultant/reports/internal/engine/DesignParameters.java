/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.engine;

import java.math.BigDecimal;
import java.util.Map;

import org.eclipse.birt.report.engine.api.IEngineTask;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ScalarParameterHandle;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;

/** Gives checked texts to the parameters a design declares, in the types it declares. */
final class DesignParameters {

    private DesignParameters() {
    }

    /** @param values texts by name; those the design does not declare are left out */
    static void set(IEngineTask task, IReportRunnable runnable, Map<String, String> values) {
        ReportDesignHandle design = (ReportDesignHandle) runnable.getDesignHandle();
        for (Object each : design.getFlattenParameters()) {
            if (each instanceof ScalarParameterHandle parameter && values.containsKey(parameter.getName())) {
                task.setParameterValue(parameter.getName(), typed(parameter.getDataType(), values.get(parameter.getName())));
            }
        }
    }

    private static Object typed(String type, String text) {
        return switch (type) {
            case DesignChoiceConstants.PARAM_TYPE_INTEGER -> Integer.valueOf(text.strip());
            case DesignChoiceConstants.PARAM_TYPE_DECIMAL -> new BigDecimal(text.strip());
            case DesignChoiceConstants.PARAM_TYPE_FLOAT -> Double.valueOf(text.strip());
            case DesignChoiceConstants.PARAM_TYPE_BOOLEAN -> Boolean.valueOf(text.strip());
            default -> text;
        };
    }
}
