/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.salesconsultant.ui.grid.GridColumn;
import org.salesconsultant.ui.grid.LazyGrid;

/** What a test sees of a view with a grid and does to it: with clicks and keys, as a user would. */
final class GridPage {

    private static final int ROW_HEADER = 1;

    private final String view;

    GridPage(String view) {
        this.view = view;
    }

    /** For use on the UI thread, as all that does not say otherwise. */
    IViewPart part() {
        try {
            return Ui.page().showView(view);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    LazyGrid grid() {
        return Ui.find(part().getSite().getShell(), LazyGrid.class, LazyGrid::isVisible).getFirst();
    }

    private Composite area() {
        part();
        return grid().getParent();
    }

    NatTable table() {
        return Ui.find(grid(), NatTable.class, table -> true).getFirst();
    }

    String cell(int column, int row) {
        return grid().text(column, row);
    }

    /** From any thread. */
    List<String> headings() {
        return Ui.get(() -> grid().columns().stream().map(GridColumn::label).toList());
    }

    /** From any thread. */
    int column(String heading) {
        return headings().indexOf(heading);
    }

    List<String> labels() {
        List<String> texts = new ArrayList<>(Ui.find(area(), Label.class, label -> true).stream().map(Label::getText).toList());
        texts.addAll(Ui.find(area(), Link.class, link -> true).stream().map(Link::getText).toList());
        return texts;
    }

    Text search() {
        return Ui.find(area(), Text.class, Text::isVisible).getFirst();
    }

    Link clear() {
        return Ui.find(area(), Link.class, link -> true).getFirst();
    }

    /** Clicks a heading. */
    void clickHeading(int column, int modifiers) {
        click(bounds(column, GridRegion.COLUMN_HEADER), modifiers);
    }

    /** Clicks a row that is to be seen. */
    void clickRow(int row, int modifiers) {
        NatTable table = table();
        int header = table.getPreferredRowCount() < 0 ? 0 : headerRows(table);
        click(table.getBoundsByPosition(ROW_HEADER, header + row), modifiers);
    }

    private static int headerRows(NatTable table) {
        int rows = 0;
        while (true) {
            LabelStack labels = table.getRegionLabelsByXY(table.getWidth() / 2, table.getStartYOfRowPosition(rows) + 2);
            if (labels == null || labels.hasLabel(GridRegion.BODY)) {
                return rows;
            }
            rows++;
        }
    }

    /** Writes into the filter row's cell of a column, as typing does; the cell stays open. */
    void write(int column, String text) {
        click(bounds(column, GridRegion.FILTER_ROW), SWT.NONE);
        Text editor = Ui.find(table(), Text.class, Text::isVisible).getFirst();
        editor.setText(text);
        Event key = new Event();
        key.character = text.isEmpty() ? SWT.BS : text.charAt(text.length() - 1);
        editor.notifyListeners(SWT.KeyUp, key);
    }

    private Rectangle bounds(int column, String region) {
        NatTable table = table();
        for (int row = 0; row < headerRows(table); row++) {
            for (int position = ROW_HEADER; position < table.getColumnCount(); position++) {
                Rectangle bounds = table.getBoundsByPosition(position, row);
                LabelStack labels = bounds == null ? null : table.getRegionLabelsByXY(bounds.x + bounds.width / 2, bounds.y + 3);
                if (table.getColumnIndexByPosition(position) == column && labels != null && labels.hasLabel(region)) {
                    return bounds;
                }
            }
        }
        throw new IllegalStateException("column " + column + " is not to be seen in " + region);
    }

    private void click(Rectangle bounds, int modifiers) {
        NatTable table = table();
        Event event = new Event();
        event.x = bounds.x + Math.min(20, bounds.width / 2);
        event.y = bounds.y + bounds.height / 2;
        event.button = 1;
        event.count = 1;
        event.stateMask = modifiers;
        table.notifyListeners(SWT.MouseDown, event);
        event.stateMask = modifiers | SWT.BUTTON1;
        table.notifyListeners(SWT.MouseUp, event);
    }

    /** Presses a key in the table. */
    void press(int keyCode, int modifiers) {
        Event key = new Event();
        key.keyCode = keyCode;
        key.character = keyCode < 128 ? (char) ((modifiers & SWT.CTRL) == 0 ? keyCode : keyCode & 0x1f) : 0;
        key.stateMask = modifiers;
        table().notifyListeners(SWT.KeyDown, key);
        table().notifyListeners(SWT.KeyUp, key);
    }

    /** Chooses from the view's menu, not waiting for what comes of it. From any thread. */
    void choose(String text, String... below) {
        Ui.display().asyncExec(() -> {
            IMenuManager menu = part().getViewSite().getActionBars().getMenuManager();
            for (String each : below) {
                menu = (IMenuManager) Arrays.stream(menu.getItems()).filter(item -> item instanceof IMenuManager sub
                        && sub instanceof MenuManager named && named.getMenuText().equals(each)).findFirst().orElseThrow();
                Menu opened = ((MenuManager) menu).createContextMenu(table());
                opened.notifyListeners(SWT.Show, new Event());
            }
            for (IContributionItem item : menu.getItems()) {
                if (item instanceof ActionContributionItem action && action.getAction().getText().equals(text)) {
                    action.getAction().run();
                    return;
                }
            }
            throw new IllegalStateException("nothing is called " + text);
        });
    }

    /** {@return the dialog with that title; fails if there is none} */
    static Shell dialog(String title) {
        return Arrays.stream(Ui.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no dialog " + title));
    }

    static boolean isOpen(String title) {
        return Arrays.stream(Ui.display().getShells()).anyMatch(shell -> shell.isVisible() && shell.getText().equals(title));
    }

    /** Presses a button of a dialog. */
    static void push(Shell dialog, String text) {
        Button button = Ui.find(dialog, Button.class, each -> each.getText().replace("&", "").equals(text)).getFirst();
        button.notifyListeners(SWT.Selection, new Event());
    }

    static String clipboard() {
        Clipboard clipboard = new Clipboard(Ui.display());
        try {
            return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }
}
