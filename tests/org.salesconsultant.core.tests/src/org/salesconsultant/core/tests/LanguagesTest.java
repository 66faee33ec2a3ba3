/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salesconsultant.core.message.Languages;

class LanguagesTest {

    @ParameterizedTest
    @ValueSource(strings = { "zh-CN", "zh_CN", "zh-cn", " zh_CN " })
    void aTagMayHaveAHyphenOrAnUnderscore(String tag) throws CoreException {
        assertEquals(Locale.SIMPLIFIED_CHINESE, Languages.locale("shop.scproject", tag));
    }

    @Test
    void aLanguageAloneIsEnough() throws CoreException {
        assertEquals(Locale.ENGLISH, Languages.locale("shop.scproject", "en"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "-", "_CN", "Chinese (simplified)", "\u4e2d\u6587" })
    void whatNamesNoLanguageIsAProblemWithItsPlace(String tag) {
        String line = assertThrows(CoreException.class, () -> Languages.locale("shop.scproject", tag)).getStatus().getMessage();
        assertEquals(0, line.indexOf("shop.scproject: "), line);
    }
}
