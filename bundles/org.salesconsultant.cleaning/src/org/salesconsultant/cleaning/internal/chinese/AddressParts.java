/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.chinese;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Chinese address in parts, as far as their endings tell them; a part that is not there is empty.
 *
 * @param province a province, autonomous region or municipality
 * @param city a prefecture: city, region, autonomous prefecture or league; that of a municipality is itself
 * @param district a district, county, or city of county rank
 * @param rest the street, the number and all else
 */
public record AddressParts(String province, String city, String district, String rest) {

    private static final List<String> MUNICIPALITIES = List.of("北京", "上海", "天津", "重庆");

    private static final Pattern PROVINCE = Pattern.compile("(?:中国|中华人民共和国)?("
            + "(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省?"
            + "|(?:内蒙古|西藏)(?:自治区)?|广西(?:壮族自治区)?|宁夏(?:回族自治区)?|新疆(?:维吾尔自治区)?"
            + "|(?:香港|澳门)(?:特别行政区)?|(?:北京|上海|天津|重庆)市?)");

    private static final Pattern CITY = Pattern.compile("([^市区县路街道号]{1,12}?(?:自治州|地区|盟|市))");

    private static final Pattern DISTRICT = Pattern.compile("([^路街道号]{1,12}?(?:自治县|自治旗|新区|区|县|旗|市))");

    /** {@return the parts of an address; all of it is the rest if it has no other} */
    public static AddressParts of(String address) {
        String left = Simplified.of(Normalizer.normalize(address, Normalizer.Form.NFKC)).replaceAll("\\s+", "");
        Matcher province = PROVINCE.matcher(left);
        String ofProvince = "";
        String ofCity = "";
        if (province.lookingAt()) {
            ofProvince = fullProvince(province.group(1));
            left = left.substring(province.end());
            if (MUNICIPALITIES.contains(ofProvince.substring(0, 2))) {
                ofCity = ofProvince;
                left = left.startsWith(ofProvince) ? left.substring(ofProvince.length()) : left;
            }
        }
        Matcher city = CITY.matcher(left);
        if (ofCity.isEmpty() && city.lookingAt()) {
            ofCity = city.group(1);
            left = left.substring(city.end());
        }
        Matcher district = DISTRICT.matcher(left);
        boolean found = district.lookingAt();
        return new AddressParts(ofProvince, ofCity, found ? district.group(1) : "", found ? left.substring(district.end()) : left);
    }

    private static String fullProvince(String name) {
        boolean whole = name.endsWith("省") || name.endsWith("区") || name.endsWith("市");
        return whole ? name : MUNICIPALITIES.contains(name) ? name + "市" : switch (name) {
            case "内蒙古", "西藏" -> name + "自治区";
            case "广西" -> "广西壮族自治区";
            case "宁夏" -> "宁夏回族自治区";
            case "新疆" -> "新疆维吾尔自治区";
            case "香港", "澳门" -> name + "特别行政区";
            default -> name + "省";
        };
    }
}
