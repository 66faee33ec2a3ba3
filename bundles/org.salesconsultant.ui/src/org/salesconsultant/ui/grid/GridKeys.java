/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.grid;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.MoveSelectionCommand;
import org.eclipse.nebula.widgets.nattable.sort.action.SortColumnAction;
import org.eclipse.nebula.widgets.nattable.sort.event.ColumnHeaderClickEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/** What keys and clicks do beside what every table knows: open a row, go to the first and last, sort by several columns. */
final class GridKeys extends AbstractUiBindingConfiguration {

    private final Runnable open;

    GridKeys(Runnable open) {
        this.open = open;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry bindings) {
        IKeyAction opening = (table, event) -> open.run();
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), opening);
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), opening);
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), opening);
        bindings.registerFirstDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON),
                (table, event) -> open.run());
        for (int modifier : new int[] { SWT.NONE, SWT.MOD1 }) {
            bindings.registerFirstKeyBinding(new KeyEventMatcher(modifier, SWT.HOME), moveTo(MoveDirectionEnum.UP));
            bindings.registerFirstKeyBinding(new KeyEventMatcher(modifier, SWT.END), moveTo(MoveDirectionEnum.DOWN));
            bindings.registerFirstKeyBinding(new KeyEventMatcher(modifier | SWT.MOD2, SWT.HOME), extendTo(MoveDirectionEnum.UP));
            bindings.registerFirstKeyBinding(new KeyEventMatcher(modifier | SWT.MOD2, SWT.END), extendTo(MoveDirectionEnum.DOWN));
        }
        for (int modifier : new int[] { SWT.MOD1, SWT.MOD2 }) {
            bindings.registerFirstSingleClickBinding(new ColumnHeaderClickEventMatcher(modifier, MouseEventMatcher.LEFT_BUTTON),
                    new SortColumnAction(true));
        }
    }

    private static IKeyAction moveTo(MoveDirectionEnum direction) {
        return (table, event) -> table.doCommand(new MoveSelectionCommand(direction, SelectionLayer.MOVE_ALL, false, false));
    }

    private static IKeyAction extendTo(MoveDirectionEnum direction) {
        return (table, event) -> table.doCommand(new MoveSelectionCommand(direction, SelectionLayer.MOVE_ALL, true, false));
    }
}
