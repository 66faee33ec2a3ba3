/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.grid;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.salesconsultant.crm.ui.form.CommandTarget;
import org.salesconsultant.ui.status.Trouble;

/** The commands on objects, which their editors handle. */
final class EntityCommands {

    /** Opens the editor of an object: class and key. */
    static final String OPEN = "org.salesconsultant.crm.ui.open";

    /** Makes a new object: class. */
    static final String NEW = "org.salesconsultant.crm.ui.new";

    /** Deletes objects: class and keys. */
    static final String DELETE = "org.salesconsultant.crm.ui.delete";

    private EntityCommands() {
    }

    /** {@return several keys as one text, as Delete takes them} */
    static String keys(List<String> keys) {
        return String.join(CommandTarget.BETWEEN, keys);
    }

    /** Does something to objects of a class; nothing if nobody does it. */
    static void execute(IWorkbenchPartSite site, String id, String type, String key) {
        Command command = site.getService(ICommandService.class).getCommand(id);
        if (!command.isDefined()) {
            return;
        }
        Map<String, String> parameters = key == null ? Map.of(CommandTarget.CLASS, type)
                : Map.of(CommandTarget.CLASS, type, CommandTarget.KEY, key);
        try {
            site.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException e) {
            Trouble.show(Trouble.error(e.getMessage(), e));
        }
    }
}
