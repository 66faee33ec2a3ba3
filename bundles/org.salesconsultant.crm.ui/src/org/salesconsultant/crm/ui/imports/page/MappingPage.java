/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.page;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.imports.draft.Look;
import org.salesconsultant.crm.ui.imports.draft.MappingLine;
import org.salesconsultant.crm.ui.imports.draft.MappingLines;

/** Shows what each column becomes, with the first rows as objects, and lets a person change it. */
public final class MappingPage extends DraftPage {

    private static final Messages MESSAGES = Messages.of(MappingPage.class);

    private MappingTable mapping;

    private ClassModes modes;

    private PreviewTable objects;

    private Button doubled;

    private LatestJob job;

    /** Makes the page. */
    public MappingPage(DraftHolder holder) {
        super("mapping", holder);
    }

    @Override
    public void createControl(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 10).spacing(5, 8).applyTo(content);
        SashForm halves = new SashForm(content, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        Composite upper = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(upper);
        Composite table = new Composite(upper, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(700, 180).applyTo(table);
        mapping = new MappingTable(table, this::changed);
        Composite buttons = new Composite(upper, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        doubled = Fields.button(buttons, MESSAGES.text("mapping.double"), SWT.PUSH, this::useAgain);
        doubled.setToolTipText(MESSAGES.text("mapping.double.help"));
        Fields.button(buttons, MESSAGES.text("mapping.suggest"), SWT.PUSH, this::suggestAgain);
        mapping.control().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enable()));
        modes = new ClassModes(upper, this::changed);
        Composite lower = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(lower);
        Fields.label(lower, MESSAGES.text("mapping.objects"));
        objects = new PreviewTable(lower);
        halves.setWeights(68, 32);
        job = new LatestJob(content);
        setControl(content);
        setPageComplete(false);
    }

    @Override
    protected void shown() {
        show();
        remap();
    }

    @Override
    protected void left() {
        if (job.isRunning()) {
            job.cancel();
            draft().unseen();
        }
    }

    private void changed(MappingLines chosen) {
        draft().mapping(chosen);
        show();
        remap();
    }

    private void show() {
        mapping.show(draft().project().types(), draft().mapping(), draft().preview());
        modes.show(draft().project().types(), draft().mapping());
        enable();
    }

    private void enable() {
        doubled.setEnabled(mapping.selected().filter(MappingLine::isMapped).isPresent());
    }

    /** Maps the rows that were read again, off the UI thread. */
    private void remap() {
        setPageComplete(false);
        job.run(MESSAGES.text("mapping.job"), draft().remapping(), this::seen, this::complain);
    }

    private void seen(Look look) {
        draft().take(look);
        show();
        objects.showObjects(look.preview(), draft().project().types());
        complain(look.preview().problem());
    }

    private void useAgain() {
        mapping.selected().ifPresent(line -> changed(draft().mapping().doubled(line)));
    }

    private void suggestAgain() {
        draft().suggestAgain();
        setPageComplete(false);
        job.run(MESSAGES.text("mapping.job"), draft().reading(), this::seen, this::complain);
    }
}
