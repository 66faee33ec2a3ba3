/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.grid;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchPartSite;
import org.salesconsultant.store.StoreChanges;
import org.salesconsultant.ui.job.BackgroundJob;

/** Tells a view when its store was written to: at once by this workbench, when the view is activated by another process. */
final class StoreWatch implements IPartListener2 {

    /** Writes that follow one another so soon are told once. */
    private static final int PAUSE_MILLIS = 200;

    private final IWorkbenchPartSite site;

    private final Control owner;

    private final Runnable changed;

    private OpenedClass opened;

    private Runnable end = () -> { };

    StoreWatch(IWorkbenchPartSite site, Control owner, Runnable changed) {
        this.site = site;
        this.owner = owner;
        this.changed = changed;
        site.getPage().addPartListener(this);
    }

    /** Watches the store of a class in place of what was watched before. */
    void watch(OpenedClass shown) {
        boolean same = opened != null && opened.store().copy().file().equals(shown.store().copy().file());
        opened = shown;
        if (!same) {
            end.run();
            end = StoreChanges.listen(shown.store().copy(), this::written);
        }
    }

    private void written() {
        if (!owner.isDisposed()) {
            owner.getDisplay().asyncExec(() -> {
                if (!owner.isDisposed()) {
                    owner.getDisplay().timerExec(PAUSE_MILLIS, this::tell);
                }
            });
        }
    }

    private void tell() {
        if (!owner.isDisposed()) {
            changed.run();
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        OpenedClass shown = opened;
        if (shown != null && part.getPart(false) == site.getPart()) {
            new BackgroundJob<>("", owner, monitor -> OpenedClass.stamp(shown.store())).then(stamp -> {
                if (opened == shown && !stamp.equals(shown.stamp())) {
                    changed.run();
                }
            }).quiet().schedule();
        }
    }

    void dispose() {
        site.getPage().removePartListener(this);
        end.run();
    }
}
