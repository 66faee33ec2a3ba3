/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.chinese;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers of mainland China as +86 and the national number without its zero: mobile, fixed line, service. */
public final class PhoneNumber {

    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86|0086)?0?(1[3-9]\\d{9})");

    /** Area codes of three digits: 10 and 20 to 29; all others have four with the zero. */
    private static final Pattern FIXED = Pattern.compile("(?:(?:\\+?86|0086)0?|0)(10|2\\d|[3-9]\\d{2})([2-8]\\d{6,7})");

    private static final Pattern SERVICE = Pattern.compile("(?:\\+?86|0086)?([48]00\\d{7})");

    private static final Pattern EXTENSION = Pattern.compile("(.*?)(?:转|ext\\.?|x|#)(\\d{1,6})", Pattern.CASE_INSENSITIVE);

    private PhoneNumber() {
    }

    /** {@return the number, such as +8613812345678 or +861062345678 ext 12; null if it is none of mainland China} */
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s()./\\-‐–—－]", "");
        Matcher extended = EXTENSION.matcher(plain);
        String number = extended.matches() ? extended.group(1) : plain;
        String extension = extended.matches() ? " ext " + extended.group(2) : "";
        Matcher mobile = MOBILE.matcher(number);
        Matcher fixed = FIXED.matcher(number);
        Matcher service = SERVICE.matcher(number);
        return mobile.matches() ? "+86" + mobile.group(1) + extension
                : service.matches() ? "+86" + service.group(1) + extension
                        : fixed.matches() ? "+86" + fixed.group(1) + fixed.group(2) + extension : null;
    }
}
