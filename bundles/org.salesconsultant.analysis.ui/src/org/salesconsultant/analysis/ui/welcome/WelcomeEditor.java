/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.ui.welcome;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.ui.form.PageEditor;
import org.salesconsultant.ui.image.Images;

/** The first page a user sees: what the suite does, and where to begin. Works in any Eclipse, unlike the platform's intro. */
public final class WelcomeEditor extends PageEditor {

    /** The id of the editor. */
    public static final String ID = "org.salesconsultant.analysis.ui.welcome";

    private static final Messages MESSAGES = Messages.of(WelcomeEditor.class);

    private static final int TEXT_WIDTH = 560;

    private final Images images = Images.of(WelcomeEditor.class);

    @Override
    protected void fill(ScrolledForm form) {
        Composite body = form.getBody();
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 36;
        layout.marginHeight = 28;
        layout.horizontalSpacing = 18;
        layout.verticalSpacing = 14;
        body.setLayout(layout);
        toolkit().createLabel(body, "").setImage(images.image("mark"));
        title(body);
        for (WelcomeStep step : WelcomeStep.values()) {
            step(body, step);
        }
        form.reflow(true);
    }

    private void title(Composite body) {
        Composite texts = toolkit().createComposite(body);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        texts.setLayout(layout);
        Label title = toolkit().createLabel(texts, MESSAGES.text("title"));
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
        wrapped(texts, MESSAGES.text("subtitle"));
    }

    private void step(Composite body, WelcomeStep step) {
        Label icon = toolkit().createLabel(body, "");
        icon.setImage(images.image(step.icon()));
        icon.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, false, false));
        Composite texts = toolkit().createComposite(body);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        texts.setLayout(layout);
        ImageHyperlink link = toolkit().createImageHyperlink(texts, SWT.NONE);
        link.setText(MESSAGES.text(step.key()));
        link.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                step.go(getSite());
            }
        });
        wrapped(texts, MESSAGES.text(step.key() + ".text"));
    }

    private void wrapped(Composite parent, String text) {
        Label label = toolkit().createLabel(parent, text, SWT.WRAP);
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = TEXT_WIDTH;
        label.setLayoutData(data);
    }
}
