/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples.scale;

import java.util.List;

/** The customers of a data set: every second one with a Chinese name; some values are missing. */
final class ScaleCustomers {

    static final String TABLE = "customers";

    static final List<String> HEADER = List.of("id", "name", "age", "income", "email", "phone", "city", "country");

    private static final String[] SURNAMES = "王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 高 林 罗".split(" ");

    private static final String[] GIVEN = "伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀英 小明 建国 志强 雪梅".split(" ");

    private static final String[] FIRST = "Ada Ben Carla David Emma Felix Grace Hugo Ida Jack Kate Liam Mia Noah Olive Paul Ruth Sam Tess Zoë".split(" ");

    private static final String[] LAST = "Abbott Brown Clark Dubois Evans Fischer García Hughes Ivanov Jones Klein López Müller Novak O'Brien Rossi Smith"
            .split(" ");

    private static final String[] CHINESE_CITIES = "上海 北京 广州 深圳 杭州 成都 武汉 南京 西安 苏州".split(" ");

    private static final String[][] WESTERN_CITIES = {{"London", "United Kingdom"}, {"Paris", "France"}, {"Berlin", "Germany"},
        {"Madrid", "Spain"}, {"Milan", "Italy"}, {"\"Den Haag\", NL", "Netherlands"}};

    private static final double MISSING = 0.05;

    private final Noise noise;

    ScaleCustomers(long seed) {
        noise = new Noise(seed, 1);
    }

    /** {@return the id of a customer: of fixed width as long as there are fewer than ten million} */
    static String id(long number) {
        String digits = Long.toString(number + 1);
        return "C" + "0".repeat(Math.max(0, 7 - digits.length())) + digits;
    }

    void fill(long number, String[] row) {
        Noise draws = noise.at(number);
        row[0] = id(number);
        boolean chinese = draws.share() < 0.5;
        row[1] = chinese ? draws.one(SURNAMES) + draws.one(GIVEN) : draws.one(FIRST) + " " + draws.one(LAST);
        row[2] = draws.share() < MISSING ? null : Integer.toString(18 + draws.below(70));
        row[3] = draws.share() < MISSING ? null : (200 + draws.below(2800)) + "00." + (draws.below(4) * 25);
        row[4] = draws.share() < MISSING ? null : "customer" + (number + 1) + "@example.com";
        row[5] = draws.share() < MISSING ? null : "+86 21 5550 " + (1000 + draws.below(9000));
        String[] western = WESTERN_CITIES[draws.below(WESTERN_CITIES.length)];
        row[6] = chinese ? draws.one(CHINESE_CITIES) : western[0];
        row[7] = chinese ? "China" : western[1];
    }
}
