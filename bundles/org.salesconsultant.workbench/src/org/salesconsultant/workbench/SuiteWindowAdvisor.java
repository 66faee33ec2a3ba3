/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.workbench;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.salesconsultant.core.message.Messages;

/** The window of the program. */
final class SuiteWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Messages MESSAGES = Messages.of(SuiteWindowAdvisor.class);

    private static final Point SIZE = new Point(1320, 860);

    private final StartArguments arguments;

    SuiteWindowAdvisor(IWorkbenchWindowConfigurer configurer, StartArguments arguments) {
        super(configurer);
        this.arguments = arguments;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new SuiteActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(SIZE);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setTitle(MESSAGES.text("application.name"));
    }

    @Override
    public void postWindowOpen() {
        FirstPage.open(getWindowConfigurer().getWindow(), arguments);
    }
}
