/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.workbench;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.salesconsultant.core.message.Messages;

/** Menus and tool bar of the program. Its texts are ours, so that they are there in both languages. */
final class SuiteActionBarAdvisor extends ActionBarAdvisor {

    private static final Messages MESSAGES = Messages.of(SuiteActionBarAdvisor.class);

    private IWorkbenchWindow window;

    SuiteActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow made) {
        window = made;
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(file());
        bar.add(edit());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(windowMenu());
        bar.add(help());
    }

    private IMenuManager file() {
        IMenuManager menu = new MenuManager(MESSAGES.text("menu.file"), IWorkbenchActionConstants.M_FILE);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
        MenuManager created = new MenuManager(MESSAGES.text("menu.new"), ActionFactory.NEW.getId());
        created.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
        menu.add(created);
        menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
        menu.add(new Separator());
        menu.add(action(ActionFactory.CLOSE, "close"));
        menu.add(action(ActionFactory.CLOSE_ALL, "closeAll"));
        menu.add(new Separator());
        menu.add(action(ActionFactory.SAVE, "save"));
        menu.add(action(ActionFactory.SAVE_ALL, "saveAll"));
        menu.add(new Separator());
        menu.add(action(ActionFactory.RENAME, "rename"));
        menu.add(action(ActionFactory.REFRESH, "refresh"));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(action(ActionFactory.PROPERTIES, "properties"));
        menu.add(new Separator(IWorkbenchActionConstants.FILE_END));
        menu.add(action(ActionFactory.QUIT, "quit"));
        return menu;
    }

    /** With the groups that the editors of the platform add to, and fail without. */
    private IMenuManager edit() {
        IMenuManager menu = new MenuManager(MESSAGES.text("menu.edit"), IWorkbenchActionConstants.M_EDIT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
        menu.add(action(ActionFactory.UNDO, "undo"));
        menu.add(action(ActionFactory.REDO, "redo"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
        menu.add(new Separator());
        menu.add(action(ActionFactory.CUT, "cut"));
        menu.add(action(ActionFactory.COPY, "copy"));
        menu.add(action(ActionFactory.PASTE, "paste"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
        menu.add(new Separator());
        menu.add(action(ActionFactory.DELETE, "delete"));
        menu.add(action(ActionFactory.SELECT_ALL, "selectAll"));
        menu.add(new Separator());
        menu.add(action(ActionFactory.FIND, "find"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
        menu.add(new Separator(IWorkbenchActionConstants.ADD_EXT));
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private IMenuManager windowMenu() {
        IMenuManager menu = new MenuManager(MESSAGES.text("menu.window"), IWorkbenchActionConstants.M_WINDOW);
        MenuManager views = new MenuManager(MESSAGES.text("menu.showView"), "showView");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(views);
        menu.add(action(ActionFactory.RESET_PERSPECTIVE, "resetPerspective"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(action(ActionFactory.PREFERENCES, "preferences"));
        return menu;
    }

    private IMenuManager help() {
        IMenuManager menu = new MenuManager(MESSAGES.text("menu.help"), IWorkbenchActionConstants.M_HELP);
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(action(ActionFactory.ABOUT, "about"));
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager file = new ToolBarManager(bar.getStyle());
        file.add(action(ActionFactory.SAVE, "save"));
        bar.add(new ToolBarContributionItem(file, IWorkbenchActionConstants.TOOLBAR_FILE));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    /** One action for each window, made at first use, with our text. */
    private IAction action(ActionFactory factory, String key) {
        IAction action = getAction(factory.getId());
        if (action == null) {
            ActionFactory.IWorkbenchAction made = factory.create(window);
            made.setText(MESSAGES.text("action." + key));
            made.setToolTipText(MESSAGES.text("action." + key).replaceAll("\\(&.\\)|&|…", ""));
            register(made);
            action = made;
        }
        return action;
    }
}
