/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.form;

import java.util.List;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.widgets.Text;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.status.Trouble;

/** Proposes objects while a reference is typed: looked up in the background, then shown, if the text is still the same. */
public final class FoundProposals {

    private static final Messages MESSAGES = Messages.of(FoundProposals.class);

    private static final int LIMIT = 50;

    private static final int TYPED_MILLIS = 250;

    private final Text text;

    private final ReferenceSource source;

    private final String type;

    private final Popup popup;

    private final Runnable look = this::look;

    private List<ReferenceSource.Found> found = List.of();

    private boolean proposed;

    /** @param type the name of the class whose objects are proposed */
    public FoundProposals(Text text, String type, ReferenceSource source) {
        this.text = text;
        this.type = type;
        this.source = source;
        popup = new Popup();
        popup.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        popup.addContentProposalListener(proposal -> proposed = true);
        text.addModifyListener(event -> {
            if (text.isFocusControl() && !proposed) {
                text.getDisplay().timerExec(TYPED_MILLIS, look);
            }
            proposed = false;
        });
    }

    private void look() {
        if (text.isDisposed() || !text.getEditable()) {
            return;
        }
        String typed = text.getText().strip();
        new BackgroundJob<>(MESSAGES.text("looking"), text, monitor -> source.find(type, typed, LIMIT, monitor)).then(result -> {
            if (text.isFocusControl() && typed.equals(text.getText().strip())) {
                found = result;
                popup.open();
            }
        }).otherwise(Trouble::log).quiet().schedule();
    }

    /** {@return what was found last} */
    public List<ReferenceSource.Found> found() {
        return found;
    }

    private static IContentProposal proposal(ReferenceSource.Found object) {
        String label = object.name().isEmpty() ? object.key() : object.key() + "  \u2013  " + object.name();
        return new ContentProposal(object.key(), label, null);
    }

    private static KeyStroke ctrlSpace() {
        try {
            return KeyStroke.getInstance("Ctrl+Space");
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens when something is found. */
    private final class Popup extends ContentProposalAdapter {

        Popup() {
            super(text, new TextContentAdapter(), (contents, position) -> found.stream().map(FoundProposals::proposal)
                    .toArray(IContentProposal[]::new), ctrlSpace(), new char[0]);
        }

        void open() {
            if (found.isEmpty()) {
                closeProposalPopup();
            } else {
                closeProposalPopup();
                openProposalPopup();
            }
        }
    }
}
