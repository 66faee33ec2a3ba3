/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.salesconsultant.cleaning.profile.PrivacyGuess;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.model.entity.Privacy;

/** Guesses how much a column tells of a person: by what its values look like, then by its name. */
enum PrivacyRules {

    RESIDENT_ID(Privacy.SENSITIVE, "\\d{17}[\\dXx]"),
    EMAIL(Privacy.CONTACT, "[^\\s@]+@[^\\s@]+\\.\\p{L}{2,}"),
    PHONE(Privacy.CONTACT, "(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}|\\+\\d{1,3}[\\d ()/.-]{6,}|0\\d{2,3}-\\d{7,8}");

    private static final Messages MESSAGES = Messages.of(PrivacyRules.class);

    private static final double SHARE = 0.8;

    /** Words of a column name, whole words in Latin script, parts in Chinese. */
    private static final Map<Privacy, List<String>> WORDS = Map.of(
            Privacy.SENSITIVE, List.of("income", "salary", "health", "religion", "ssn", "passport", "iban", "收入", "工资", "健康", "宗教",
                    "身份证", "证件号", "银行卡"),
            Privacy.CONTACT, List.of("email", "mail", "phone", "telephone", "mobile", "tel", "fax", "address", "street", "postcode", "zip",
                    "邮箱", "电话", "手机", "地址", "邮编", "街道"),
            Privacy.PERSONAL, List.of("surname", "firstname", "lastname", "given", "forename", "birth", "birthday", "birthdate", "dob",
                    "gender", "sex", "age", "姓名", "性别", "年龄", "生日", "出生"),
            Privacy.IDENTIFIER, List.of("customer", "client", "member", "user", "account", "客户", "会员", "用户", "账号"));

    private static final List<Privacy> ORDER = List.of(Privacy.SENSITIVE, Privacy.CONTACT, Privacy.PERSONAL, Privacy.IDENTIFIER);

    private final Privacy privacy;

    private final Predicate<String> fits;

    PrivacyRules(Privacy privacy, String pattern) {
        this.privacy = privacy;
        fits = Pattern.compile(pattern).asMatchPredicate();
    }

    static PrivacyGuess guess(String column, FrequentValues values) {
        for (PrivacyRules rule : values()) {
            long fitting = values.values().stream().map(String::strip).filter(rule.fits).count();
            if (values.size() > 0 && fitting >= SHARE * values.size()) {
                return new PrivacyGuess(rule.privacy, MESSAGES.text("privacy.values"));
            }
        }
        List<String> words = words(column);
        for (Privacy privacy : ORDER) {
            if (WORDS.get(privacy).stream().anyMatch(word -> names(column, words, word))) {
                return new PrivacyGuess(privacy, MESSAGES.text("privacy.name"));
            }
        }
        return new PrivacyGuess(Privacy.NONE, "");
    }

    private static List<String> words(String column) {
        String spaced = column.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT);
        return Arrays.asList(spaced.split("[^\\p{L}]+"));
    }

    private static boolean names(String column, List<String> words, String word) {
        return word.charAt(0) < 128 ? words.contains(word) : column.contains(word);
    }
}
