/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.profile;

import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.salesconsultant.analysis.preview.PreviewSource;
import org.salesconsultant.analysis.preview.RecipePreview;
import org.salesconsultant.cleaning.profile.Profile;
import org.salesconsultant.cleaning.ui.document.RecipeDocument;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.status.Trouble;

/** Looks at the rows in the background and shows what is in them; only what was asked for last is shown. */
public final class ProfileLoader {

    private static final Messages MESSAGES = Messages.of(ProfileLoader.class);

    private final ProfilePanel panel;

    private final RecipeDocument document;

    private final Consumer<Profile> looked;

    private Job job;

    /** @param looked told what is in the rows */
    public ProfileLoader(ProfilePanel panel, RecipeDocument document, Consumer<Profile> looked) {
        this.looked = looked;
        this.panel = panel;
        this.document = document;
        panel.addDisposeListener(event -> cancel());
    }

    /** Looks at the rows there are after some steps. */
    public void load(PreviewSource source, int steps) {
        cancel();
        panel.say(MESSAGES.text("running"));
        Recipe recipe = document.snapshot();
        BackgroundJob<Profile> looking = new BackgroundJob<>(MESSAGES.text("job", document.name()), panel,
                monitor -> RecipePreview.profile(recipe, document.name(), source, steps, monitor));
        looking.then(profile -> {
            if (job == looking) {
                panel.show(profile);
                looked.accept(profile);
            }
        }).otherwise(status -> {
            if (job == looking) {
                panel.say(Trouble.line(status));
            }
        });
        job = looking;
        looking.schedule();
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
        }
    }
}
