/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports.internal.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IHTMLRenderOption;
import org.eclipse.birt.report.engine.api.IPDFRenderOption;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.PDFRenderOption;
import org.eclipse.birt.report.engine.api.RenderOption;
import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** The formats reports are rendered in. */
public enum ReportFormat {
    /** Paged, for print. */
    PDF {
        @Override
        IRenderOption options() {
            PDFRenderOption options = new PDFRenderOption();
            options.setOption(IPDFRenderOption.PDF_TEXT_WRAPPING, Boolean.TRUE);
            options.setOption(IPDFRenderOption.PDF_WORDBREAK, Boolean.TRUE);
            options.setOption(IPDFRenderOption.PDF_FONT_SUBSTITUTION, Boolean.TRUE);
            options.setOption(IPDFRenderOption.PDF_BIDI_PROCESSING, Boolean.FALSE);
            return options;
        }
    },
    /** One file, images and styles inside. */
    HTML {
        @Override
        IRenderOption options() {
            HTMLRenderOption options = new HTMLRenderOption();
            options.setHtmlPagination(false);
            options.setEmbeddable(false);
            options.setMasterPageContent(true);
            options.setLayoutPreference(IHTMLRenderOption.LAYOUT_PREFERENCE_FIXED);
            options.setImageHandler(new InlineImages());
            options.setSupportedImageFormats("PNG;SVG");
            return options;
        }
    },
    /** A workbook: numbers as numbers, a sheet a page break. */
    XLSX {
        @Override
        IRenderOption options() {
            RenderOption options = new RenderOption();
            options.setEmitterID("uk.co.spudsoft.birt.emitters.excel.XlsxEmitter");
            options.setOption("ExcelEmitter.DisplayGridlines", Boolean.FALSE);
            return options;
        }
    };

    private static final Messages MESSAGES = Messages.of(ReportFormat.class);

    private static final int CHART_DPI = 220;

    /** {@return the file extension, which is also the name of the format} */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the format of that name}
     *
     * @param place where the name stands, for messages
     * @throws CoreException with a problem if there is none
     */
    public static ReportFormat named(String place, String name) throws CoreException {
        for (ReportFormat format : values()) {
            if (format.extension().equals(name.strip().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new Problem(place, MESSAGES.text("format", name), MESSAGES.text("format.remedy",
                Arrays.stream(values()).map(ReportFormat::extension).collect(Collectors.joining(", ")))).exception();
    }

    /** {@return the options of the format's emitter, without the file} */
    abstract IRenderOption options();

    /** {@return the options to write a file} */
    final IRenderOption options(String file) {
        IRenderOption options = options();
        options.setOutputFormat(extension());
        options.setOutputFileName(file);
        options.setOption(IRenderOption.CHART_DPI, CHART_DPI);
        return options;
    }
}
