/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.chinese;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of companies without what says their legal form. */
public final class CompanyName {

    private static final Pattern CHINESE = Pattern.compile("(?:股份有限公司|有限责任公司|集团有限公司|(?:集团)?股份公司|有限公司|总公司|分公司|子公司"
            + "|集团公司|公司|集团|股份|有限|\\((?:有限合伙|普通合伙|特殊普通合伙|集团|中国)\\))+$");

    private static final Pattern WESTERN = Pattern.compile("(?:[\\s,]+(?:co(?:mpany)?\\.?,?\\s*ltd|ltd|limited|llc|llp|inc|incorporated|corp"
            + "|corporation|plc|co|company|gmbh(?:\\s*&\\s*co\\.?\\s*kg)?|ag|kg|ohg|ug|e\\.?k|sarl|sas|s\\.?a|bv|nv|oy|ab|spa|srl|pty)\\.?)+$",
            Pattern.CASE_INSENSITIVE);

    private CompanyName() {
    }

    /** {@return the name in half width and simplified characters, its legal form gone; never empty if the name is not} */
    public static String of(String name) {
        String plain = Simplified.of(Normalizer.normalize(name, Normalizer.Form.NFKC)).strip();
        String shorter = WESTERN.matcher(CHINESE.matcher(plain).replaceFirst("")).replaceFirst("").strip();
        return shorter.isEmpty() ? plain : shorter;
    }
}
