/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.customer;

import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.form.EntityEditor;

/** Edits a customer, and shows what is known of the customer. */
public final class CustomerEditor extends EntityEditor {

    private static final Messages MESSAGES = Messages.of(CustomerEditor.class);

    private ProfilePage profile;

    @Override
    protected void addFirstPages() {
        if (opened().object().isPresent()) {
            addProfile();
        }
    }

    private void addProfile() {
        profile = new ProfilePage(pages(), input());
        addPage(0, profile.control());
        setPageText(0, MESSAGES.text("profile"));
    }

    @Override
    protected void refresh() {
        if (profile == null && opened().object().isPresent()) {
            addProfile(); // a new customer was saved
        }
        if (profile != null) {
            profile.show(opened());
        }
    }

    @Override
    public void dispose() {
        if (profile != null) {
            profile.dispose();
        }
        super.dispose();
    }
}
