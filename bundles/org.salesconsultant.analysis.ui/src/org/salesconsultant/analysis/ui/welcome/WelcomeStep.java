/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.welcome;

import java.util.Locale;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.salesconsultant.ui.status.Trouble;

/** The ways on from the welcome page, each one a command. */
enum WelcomeStep {
    NEW_PROJECT("new-project", "org.salesconsultant.analysis.ui.newProject", Map.of()),
    RUN("run", "org.salesconsultant.analysis.ui.run", Map.of("org.salesconsultant.analysis.ui.run.scope", "all")),
    RESULTS("results", "org.salesconsultant.analysis.ui.openResults", Map.of()),
    CUSTOMERS("customers", "org.eclipse.ui.views.showView", Map.of("org.eclipse.ui.views.showView.viewId",
            "org.salesconsultant.crm.ui.customers")),
    CHEAT_SHEET("cheatsheet", "org.salesconsultant.analysis.ui.cheatSheet", Map.of());

    private final String icon;

    private final String command;

    private final Map<String, String> parameters;

    WelcomeStep(String icon, String command, Map<String, String> parameters) {
        this.icon = icon;
        this.command = command;
        this.parameters = parameters;
    }

    String icon() {
        return icon;
    }

    String key() {
        return "step." + name().toLowerCase(Locale.ROOT);
    }

    void go(IWorkbenchSite site) {
        Command found = site.getService(ICommandService.class).getCommand(command);
        try {
            site.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(found, parameters.isEmpty() ? null : parameters), null);
        } catch (CommandException e) {
            Trouble.show(Trouble.error(e.getMessage(), e));
        }
    }
}
