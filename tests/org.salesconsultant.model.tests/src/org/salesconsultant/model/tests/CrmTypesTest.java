/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.ExtraAttribute;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.entity.Group;
import org.salesconsultant.model.entity.Privacy;
import org.salesconsultant.model.entity.ValueType;

class CrmTypesTest {

    private final CrmTypes types = CrmTypes.metamodel();

    @ParameterizedTest
    @CsvSource({"Customer,customers,'id,name,age,income,purchase_frequency'", "Order,orders,'id,customer_id,product_id,amount,date'",
            "Product,products,'id,name,category,price'", "OrderLine,order_lines,'order_id,position,product_id,quantity,unit_price,amount'",
            "Interaction,interactions,'id,customer_id,date'", "Consent,consents,'customer_id,channel,granted'"})
    void theMetamodelHasTheColumnsOfTheSpecification(String name, String table, String columns) {
        EntityType type = types.get(name);
        assertEquals(table, type.table());
        for (String column : columns.split(",")) {
            assertTrue(type.column(column).isPresent(), column);
        }
    }

    @Test
    void parentsComeBeforeThoseThatReferToThem() {
        List<String> names = types.all().stream().map(EntityType::name).toList();
        for (EntityType type : types.all()) {
            for (AttributeType attribute : type.attributes()) {
                attribute.reference().ifPresent(target -> assertTrue(names.indexOf(target) <= names.indexOf(type.name()),
                        type.name() + " refers to " + target));
            }
        }
    }

    @Test
    void unitsPrivacyAndLabelsAreReadFromTheAnnotations() {
        AttributeType age = types.get("Customer").attribute("age").orElseThrow();
        assertEquals("years", age.unit());
        assertEquals(Privacy.PERSONAL, age.privacy());
        assertEquals(ValueType.INTEGER, age.type());
        assertEquals("Age", age.label().in(Locale.ENGLISH));
        assertEquals("年龄", age.label().in(Locale.SIMPLIFIED_CHINESE));
        assertEquals(List.of("sale", "return", "cancellation"), types.get("Order").attribute("type").orElseThrow().literals());
        assertEquals(List.of("order_id", "position"), types.get("OrderLine").key());
    }

    @Test
    void whatAFormAndASuggestedMappingNeedIsReadFromTheAnnotationsToo() {
        EntityType customer = types.get("Customer");
        AttributeType email = customer.attribute("email").orElseThrow();
        assertEquals("contact", email.group().key());
        assertEquals("联系方式", email.group().label().chinese());
        assertTrue(email.matches("li.wei@example.cn") && !email.matches("li.wei at example.cn"));
        assertTrue(customer.attribute("mobile").orElseThrow().synonyms().containsAll(List.of("cell phone", "手机号")));
        assertTrue(customer.attribute("note").orElseThrow().multiline());
        assertEquals("name", customer.labelAttribute().name());
        assertEquals("退货", types.get("Order").attribute("type").orElseThrow().literalLabel("return").chinese());
        assertEquals("Order", types.get("Order").attribute("original").orElseThrow().reference().orElseThrow());
    }

    @Test
    void everyAttributeHasALabelASectionAndOtherNames() {
        for (EntityType type : types.all()) {
            for (AttributeType attribute : type.attributes()) {
                String path = type.name() + "." + attribute.name();
                assertFalse(attribute.label().english().isBlank() || attribute.label().chinese().isBlank(), path);
                assertNotEquals(Group.CUSTOM, attribute.group().key(), path);
                assertTrue(attribute.synonyms().stream().anyMatch(name -> name.matches(".*[\\u4e00-\\u9fff].*")), path);
                assertEquals(attribute.synonyms().size(), attribute.synonyms().stream().distinct().count(), path);
                attribute.literals().forEach(literal -> assertNotEquals(literal, attribute.literalLabel(literal).chinese(), path));
            }
        }
    }

    @Test
    void anInstalledAttributeAppearsAndABrokenContributionHidesNothing() {
        EntityType customer = CrmTypes.installed().get("Customer");
        assertEquals("积分", customer.column("loyalty_points").orElseThrow().label().in(Locale.CHINA));
        assertEquals(types.get("Customer").attributes().size() + 1, customer.attributes().size());
    }

    @Test
    void anAttributeOfAProjectAppearsWithItsOwnColumn() throws CoreException {
        EntityType order = types.withExtra("a.scproject", List.of(extra("Order", "salesChannel", "string"))).get("Order");
        assertEquals("salesChannel", order.column("sales_channel").orElseThrow().name());
    }

    @Test
    void anAttributeOfAProjectHasAllThatOneOfTheMetamodelHas() throws CoreException {
        ExtraAttribute extra = extra("Customer", "contract", "string");
        extra.setLiterals("Month-to-month, One year, Two year");
        extra.setDefaultValue("One year");
        extra.setGroup("Subscription");
        extra.setSynonyms("contract type, 合同类型");
        extra.setPattern("[A-Z].*");
        extra.setUnchanging(true);
        extra.setRequired(true);
        AttributeType contract = types.withExtra("a.scproject", List.of(extra)).get("Customer").attribute("contract").orElseThrow();
        assertEquals(List.of("Month-to-month", "One year", "Two year"), contract.literals());
        assertEquals("Subscription", contract.group().label().chinese());
        assertEquals(List.of("contract type", "合同类型"), contract.synonyms());
        assertTrue(contract.required() && contract.unchanging() && contract.matches("Two year"));
        assertEquals(Group.CUSTOM, types.withExtra("a.scproject", List.of(extra("Customer", "plan", "string"))).get("Customer")
                .attribute("plan").orElseThrow().group().key());
    }

    @ParameterizedTest
    @CsvSource({"integer,x,,", "integer,5,6,", "boolean,yes,,", "date,2024-02-30,,", "string,c,,'a,b'", "integer,1,x,", "decimal,,,'a,b'"})
    void aDefaultOrRangeThatCannotBeIsAProblem(String type, String byDefault, String minimum, String literals) {
        ExtraAttribute extra = extra("Customer", "contract", type);
        extra.setDefaultValue(byDefault);
        extra.setMinimum(minimum);
        extra.setLiterals(literals);
        CoreException thrown = assertThrows(CoreException.class, () -> types.withExtra("a.scproject", List.of(extra)));
        assertTrue(thrown.getMessage().startsWith("a.scproject: "), thrown.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"Nobody,channel,string", "Order,amount,string", "Order,drop table,string", "Order,channel,colour"})
    void anAttributeThatCannotBeIsAProblem(String entity, String name, String type) {
        CoreException thrown = assertThrows(CoreException.class, () -> types.withExtra("a.scproject", List.of(extra(entity, name, type))));
        assertTrue(Problem.isProblem(thrown.getStatus()));
        assertTrue(thrown.getMessage().startsWith("a.scproject: "), thrown.getMessage());
    }

    private static ExtraAttribute extra(String entity, String name, String type) {
        ExtraAttribute extra = AnalysisFactory.eINSTANCE.createExtraAttribute();
        extra.setEntity(entity);
        extra.setName(name);
        extra.setType(type);
        return extra;
    }
}
