/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.image;

import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The images in the folder {@code icons} of a bundle, by file name without {@code .svg}; made at first use, kept
 * while the display lives.
 */
public final class Images {

    private final Bundle bundle;

    private Images(Bundle bundle) {
        this.bundle = bundle;
    }

    /** {@return the images of the bundle a class belongs to} */
    public static Images of(Class<?> anchor) {
        return new Images(FrameworkUtil.getBundle(anchor));
    }

    /** {@return a descriptor of the image} */
    public ImageDescriptor descriptor(String name) {
        URL url = FileLocator.find(bundle, new Path("icons/" + name + ".svg"));
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
    }

    /** {@return the image, which must not be disposed; for the UI thread} */
    public Image image(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = bundle.getSymbolicName() + "/" + name;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor(name));
        }
        return registry.get(key);
    }
}
