/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.form;

import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.salesconsultant.core.message.Messages;

/**
 * One object of a project's store, by class and key, or a new one. Adapts to the project, so that commands know where they
 * are.
 */
public final class EntityInput implements IEditorInput, IPersistableElement {

    private static final Messages MESSAGES = Messages.of(EntityInput.class);

    private final IProject project;

    private final String type;

    private final String key;

    private final Map<String, Object> preset;

    private EntityInput(IProject project, String type, String key, Map<String, Object> preset) {
        this.project = Objects.requireNonNull(project);
        this.type = Objects.requireNonNull(type);
        this.key = key;
        this.preset = Map.copyOf(preset);
    }

    /**
     * {@return the object of a key}
     *
     * @param type the name of its class
     * @param key its key, values separated by the character U+001F
     */
    public static EntityInput of(IProject project, String type, String key) {
        return new EntityInput(project, type, Objects.requireNonNull(key), Map.of());
    }

    /**
     * {@return an object that is not there yet}
     *
     * @param type the name of its class
     * @param preset what it begins with, by column
     */
    public static EntityInput fresh(IProject project, String type, Map<String, Object> preset) {
        return new EntityInput(project, type, null, preset);
    }

    /** {@return the project} */
    public IProject project() {
        return project;
    }

    /** {@return the name of the class} */
    public String type() {
        return type;
    }

    /** {@return the key, values separated by the character U+001F; null for a new object} */
    public String key() {
        return key;
    }

    /** {@return what a new object begins with, by column} */
    public Map<String, Object> preset() {
        return preset;
    }

    @Override
    public boolean exists() {
        return key != null;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return EntityImages.of(type);
    }

    @Override
    public String getName() {
        return key == null ? MESSAGES.text("new") : key.replace('\u001f', '/');
    }

    @Override
    public String getToolTipText() {
        return project.getName() + " / " + type + " " + getName();
    }

    @Override
    public IPersistableElement getPersistable() {
        return key == null ? null : this;
    }

    @Override
    public String getFactoryId() {
        return EntityInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(EntityInputFactory.PROJECT, project.getName());
        memento.putString(EntityInputFactory.TYPE, type);
        memento.putString(EntityInputFactory.KEY, key);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IProject.class || adapter == IResource.class ? adapter.cast(project) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other == this || key != null && other instanceof EntityInput input && project.equals(input.project)
                && type.equals(input.type) && key.equals(input.key);
    }

    @Override
    public int hashCode() {
        return key == null ? System.identityHashCode(this) : Objects.hash(project, type, key);
    }
}
