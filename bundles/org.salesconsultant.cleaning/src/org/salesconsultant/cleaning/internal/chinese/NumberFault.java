/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.chinese;

/** What is wrong with a number that has check digits. */
public enum NumberFault {

    /** Nothing. */
    NONE,
    /** It has not so many characters. */
    LENGTH,
    /** It has characters that do not belong there. */
    CHARACTERS,
    /** It begins with no division of the country. */
    REGION,
    /** Its date of birth is none. */
    DATE,
    /** Its last character is not the check of the others. */
    CHECK
}
