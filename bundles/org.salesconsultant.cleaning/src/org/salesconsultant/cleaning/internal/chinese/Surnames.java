/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.chinese;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chinese surnames of two characters, and those read in another way than the character is most often. */
final class Surnames {

    private static final Map<String, List<String>> READINGS = readings("""
            单 shan 曾 zeng 仇 qiu 解 xie 区 ou 查 zha 任 ren 华 hua 朴 piao 翟 zhai 乐 yue 盖 ge 缪 miao 宁 ning 覃 qin 种 chong
            召 shao 员 yun 折 she 黑 he 句 gou 秘 bi 那 na 逄 pang 繁 po 撒 sa 臧 zang 祭 zhai 牟 mu 隗 wei 卜 bu 车 che 重 chong
            葛 ge 曲 qu 燕 yan 应 ying 洗 xian 晁 chao 贾 jia 褚 chu 尹 yin 柏 bai 薄 bo 冯 feng 纪 ji 计 ji 沈 shen 石 shi
            长孙 zhang,sun 尉迟 yu,chi 万俟 mo,qi 令狐 ling,hu 欧阳 ou,yang 司马 si,ma 上官 shang,guan 诸葛 zhu,ge 夏侯 xia,hou
            东方 dong,fang 皇甫 huang,fu 公孙 gong,sun 慕容 mu,rong 司徒 si,tu 司空 si,kong 端木 duan,mu 南宫 nan,gong 宇文 yu,wen
            澹台 tan,tai 单于 chan,yu 鲜于 xian,yu 申屠 shen,tu 赫连 he,lian 西门 xi,men 独孤 du,gu 轩辕 xuan,yuan 百里 bai,li
            """);

    private Surnames() {
    }

    private static Map<String, List<String>> readings(String text) {
        Map<String, List<String>> readings = new HashMap<>();
        String[] words = text.strip().split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            readings.put(words[i], List.of(words[i + 1].split(",")));
        }
        return readings;
    }

    /** {@return how the surname at the beginning of a simplified text is read; nothing if it is read as usual} */
    static List<String> reading(String text) {
        for (int length = Math.min(2, text.length()); length > 0; length--) {
            List<String> reading = READINGS.get(text.substring(0, length));
            if (reading != null) {
                return reading;
            }
        }
        return List.of();
    }
}
