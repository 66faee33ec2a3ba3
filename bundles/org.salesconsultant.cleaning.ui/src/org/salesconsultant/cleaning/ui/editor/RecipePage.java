/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.editor;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.salesconsultant.analysis.preview.Preview;
import org.salesconsultant.analysis.preview.PreviewRequest;
import org.salesconsultant.analysis.preview.PreviewSource;
import org.salesconsultant.cleaning.profile.ColumnProfile;
import org.salesconsultant.cleaning.profile.Profile;
import org.salesconsultant.cleaning.ui.document.RecipeDocument;
import org.salesconsultant.cleaning.ui.profile.ProfileLoader;
import org.salesconsultant.cleaning.ui.profile.ProfilePanel;
import org.salesconsultant.cleaning.ui.review.ReviewPage;
import org.salesconsultant.cleaning.ui.rows.DroppedTable;
import org.salesconsultant.cleaning.ui.rows.RowsPage;
import org.salesconsultant.cleaning.ui.steps.StepsPart;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.project.AnalysisProjects;
import org.salesconsultant.ui.status.Trouble;

/** The screen of the editor: what the recipe is tried on, the rows it makes, and its steps. */
final class RecipePage extends Composite {

    private static final Messages MESSAGES = Messages.of(RecipePage.class);

    private final RecipeDocument document;

    private final SourceBar source;

    private final FilterBar filter;

    private final RowsPage rows;

    private final DroppedTable dropped;

    private final CTabItem droppedTab;

    private final ReviewPage review;

    private final CTabItem reviewTab;

    private final StepsPart steps;

    private final PreviewLoader loader;

    private final ProfileLoader profiles;

    /**
     * @param project the project of the recipe; null where it is in none
     */
    RecipePage(Composite parent, RecipeDocument document, IProject project) {
        super(parent, SWT.NONE);
        this.document = document;
        GridLayoutFactory.fillDefaults().margins(6, 4).applyTo(this);
        Composite bars = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 2).applyTo(bars);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bars);
        Path folder = project == null ? document.file().getParent() : AnalysisProjects.folder(project);
        source = new SourceBar(bars, folder, this::loadAll);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(source);
        filter = new FilterBar(bars, this::load);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        SashForm parts = new SashForm(this, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        SashForm data = new SashForm(parts, SWT.HORIZONTAL);
        CTabFolder tabs = new CTabFolder(data, SWT.TOP | SWT.FLAT);
        rows = new RowsPage(tabs, document);
        tab(tabs, rows.control()).setText(MESSAGES.text("tab.rows"));
        dropped = new DroppedTable(tabs);
        droppedTab = tab(tabs, dropped.control());
        droppedTab.setText(MESSAGES.text("tab.dropped", ""));
        review = new ReviewPage(tabs, document);
        reviewTab = tab(tabs, review);
        reviewTab.setText(MESSAGES.text("tab.review", ""));
        tabs.setSelection(0);
        ProfilePanel profile = new ProfilePanel(data, filter::apply);
        profiles = new ProfileLoader(profile, document, shown -> rows.key(key(shown)));
        data.setWeights(64, 36);
        Composite recipe = new Composite(parts, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(recipe);
        steps = new StepsPart(recipe, document, source::source, this::loadAll);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(steps);
        new ApplyBar(steps.buttons(), recipe, document, folder, source::source);
        parts.setWeights(62, 38);
        loader = new PreviewLoader(this, document, this::show, this::failed);
        addDisposeListener(event -> loader.cancel());
        document.listen(this::changed);
        rows.say(MESSAGES.text("source.none"));
        offerSources(project, folder);
    }

    private static CTabItem tab(CTabFolder folder, Control control) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setControl(control);
        return item;
    }

    private void offerSources(IProject project, Path folder) {
        if (project != null) {
            String recipe = folder.relativize(document.file()).toString().replace('\\', '/');
            new BackgroundJob<List<PreviewSource>>(MESSAGES.text("source.looking"), this, monitor -> PreviewSource.of(folder, recipe))
                    .then(source::offer).otherwise(this::failed).schedule();
        }
    }

    /** Tries the recipe on a file that no import names. */
    void open(Path file) {
        source.open(file);
    }

    private void changed() {
        if (!isDisposed()) {
            steps.changed();
            loadAll();
        }
    }

    private void loadAll() {
        load();
        source.source().ifPresent(each -> profiles.load(each, steps.shownSteps()));
    }

    private void load() {
        Optional<PreviewSource> chosen = source.source();
        chosen.ifPresent(each -> loader.load(each,
                new PreviewRequest(steps.shownSteps(), filter.condition(), filter.changedOnly(), PreviewRequest.MOST)));
    }

    private void show(Preview preview) {
        source.source().ifPresent(each -> rows.show(preview, each, steps.shownSteps()));
        dropped.show(preview.dropped());
        droppedTab.setText(MESSAGES.text("tab.dropped", number(preview.droppedTotal())));
        steps.show(preview.steps());
        source.source().ifPresent(each -> reviewTab.setText(MESSAGES.text("tab.review", number(review.show(preview.steps(), each)))));
        String kept = preview.rows().size() < preview.found() ? MESSAGES.text("rows.first", number(preview.rows().size())) : "";
        filter.count(MESSAGES.text("rows.total", number(preview.total())) + kept,
                MESSAGES.text("rows.found", number(preview.found()), number(preview.total())));
    }

    private void failed(IStatus status) {
        rows.say(Trouble.line(status));
        Trouble.log(status);
    }

    /** {@return the first column in which each row has a value of its own; null if there is none} */
    private static String key(Profile profile) {
        return profile.columns().stream().filter(ColumnProfile::key).map(ColumnProfile::name).findFirst().orElse(null);
    }

    private static String number(long count) {
        return NumberFormat.getIntegerInstance().format(count);
    }

    @Override
    public boolean setFocus() {
        return rows.control().setFocus();
    }
}
