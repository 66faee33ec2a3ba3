/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.salesconsultant.cleaning.profile.Bar;
import org.salesconsultant.cleaning.profile.ColumnProfile;
import org.salesconsultant.cleaning.profile.Counted;
import org.salesconsultant.core.message.Messages;

/** How the values of a column are spread: a histogram or the frequent values, and what values look like, each with a bar. */
final class SharesTable {

    private static final Messages MESSAGES = Messages.of(SharesTable.class);

    private static final Color BAR = new Color(74, 134, 197);

    private static final Color PATTERN = new Color(122, 160, 120);

    private static final int MARGIN = 3;

    /** Frequent values and patterns shown at most. */
    private static final int MOST = 30;

    private record Share(String label, long count, String filter, Color color) {
    }

    private final Table table;

    private long greatest;

    /** @param filter told the condition of the rows of a bar that was clicked */
    SharesTable(Composite parent, Consumer<String> filter) {
        Composite holder = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        table = new Table(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        column(layout, "shares.value", SWT.LEFT, 190);
        column(layout, "shares.share", SWT.LEFT, 150);
        column(layout, "shares.rows", SWT.RIGHT, 80);
        table.addListener(SWT.PaintItem, this::paint);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (event.item.getData() instanceof Share share && !share.filter().isEmpty()) {
                filter.accept(share.filter());
            }
        }));
    }

    private void column(TableColumnLayout layout, String key, int style, int width) {
        TableColumn column = new TableColumn(table, style);
        column.setText(MESSAGES.text(key));
        layout.setColumnData(column, new ColumnWeightData(width, width / 2));
    }

    void show(ColumnProfile column) {
        List<Share> shares = shares(column);
        greatest = shares.stream().mapToLong(Share::count).max().orElse(1);
        table.setRedraw(false);
        table.removeAll();
        for (Share share : shares) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(0, share.label());
            item.setText(2, ProfilePanel.number(share.count()));
            item.setData(share);
        }
        table.setRedraw(true);
    }

    private static List<Share> shares(ColumnProfile column) {
        List<Share> shares = new ArrayList<>();
        if (column.distribution() != null) {
            for (Bar bar : column.distribution().bars()) {
                shares.add(new Share(MESSAGES.text("shares.range", bar.from(), bar.to()), bar.count(), bar.filter(), BAR));
            }
        } else {
            counted(column.frequent(), BAR, "shares.frequent", shares);
        }
        counted(column.patterns(), PATTERN, "shares.pattern", shares);
        return shares;
    }

    private static void counted(List<Counted> values, Color color, String label, List<Share> shares) {
        values.stream().limit(MOST).forEach(each -> shares.add(new Share(MESSAGES.text(label, each.text()), each.count(), each.filter(),
                color)));
    }

    private void paint(Event event) {
        if (event.index == 1 && event.item.getData() instanceof Share share) {
            Rectangle bounds = ((TableItem) event.item).getBounds(1);
            int room = bounds.width - 2 * MARGIN;
            int width = (int) Math.max(1, share.count() * room / greatest);
            event.gc.setBackground(share.color());
            event.gc.fillRectangle(bounds.x + MARGIN, bounds.y + MARGIN, width, bounds.height - 2 * MARGIN);
        }
    }
}
