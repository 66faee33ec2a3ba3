/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.ViewPart;
import org.salesconsultant.analysis.project.ProjectStore;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.Undone;
import org.salesconsultant.store.history.ChangeCounts;
import org.salesconsultant.store.history.ChangeEntry;
import org.salesconsultant.store.history.ChangeFilter;
import org.salesconsultant.store.history.ChangeLog;
import org.salesconsultant.store.history.ObjectChange;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.project.AnalysisProjects;
import org.salesconsultant.ui.project.ProjectTracker;
import org.salesconsultant.ui.status.Trouble;

/** The audit trail of a project's store: change sets, the latest first, what each did, and its undo. */
public final class HistoryView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.salesconsultant.crm.ui.history";

    private static final Messages MESSAGES = Messages.of(HistoryView.class);

    private static final int TYPED_MILLIS = 300;

    private static final int PAGE = 200;

    private static final int OBJECTS = 500;

    private final Runnable takeFilter = this::reload;

    private final List<ChangeEntry> entries = new ArrayList<>();

    private final Map<Long, List<ChangeCounts>> counts = new HashMap<>();

    private ProjectTracker tracker;

    private Text person;

    private Text source;

    private Label state;

    private Button older;

    private Button undo;

    private ChangeTable table;

    private ChangeTree details;

    private Label detailState;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(parent);
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(5).applyTo(bar);
        person = filter(bar, "filter.person");
        source = filter(bar, "filter.source");
        state = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
        older = button(bar, "older", this::older);
        undo = button(bar, "undo.set", this::undo);
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new ChangeTable(sash, counts, this::detail);
        Composite lower = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(lower);
        detailState = new Label(lower, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(detailState);
        details = new ChangeTree(lower, List.of(
                new ChangeTree.Column("object", 30, change -> change.type().label().in(Locale.getDefault()) + " " + key(change),
                        value -> value.attribute().label().in(Locale.getDefault())),
                new ChangeTree.Column("what", 15, change -> ChangeTexts.kind(change.kind()), value -> ""),
                new ChangeTree.Column("before", 25, change -> "", value -> ChangeTexts.value(value.attribute(), value.before())),
                new ChangeTree.Column("after", 25, change -> "", value -> ChangeTexts.value(value.attribute(), value.after()))));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(details.control());
        sash.setWeights(55, 45);
        sash.addListener(SWT.Resize, event -> sash.setOrientation(sash.getSize().x > 2 * sash.getSize().y ? SWT.HORIZONTAL : SWT.VERTICAL));
        new UndoRedoActionGroup(getSite(), PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), true)
                .fillActionBars(getViewSite().getActionBars());
        tracker = new ProjectTracker(getSite().getPage(), project -> reload());
        tracker.start();
        if (tracker.project().isEmpty()) {
            state.setText(MESSAGES.text("noProject"));
        }
    }

    private Text filter(Composite bar, String hint) {
        Text filter = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(MESSAGES.text(hint));
        GridDataFactory.fillDefaults().hint(150, SWT.DEFAULT).applyTo(filter);
        filter.addModifyListener(event -> filter.getDisplay().timerExec(TYPED_MILLIS, takeFilter));
        return filter;
    }

    private static Button button(Composite bar, String key, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.setEnabled(false);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private static String key(ObjectChange change) {
        return String.join("/", change.key().stream().map(String::valueOf).toList());
    }

    private void reload() {
        if (!person.isDisposed()) {
            load(Long.MAX_VALUE);
        }
    }

    private void older() {
        load(entries.getLast().number());
    }

    private void load(long before) {
        if (tracker.project().isEmpty()) {
            show(before, new ChangePage(List.of(), Map.of(), false));
            state.setText(MESSAGES.text("noProject"));
            return;
        }
        IProject project = tracker.project().get();
        ChangeFilter filter = new ChangeFilter(person.getText(), source.getText());
        setContentDescription(MESSAGES.text("of", project.getName()));
        new BackgroundJob<>(MESSAGES.text("reading"), table.control(), monitor -> read(project, filter, before, monitor))
                .then(page -> show(before, page)).otherwise(status -> state.setText(Trouble.line(status))).quiet().schedule();
    }

    private static ChangePage read(IProject project, ChangeFilter filter, long before, IProgressMonitor monitor) throws CoreException {
        ProjectStore store = ProjectStore.of(AnalysisProjects.folder(project));
        if (!store.exists()) {
            return new ChangePage(List.of(), Map.of(), false);
        }
        return store.record().read(Actor.user(), engine -> {
            ChangeLog log = new ChangeLog(engine);
            List<ChangeEntry> page = log.latest(filter, before, PAGE + 1);
            boolean more = page.size() > PAGE;
            List<ChangeEntry> shown = page.subList(0, more ? PAGE : page.size());
            return new ChangePage(shown, shown.isEmpty() ? Map.of()
                    : log.counts(store.types().all(), shown.getLast().number(), shown.getFirst().number()), more);
        }, monitor);
    }

    private void show(long before, ChangePage page) {
        if (before == Long.MAX_VALUE) {
            entries.clear();
            counts.clear();
        }
        entries.addAll(page.entries());
        counts.putAll(page.counts());
        state.setText(entries.isEmpty() ? MESSAGES.text("none") : MESSAGES.text("sets", entries.size()));
        older.setEnabled(page.more());
        table.show(entries);
        detail();
    }

    private void detail() {
        ChangeEntry entry = table.chosen();
        undo.setEnabled(entry != null);
        if (entry == null) {
            detailState.setText(MESSAGES.text("choose"));
            details.show(List.of(), 0);
            return;
        }
        IProject project = tracker.project().orElseThrow();
        List<EntityType> types = counts.getOrDefault(entry.number(), List.of()).stream().map(ChangeCounts::type).toList();
        long total = counts.getOrDefault(entry.number(), List.of()).stream().mapToLong(ChangeCounts::total).sum();
        new BackgroundJob<>(MESSAGES.text("reading"), table.control(), monitor -> objects(project, entry, types, monitor)).then(objects -> {
            if (entry.equals(table.chosen())) {
                detailState.setText(objects.size() < total ? MESSAGES.text("objects.some", objects.size(), total)
                        : MESSAGES.text("objects", objects.size()));
                details.show(objects, objects.size() < 10 ? 10 : 0);
            }
        }).otherwise(status -> detailState.setText(Trouble.line(status))).quiet().schedule();
    }

    private static List<ObjectChange> objects(IProject project, ChangeEntry entry, List<EntityType> types, IProgressMonitor monitor)
            throws CoreException {
        return ProjectStore.of(AnalysisProjects.folder(project)).record().read(Actor.user(), engine -> {
            List<ObjectChange> objects = new ArrayList<>();
            for (EntityType type : types) {
                objects.addAll(new ChangeLog(engine).objects(type, entry, Math.max(1, OBJECTS - objects.size())));
            }
            return objects;
        }, monitor);
    }

    private void undo() {
        UndoJob.ask(table.control(), tracker.project().orElseThrow(), table.chosen(), this::undone);
    }

    private void undone(Undone undone) {
        reload();
        detailState.setText(MESSAGES.text("undone", undone.restored(), undone.removed(), undone.edited().size()));
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void dispose() {
        if (tracker != null) {
            tracker.dispose();
        }
        super.dispose();
    }
}
