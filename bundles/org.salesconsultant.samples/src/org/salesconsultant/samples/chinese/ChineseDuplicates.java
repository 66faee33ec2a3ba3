/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples.chinese;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Companies, some of them typed several times: the same rows for the same seed on every machine. */
public final class ChineseDuplicates {

    private static final List<String> REGIONS = List.of("北京", "上海", "广州", "深圳", "杭州", "南京", "成都", "武汉", "苏州", "青岛");

    private static final List<String> CITIES = List.of("北京市朝阳区", "上海市浦东新区", "广东省广州市天河区", "广东省深圳市南山区", "浙江省杭州市西湖区",
            "江苏省南京市鼓楼区", "四川省成都市武侯区", "湖北省武汉市江汉区", "江苏省苏州市姑苏区", "山东省青岛市市南区");

    private static final String BRAND = "明华建军东志宏兴盛利诚金新源杰文宇伟海平峰光达通恒瑞天国博洋清安永泰康佳美和顺福龙凤飞银环德润雅";

    private static final List<String> TRADES = List.of("科技", "贸易", "实业", "电子", "机械", "医药", "食品", "服装", "物流", "建材", "网络",
            "化工", "家具", "商贸");

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗曾单解任查";

    private static final String GIVEN = "明华军志红丽杰文玉伟海平芳峰光建国强静敏洁雪梅浩宁婷博鑫";

    private static final String ROADS = "人民中山解放建设和平文化光明新华东风长江";

    private final Random random;

    private final ChineseTypos typos;

    private ChineseDuplicates(long seed) {
        random = new Random(seed);
        typos = new ChineseTypos(random);
    }

    /**
     * {@return rows in random order}
     *
     * @param companies how many companies there are; two in five are there two to four times
     */
    public static List<ChineseRow> rows(long seed, int companies) {
        ChineseDuplicates made = new ChineseDuplicates(seed);
        List<ChineseRow> rows = new ArrayList<>();
        for (int group = 1; group <= companies; group++) {
            ChineseRow row = made.company(group);
            rows.add(row);
            for (int more = made.random.nextInt(5) < 2 ? 1 + made.random.nextInt(3) : 0; more > 0; more--) {
                rows.add(made.typed(row));
            }
        }
        Collections.shuffle(rows, made.random);
        return rows;
    }

    private ChineseRow company(int group) {
        int place = random.nextInt(REGIONS.size());
        String company = REGIONS.get(place) + letters(BRAND, 2) + one(TRADES)
                + (random.nextInt(4) == 0 ? "有限责任公司" : "有限公司");
        int road = 2 * random.nextInt(ROADS.length() / 2);
        String address = CITIES.get(place) + ROADS.substring(road, road + 2) + "路" + (1 + random.nextInt(300)) + "号"
                + (1 + random.nextInt(30)) + "0" + (1 + random.nextInt(9)) + "室";
        return new ChineseRow(group, company, person(), mobile(), address);
    }

    /** The same company, typed once more, with two to four things gone wrong. */
    private ChineseRow typed(ChineseRow row) {
        ChineseRow typed = row;
        for (int wrong = 2 + random.nextInt(3); wrong > 0; wrong--) {
            typed = change(typed);
        }
        return typed;
    }

    private ChineseRow change(ChineseRow row) {
        String company = row.company();
        String contact = row.contact();
        String phone = row.phone();
        String address = row.address();
        switch (random.nextInt(10)) {
            case 0, 1 -> company = typos.sound(company);
            case 2 -> company = typos.look(company);
            case 3 -> company = typos.suffix(company);
            case 4 -> company = typos.traditional(company);
            case 5 -> contact = random.nextInt(3) == 0 ? person() : random.nextInt(3) == 0 ? "" : typos.sound(contact);
            case 6 -> phone = random.nextInt(3) == 0 ? mobile() : phone.length() != 11 || random.nextInt(3) == 0 ? ""
                    : "+86 " + phone.substring(0, 3) + '-' + phone.substring(3, 7) + '-' + phone.substring(7);
            case 7 -> address = typos.wide(address);
            case 8 -> address = address.replaceFirst("^.{2,3}省", "");
            default -> address = random.nextInt(2) == 0 ? typos.look(address) : address.replaceFirst("\\d+室$", "");
        }
        return new ChineseRow(row.group(), company, contact, phone, address);
    }

    private String person() {
        return letters(SURNAMES, 1) + letters(GIVEN, 1 + random.nextInt(2));
    }

    private String mobile() {
        return "1" + (3 + random.nextInt(7)) + String.format("%09d", random.nextInt(1_000_000_000));
    }

    private String letters(String of, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append(of.charAt(random.nextInt(of.length())));
        }
        return letters.toString();
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
