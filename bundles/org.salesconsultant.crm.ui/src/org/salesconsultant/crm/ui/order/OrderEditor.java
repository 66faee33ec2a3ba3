/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.edit.Draft;
import org.salesconsultant.crm.ui.edit.Opened;
import org.salesconsultant.crm.ui.form.EntityEditor;
import org.salesconsultant.crm.ui.form.MoneyFormat;
import org.salesconsultant.crm.ui.form.StoreReferences;
import org.salesconsultant.model.analysis.TaxMode;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.ui.form.EntityForm;

/** Edits an order with its lines; the amount of the order follows from them. */
public final class OrderEditor extends EntityEditor {

    private static final Messages MESSAGES = Messages.of(OrderEditor.class);

    private static final List<String> HIDDEN = List.of("order_id", "date");

    private OrderLines lines;

    private LineTable table;

    private ProductNames products;

    private Label totals;

    private EntityForm form;

    @Override
    public String parts() {
        return OrderLine.TYPE;
    }

    @Override
    protected void addBelow(EntityForm form) {
        EntityType type = opened().store().types().get(OrderLine.TYPE);
        Section section = form.toolkit().createSection(form.below(), ExpandableComposite.TITLE_BAR);
        section.setText(type.label().in(Locale.getDefault()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(section);
        Composite area = form.toolkit().createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 4).applyTo(area);
        section.setClient(area);
        products = new ProductNames(opened(), area, () -> table.viewer().refresh());
        List<AttributeType> columns = type.attributes().stream().filter(attribute -> !HIDDEN.contains(attribute.column())).toList();
        table = new LineTable(area, columns, new StoreReferences(input().project()), products, this::typed);
        GridDataFactory.fillDefaults().grab(true, true).hint(500, 180).applyTo(table.control());
        Composite buttons = form.toolkit().createComposite(area);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(form, buttons, "add", () -> table.edit(lines.add()));
        button(form, buttons, "remove", () -> lines.remove(table.chosen()));
        totals = form.toolkit().createLabel(area, "", SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(500, SWT.DEFAULT).applyTo(totals);
        this.form = form;
        lines = new OrderLines(type, operations(), context(), this::linesChanged);
        products.begin(opened().parts().stream().map(line -> String.valueOf(line.value("product_id"))).toList());
        model().listen(this::total);
        lines.show(opened().parts());
    }

    private static void button(EntityForm form, Composite parent, String key, Runnable action) {
        Button button = form.toolkit().createButton(parent, MESSAGES.text(key), SWT.PUSH);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void typed(LineTable.Typed typed) {
        OrderLine line = typed.line();
        line.type(LineTable.label(line.attribute(typed.column())), LineTable.cell(typed));
        if ("product_id".equals(typed.column()) && line.number("unit_price") == null && !typed.text().isBlank()) {
            products.price(typed.text().strip(), price -> priced(line, price));
        }
    }

    /** A product that is chosen for a line without a price brings its list price, and one piece. */
    private void priced(OrderLine line, BigDecimal price) {
        if (line.number("unit_price") == null) {
            String one = line.text("quantity").isBlank() ? takesBack() ? "-1" : "1" : line.text("quantity");
            line.type(LineTable.label(line.attribute("unit_price")), Map.of("unit_price",
                    line.model().texts().shown(line.attribute("unit_price"), price), "quantity", one));
        }
    }

    private boolean takesBack() {
        return !"sale".equals(model().value("type"));
    }

    private void linesChanged() {
        table.show(lines.all());
        total();
        changed();
    }

    private void total() {
        if (lines == null || totals.isDisposed()) {
            return;
        }
        OrderTotals sum = OrderTotals.of(lines.all().stream().map(line -> line.number("amount")).toList(),
                lines.all().stream().map(line -> line.number("tax")).toList(), number("discount"), number("tax"), number("shipping"));
        boolean derived = lines.dirty() || !lines.all().isEmpty();
        form.lock("amount", derived);
        if (derived) {
            model().derive("amount", lines.dirty() ? sum.lines() : model().base("amount"));
        }
        TaxMode mode = opened().model().getTaxes();
        String text = MESSAGES.text("totals", lines.all().size(), money(sum.lines()), money(sum.discount()), money(sum.taxes()),
                MESSAGES.text("tax." + mode.getLiteral()), money(sum.shipping()), money(sum.toPay(mode != TaxMode.EXCLUDED)), currency());
        totals.setText(text);
        totals.requestLayout();
    }

    private BigDecimal number(String column) {
        return (BigDecimal) model().value(column);
    }

    private static String money(BigDecimal amount) {
        return MoneyFormat.of(Locale.getDefault()).format(amount);
    }

    @Override
    public boolean partsDirty() {
        return lines != null && lines.dirty();
    }

    @Override
    public boolean partsRight() {
        return lines.right();
    }

    @Override
    public List<Draft.Part> partsDraft() {
        return lines.draft(model().value("id"));
    }

    @Override
    public void rebaseParts(Opened now, boolean saved) {
        if (saved) {
            lines.show(now.parts());
        } else {
            lines.rebase(now.parts());
        }
    }
}
