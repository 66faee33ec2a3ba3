/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.form;

import org.eclipse.swt.widgets.Control;

/** The control of one field. It shows texts of the model and tells what is typed. */
interface FieldControl {

    /** {@return what is laid out in the form} */
    Control control();

    /** {@return what takes the keyboard, and has a message beside it} */
    Control input();

    /** Shows a text, without telling it as typed. */
    void show(String text);

    /** Lets values be typed, or only read and copied. */
    void editable(boolean editable);
}
