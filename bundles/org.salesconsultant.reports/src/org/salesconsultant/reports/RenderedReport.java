/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.reports;

import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;

/**
 * A report in one format.
 *
 * @param format {@code pdf}, {@code html} or {@code xlsx}
 * @param file the file
 * @param textHash SHA-256 of its extracted text, in hexadecimal: the same whenever the same run is rendered with the
 *        same template, parameters and language
 * @param status OK, or a warning for what the reader would miss, such as a font without Chinese characters
 */
public record RenderedReport(String format, Path file, String textHash, IStatus status) {
}
