/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples.chinese;

import java.util.List;
import java.util.Random;

/** What goes wrong when Chinese is typed: another character of the same sound or look, another width, script or suffix. */
final class ChineseTypos {

    private static final List<String> SOUNDS = List.of("明铭鸣名", "华骅桦滑", "建健剑", "军君均", "东冬", "志智致", "宏红洪鸿", "兴星",
            "盛胜圣", "利力立丽", "诚成城程", "金锦津", "新欣鑫馨", "源元原圆", "杰洁捷", "文雯闻", "玉宇裕育", "伟维威", "海亥", "平萍苹",
            "芳方", "峰锋丰", "光广", "达答", "通同", "恒衡", "瑞锐", "天添", "国郭", "张章", "李里", "刘流", "陈晨");

    private static final List<String> LOOKS = List.of("己已", "未末", "士土", "大太", "人入", "天夭", "王玉", "田由", "千干", "晴睛", "清请",
            "洋样", "博搏", "杨扬", "郎朗", "宁宇", "科料", "技枝", "辰晨", "易昜", "贸贺", "徐徒", "侯候", "今令");

    private static final String SIMPLIFIED = "华东兴达电贸实业国张刘陈杨赵黄吴孙马银龙凤飞网环医药机连区号楼门广关长";

    private static final String TRADITIONAL = "華東興達電貿實業國張劉陳楊趙黃吳孫馬銀龍鳳飛網環醫藥機連區號樓門廣關長";

    private static final List<String> SUFFIXES = List.of("有限公司", "有限责任公司", "股份有限公司", "公司", "");

    private final Random random;

    ChineseTypos(Random random) {
        this.random = random;
    }

    String sound(String text) {
        return another(text, SOUNDS);
    }

    String look(String text) {
        return another(text, LOOKS);
    }

    /** Another character of a set, in the place of the first that has one, from a random place on. */
    private String another(String text, List<String> sets) {
        int from = text.isEmpty() ? 0 : random.nextInt(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = (from + i) % text.length();
            for (String set : sets) {
                int in = set.indexOf(text.charAt(at));
                if (in >= 0) {
                    char other = set.charAt((in + 1 + random.nextInt(set.length() - 1)) % set.length());
                    return text.substring(0, at) + other + text.substring(at + 1);
                }
            }
        }
        return text;
    }

    String traditional(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int at = SIMPLIFIED.indexOf(text.charAt(i));
            if (at >= 0) {
                changed.setCharAt(i, TRADITIONAL.charAt(at));
            }
        }
        return changed.toString();
    }

    String wide(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            changed.setCharAt(i, c > ' ' && c <= '~' ? (char) (c - '!' + '\uFF01') : c);
        }
        return changed.toString();
    }

    String suffix(String company) {
        String bare = company.replaceAll("(股份)?有限(责任)?公司$", "");
        return bare + SUFFIXES.get(random.nextInt(SUFFIXES.size()));
    }
}
