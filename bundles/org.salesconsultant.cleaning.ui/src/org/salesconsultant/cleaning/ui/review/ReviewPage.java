/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.review;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.salesconsultant.analysis.preview.PreviewSource;
import org.salesconsultant.analysis.preview.StepOutcome;
import org.salesconsultant.cleaning.review.ReviewCase;
import org.salesconsultant.cleaning.ui.document.RecipeDocument;
import org.salesconsultant.core.message.Messages;

/**
 * The queue of what the steps leave to a person, one case after the other. A decision goes into the recipe, and the next case is
 * shown at once, while the recipe is tried again.
 */
public final class ReviewPage extends Composite {

    private static final Messages MESSAGES = Messages.of(ReviewPage.class);

    private final RecipeDocument document;

    private final Verdicts verdicts;

    private final RecordCache records;

    private final Label progress;

    private final CaseTable table;

    private final Text value;

    private final Button same;

    private final Button different;

    private final Button later;

    private List<OpenCase> queue = new ArrayList<>();

    private long open;

    public ReviewPage(Composite parent, RecipeDocument document) {
        super(parent, SWT.NONE);
        this.document = document;
        verdicts = new Verdicts(document);
        records = new RecordCache(this, document, this::showCase);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(4, 4).applyTo(this);
        progress = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(6, 1).applyTo(progress);
        table = new CaseTable(this);
        GridDataFactory.fillDefaults().grab(true, true).span(6, 1).applyTo(table.holder());
        same = button(() -> decide(true));
        different = button(() -> decide(false));
        later = button(this::postpone);
        later.setText(MESSAGES.text("later"));
        Button undo = button(document::undo);
        undo.setText(MESSAGES.text("undo"));
        new Label(this, SWT.NONE).setText(MESSAGES.text("value"));
        value = new Text(this, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(value);
        table.table().addKeyListener(KeyListener.keyPressedAdapter(event -> {
            event.doit = !key(event.character);
        }));
        showCase();
    }

    private Button button(Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private boolean key(char typed) {
        switch (Character.toLowerCase(typed)) {
            case 's' -> decide(true);
            case 'd' -> decide(false);
            case 'l' -> postpone();
            case 'u' -> document.undo();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Shows what is open now. {@return how many cases are open} */
    public long show(List<StepOutcome> outcomes, PreviewSource source) {
        OpenCase before = queue.isEmpty() ? null : queue.getFirst();
        queue = new ArrayList<>(OpenCase.of(document.recipe().getSteps(), outcomes));
        open = OpenCase.count(outcomes);
        if (before != null && queue.remove(before)) {
            queue.addFirst(before);
        }
        records.read(queue, source);
        showCase();
        return open;
    }

    private void decide(boolean isSame) {
        if (!queue.isEmpty()) {
            OpenCase decided = queue.removeFirst();
            open--;
            showCase();
            verdicts.decide(decided, isSame, value.getText().isBlank() && decided.matter() instanceof ReviewCase.Cluster cluster
                    ? cluster.value() : value.getText());
        }
    }

    private void postpone() {
        if (!queue.isEmpty()) {
            queue.addLast(queue.removeFirst());
            showCase();
        }
    }

    private void showCase() {
        OpenCase first = queue.isEmpty() ? null : queue.getFirst();
        same.setEnabled(first != null);
        different.setEnabled(first != null);
        later.setEnabled(queue.size() > 1);
        String kind = first != null && first.matter() instanceof ReviewCase.StaleEdit ? "edit" : "case";
        same.setText(MESSAGES.text(kind + ".same"));
        different.setText(MESSAGES.text(kind + ".different"));
        value.setEnabled(first != null && first.matter() instanceof ReviewCase.Cluster);
        value.setText(first != null && first.matter() instanceof ReviewCase.Cluster cluster ? cluster.value() : "");
        long decided = document.recipe().getSteps().stream().mapToLong(step -> step.getDecisions().size()).sum();
        progress.setText(first == null ? MESSAGES.text("none") : MESSAGES.text("progress", number(open), number(open + decided),
                first.step().getId(), matter(first.matter())));
        if (first == null) {
            table.clear();
        } else {
            show(first.matter());
        }
        layout(true, true);
    }

    private static String matter(ReviewCase matter) {
        return switch (matter) {
            case ReviewCase.Pair pair -> MESSAGES.text("matter.pair", NumberFormat.getNumberInstance().format(pair.score()));
            case ReviewCase.Cluster cluster -> MESSAGES.text("matter.cluster", cluster.column());
            case ReviewCase.StaleEdit edit -> MESSAGES.text("matter.edit", edit.key());
        };
    }

    private void show(ReviewCase matter) {
        switch (matter) {
            case ReviewCase.Pair pair -> table.show(pair, records.columns(), records.record(pair.firstRow()), records.record(pair.secondRow()));
            case ReviewCase.Cluster cluster -> table.show(cluster);
            case ReviewCase.StaleEdit edit -> table.show(edit);
        }
    }

    private static String number(long count) {
        return NumberFormat.getIntegerInstance().format(count);
    }

    @Override
    public boolean setFocus() {
        return table.table().setFocus();
    }
}
