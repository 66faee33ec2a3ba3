/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;

import org.eclipse.birt.report.engine.api.HTMLImageHandler;
import org.eclipse.birt.report.engine.api.IImage;
import org.eclipse.birt.report.engine.api.script.IReportContext;

/** Puts images into the HTML file as data URIs, so that it is one file. */
final class InlineImages extends HTMLImageHandler {

    @Override
    public String onDesignImage(IImage image, IReportContext context) {
        return inline(image);
    }

    @Override
    public String onDocImage(IImage image, IReportContext context) {
        return inline(image);
    }

    @Override
    public String onFileImage(IImage image, IReportContext context) {
        return inline(image);
    }

    @Override
    public String onURLImage(IImage image, IReportContext context) {
        return image.getID();
    }

    @Override
    public String onCustomImage(IImage image, IReportContext context) {
        return inline(image);
    }

    private static String inline(IImage image) {
        String type = image.getMimeType() == null ? "image/png" : image.getMimeType();
        try (InputStream stream = image.getImageStream()) {
            return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
