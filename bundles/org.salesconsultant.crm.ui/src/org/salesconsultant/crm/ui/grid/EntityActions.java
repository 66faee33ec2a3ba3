/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.grid;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.analysis.SavedFilter;
import org.salesconsultant.ui.image.Images;

/** The tool bar and the menus of a view, and the workbench's own Copy. */
final class EntityActions {

    /** What the user can do in the view. */
    interface Target {

        void makeNew();

        void open();

        void delete();

        void copy();

        void chooseColumns();

        void askExpression();

        void clearFilter();

        void saveFilter();

        void use(Path file);

        void export(boolean selected);

        void reload();

        int selected();

        Map<Path, SavedFilter> filters();
    }

    private static final Messages MESSAGES = Messages.of(EntityActions.class);

    private final Target target;

    private final Images images = Images.of(EntityActions.class);

    EntityActions(Target target) {
        this.target = target;
    }

    /** Fills the bars of a view. */
    void fill(IActionBars bars) {
        IToolBarManager tools = bars.getToolBarManager();
        tools.add(action("new", shared(ISharedImages.IMG_OBJ_ADD), target::makeNew));
        tools.add(action("delete", shared(ISharedImages.IMG_TOOL_DELETE), target::delete));
        tools.add(new Separator());
        tools.add(menu("filters", "filter", this::fillFilters));
        tools.add(action("columns", images.descriptor("columns"), target::chooseColumns));
        tools.add(menu("export", "export", this::fillExport));
        tools.add(action("refresh", images.descriptor("refresh"), target::reload));
        fillMenu(bars.getMenuManager());
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action("copy", null, this::copy));
        bars.updateActionBars();
    }

    /** Fills a menu with all there is. */
    void fillMenu(IMenuManager menu) {
        menu.add(action("new", null, target::makeNew));
        menu.add(action("open", null, target::open));
        menu.add(action("delete", null, target::delete));
        menu.add(action("copy", null, target::copy));
        menu.add(new Separator());
        MenuManager filters = new MenuManager(MESSAGES.text("filters"));
        dynamic(filters, this::fillFilters);
        menu.add(filters);
        menu.add(action("columns", null, target::chooseColumns));
        menu.add(new Separator());
        fillExport(menu);
        menu.add(new Separator());
        menu.add(action("refresh", null, target::reload));
    }

    /** A field one writes in copies its own text. */
    private void copy() {
        if (PlatformUI.getWorkbench().getDisplay().getFocusControl() instanceof Text field) {
            field.copy();
        } else {
            target.copy();
        }
    }

    private void fillFilters(IMenuManager menu) {
        target.filters().forEach((file, filter) -> menu.add(named(filter.getName() == null ? file.getFileName().toString()
                : filter.getName(), () -> target.use(file))));
        menu.add(new Separator());
        menu.add(action("expression", null, target::askExpression));
        menu.add(action("clear", null, target::clearFilter));
        menu.add(action("filter.save", null, target::saveFilter));
    }

    private void fillExport(IMenuManager menu) {
        IAction selection = action("export.selection", null, () -> target.export(true));
        selection.setEnabled(target.selected() > 0);
        menu.add(selection);
        menu.add(action("export.all", null, () -> target.export(false)));
    }

    private static void dynamic(MenuManager menu, Consumer<IMenuManager> fill) {
        menu.setRemoveAllWhenShown(true);
        IMenuListener listener = fill::accept;
        menu.addMenuListener(listener);
        fill.accept(menu);
    }

    private IAction menu(String key, String image, Consumer<IMenuManager> fill) {
        return new DropDown(MESSAGES.text(key), images.descriptor(image), fill);
    }

    private static ImageDescriptor shared(String name) {
        return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
    }

    private static IAction action(String key, ImageDescriptor image, Runnable run) {
        IAction action = named(MESSAGES.text(key), run);
        action.setImageDescriptor(image);
        action.setToolTipText(MESSAGES.text(key));
        return action;
    }

    private static IAction named(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }
}
