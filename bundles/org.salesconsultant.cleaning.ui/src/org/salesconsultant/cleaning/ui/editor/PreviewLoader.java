/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.ui.editor;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.salesconsultant.analysis.preview.Preview;
import org.salesconsultant.analysis.preview.PreviewRequest;
import org.salesconsultant.analysis.preview.PreviewSource;
import org.salesconsultant.analysis.preview.RecipePreview;
import org.salesconsultant.cleaning.ui.document.RecipeDocument;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.ui.job.BackgroundJob;

/** Makes previews in the background; only the one asked for last arrives. */
final class PreviewLoader {

    private static final Messages MESSAGES = Messages.of(PreviewLoader.class);

    private final Control owner;

    private final RecipeDocument document;

    private final Consumer<Preview> arrived;

    private final Consumer<IStatus> failed;

    private Job job;

    PreviewLoader(Control owner, RecipeDocument document, Consumer<Preview> arrived, Consumer<IStatus> failed) {
        this.owner = owner;
        this.document = document;
        this.arrived = arrived;
        this.failed = failed;
    }

    void load(PreviewSource source, PreviewRequest request) {
        cancel();
        Recipe recipe = document.snapshot();
        BackgroundJob<Preview> loading = new BackgroundJob<>(MESSAGES.text("preview", document.name()), owner,
                monitor -> RecipePreview.of(recipe, document.name(), source, request, monitor));
        loading.then(preview -> {
            if (job == loading) {
                arrived.accept(preview);
            }
        }).otherwise(status -> {
            if (job == loading) {
                failed.accept(status);
            }
        });
        job = loading;
        loading.schedule();
    }

    void cancel() {
        if (job != null) {
            job.cancel();
        }
    }
}
