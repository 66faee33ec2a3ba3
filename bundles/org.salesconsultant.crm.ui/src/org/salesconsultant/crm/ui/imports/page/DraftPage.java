/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.page;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.wizard.WizardPage;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.imports.draft.Draft;
import org.salesconsultant.ui.status.Trouble;

/** A page that shows and changes the import a person is making. */
public abstract class DraftPage extends WizardPage {

    private final DraftHolder holder;

    /** @param name the name of the page, and the key of its title and description */
    protected DraftPage(String name, DraftHolder holder) {
        super(name);
        this.holder = holder;
        Messages messages = Messages.of(getClass());
        setTitle(messages.text(name + ".title"));
        setDescription(messages.text(name + ".description"));
    }

    /** {@return the import; null as long as no project is chosen} */
    protected final Draft draft() {
        return holder.draft();
    }

    /** Takes over another project's drafts. */
    protected final void draft(Draft draft) {
        holder.draft(draft);
    }

    @Override
    public final void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            if (getPreviousPage() instanceof DraftPage before) {
                before.left(); // the platform hides it only after this page is shown, which builds on it
            }
            shown();
        } else {
            left();
        }
    }

    /** The page came to the front. */
    protected void shown() {
        // nothing to renew
    }

    /** The page is left for another one; called once or twice. */
    protected void left() {
        // nothing to end
    }

    /** Says in the header, in one line, why the page is not complete; null if it is. */
    protected final void complain(String line) {
        setErrorMessage(line);
        setPageComplete(line == null);
    }

    /** Says what went wrong; the page is not complete. */
    protected final void complain(IStatus status) {
        complain(Trouble.line(status));
    }
}
