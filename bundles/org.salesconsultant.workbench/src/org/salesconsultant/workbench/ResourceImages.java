/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.workbench;

import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.osgi.framework.Bundle;

/**
 * The images that the Project Explorer and the Problems view ask the program for; an Eclipse of the usual kind
 * declares the same.
 */
final class ResourceImages {

    private static final String BUNDLE = "org.eclipse.ui.ide";

    private static final Map<String, String> FILES = Map.ofEntries(Map.entry("IMG_OBJ_PROJECT", "obj16/prj_obj"),
            Map.entry("IMG_OBJ_PROJECT_CLOSED", "obj16/cprj_obj"), Map.entry("IMG_OPEN_MARKER", "elcl16/gotoobj_tsk"),
            Map.entry("IMG_OBJS_TASK_TSK", "obj16/taskmrk_tsk"), Map.entry("IMG_OBJS_BKMRK_TSK", "obj16/bkmrk_tsk"),
            Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk"), Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk"),
            Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk"), Map.entry("IMG_LCL_FLAT_LAYOUT", "elcl16/flatLayout"),
            Map.entry("IMG_LCL_HIERARCHICAL_LAYOUT", "elcl16/hierarchicalLayout"),
            Map.entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info"));

    private ResourceImages() {
    }

    static void declare(IWorkbenchConfigurer configurer) {
        Bundle bundle = Platform.getBundle(BUNDLE);
        FILES.forEach((name, file) -> configurer.declareImage(name,
                ImageDescriptor.createFromURL(FileLocator.find(bundle, new Path("icons/full/" + file + ".svg"))), true));
    }
}
