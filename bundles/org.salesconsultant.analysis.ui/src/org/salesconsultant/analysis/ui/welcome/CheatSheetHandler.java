/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;

/** Opens the cheat sheet "from orders to actions". */
public final class CheatSheetHandler extends AbstractHandler {

    private static final String CHEAT_SHEET = "org.salesconsultant.analysis.ui.fromOrdersToActions";

    @Override
    public Object execute(ExecutionEvent event) {
        new OpenCheatSheetAction(CHEAT_SHEET).run();
        return null;
    }
}
