/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.customer;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.edit.Opened;
import org.salesconsultant.crm.ui.form.EntityEditors;
import org.salesconsultant.crm.ui.form.EntityInput;
import org.salesconsultant.store.history.StoredObject;

/** Whether the customer may be contacted, channel by channel; each opens its editor. */
final class ConsentList {

    private static final Messages MESSAGES = Messages.of(ConsentList.class);

    private static final String TYPE = "Consent";

    private final FormToolkit toolkit;

    private final Composite area;

    private final EntityInput input;

    ConsentList(FormToolkit toolkit, Composite parent, EntityInput input) {
        this.toolkit = toolkit;
        this.input = input;
        area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(16, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
    }

    void show(Opened opened, Profile profile, AmountTexts texts) {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        if (profile.consents().isEmpty()) {
            GridDataFactory.swtDefaults().span(4, 1).applyTo(toolkit.createLabel(area, MESSAGES.text("noConsents")));
        }
        for (StoredObject consent : profile.consents()) {
            String channel = String.valueOf(consent.value("channel"));
            link(consent.type().column("channel").orElseThrow().literalLabel(channel).in(Locale.getDefault()),
                    EntityInput.of(input.project(), TYPE, consent.keyText()));
            toolkit.createLabel(area, MESSAGES.text(Boolean.TRUE.equals(consent.value("granted")) ? "granted" : "withdrawn"));
            toolkit.createLabel(area, consent.value("date") instanceof LocalDateTime date ? texts.time(date) : "");
            Object proof = consent.value("proof");
            toolkit.createLabel(area, proof == null ? "" : MESSAGES.text("proof", proof));
        }
        link(MESSAGES.text("new.Consent"), EntityInput.fresh(input.project(), TYPE,
                Map.of("customer_id", opened.object().orElseThrow().key().getFirst())));
    }

    private void link(String text, EntityInput target) {
        Hyperlink link = toolkit.createHyperlink(area, text, SWT.NONE);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> EntityEditors.open(target)));
    }
}
