/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salesconsultant.exchange.internal.value.DateProfile;
import org.salesconsultant.exchange.internal.value.IdProfile;
import org.salesconsultant.exchange.internal.value.NumberProfile;
import org.salesconsultant.exchange.internal.value.Refusal;
import org.salesconsultant.exchange.internal.value.ValueReader;
import org.salesconsultant.exchange.internal.value.ValueReaders;
import org.salesconsultant.exchange.internal.value.Zones;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.Privacy;
import org.salesconsultant.model.entity.ValueType;

/** From texts to values: by what the column shows, or as declared. */
final class ValueReadersTest {

    private static final Zones UTC = new Zones(ZoneId.of("UTC"), ZoneId.of("UTC"));

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"2011-12-09 12:50:00;2011-12-09T12:50", "2011-12-09T12:50Z;2011-12-09T12:50",
            "2011-12-09T12:50:01.250+01:00;2011-12-09T11:50:01.250", "20111209;2011-12-09T00:00",
                    "20111209125001;2011-12-09T12:50:01",
            "2011/12/9;2011-12-09T00:00", "2011年12月9日;2011-12-09T00:00", "2011年12月9日 08时05分;2011-12-09T08:05",
            "9.12.2011 8:05;2011-12-09T08:05", "31/12/2010;2010-12-31T00:00", "12/31/2010 1:05 PM;2010-12-31T13:05",
            "12/31/2010 12:05 am;2010-12-31T00:05", "05/05/2011;2011-05-05T00:00"})
    void usualDatesAreReadWhereTheirOrderShows(String text, String expected) {
        assertEquals(LocalDateTime.parse(expected), dates("", List.of()).read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-02-30", "2011-13-01", "25:00", "yesterday", "2011-12-09 25:00", "03/04/2011", "31/12/10",
            "2011-12-09x", "13/13/2011"})
    void whatIsNoDateOrTellsNotWhichIsRefused(String text) {
        assertInstanceOf(Refusal.class, dates("", List.of()).read(text));
    }

    @Test
    void evidenceInTheColumnDecidesDayAndMonth() {
        assertEquals(LocalDateTime.of(2011, 4, 3, 0, 0), dates("", List.of("03/04/2011", "25/04/2011")).read("03/04/2011"));
        assertEquals(LocalDateTime.of(2011, 3, 4, 0, 0), dates("", List.of("03/04/2011", "04/25/2011")).read("03/04/2011"));
        assertInstanceOf(Refusal.class, dates("", List.of("25/04/2011", "04/25/2011")).read("03/04/2011"));
    }

    @Test
    void declaredDatesAreStrict() {
        ValueReader reader = dates("dd/MM/yyyy|yyyy-MM-dd HH:mm:ss|d-MMM-yyyy", List.of());
        assertEquals(LocalDateTime.of(2011, 4, 3, 0, 0), reader.read("03/04/2011"));
        assertEquals(LocalDateTime.of(2011, 4, 3, 0, 0), reader.read("3-APR-2011"));
        assertInstanceOf(Refusal.class, reader.read("31/02/2011"));
        assertInstanceOf(Refusal.class, reader.read("2011-12-09"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"1234.5;1234.5", "1,234.56;1234.56", "1.234,56;1234.56", "1,5;1.5", "1.234.567;1234567",
            "1,234,567;1234567", "€ 5;5", "5,00 €;5", "-$3.20;-3.20", "$-3.20;-3.20", "(3.20);-3.20", "3.20-;-3.20",
                    "￥1,280.50;1280.50",
            "12元;12", "USD 7;7", "7 EUR;7", "1 234,56;1234.56", "１２３;123", "1e3;1000", "0,125;0.125", ".5;0.5", "+4;4", "−4;-4",
                    "1'000.5;1000.5"})
    void usualNumbersAreReadByThemselves(String text, String expected) {
        assertEquals(0, new BigDecimal(expected).compareTo((BigDecimal) numbers("", List.of()).read(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two", "1,2,3", "1.2.3,4", "12,34.5", "--1", "1 2", "€", "5%", "0x1F", "NaN", "1,23,456",
            "123456789012345678"})
    void whatIsNoNumberIsRefused(String text) {
        assertInstanceOf(Refusal.class, numbers("", List.of()).read(text));
    }

    @Test
    void evidenceInTheColumnDecidesWhatThreeDigitsAre() {
        assertEquals(0, new BigDecimal("1234").compareTo((BigDecimal) numbers("", List.of()).read("1,234")));
        assertEquals(0, new BigDecimal("1.234").compareTo((BigDecimal) numbers("", List.of("1,234", "7,5")).read("1,234")));
        assertEquals(0, new BigDecimal("1234").compareTo((BigDecimal) numbers("", List.of("7,5")).read("1.234")));
        assertInstanceOf(Refusal.class, numbers("", List.of("7,5", "7.5")).read("1,234"));
    }

    @Test
    void aDeclaredStyleWins() {
        assertEquals(0, new BigDecimal("1.234").compareTo((BigDecimal) numbers("0,00", List.of()).read("1,234")));
        assertEquals(0, new BigDecimal("1234").compareTo((BigDecimal) numbers("#,##0.00", List.of("7,5")).read("1,234")));
        assertEquals(0, new BigDecimal("1234.5").compareTo((BigDecimal) numbers("1.234,56", List.of()).read("1.234,5")));
        assertInstanceOf(Refusal.class, numbers("1,234.56", List.of()).read("1.234,5"));
    }

    @Test
    void idsLoseTheirPointZeroOnlyWhereItMeansNothing() {
        assertEquals("17850", ids("17850.0", "A").read("17850.0"));
        assertEquals("1.0", ids("1.0", "1.5").read("1.0"));
        assertEquals("1.10", ids("1.10").read(" 1.10 "));
        assertEquals("0017", ids("0017", "3.0").read("0017"));
    }

    @Test
    void wholeNumbersTruthsAndLiterals() {
        assertEquals(40L, of(ValueType.INTEGER, List.of()).read("40.0"));
        assertInstanceOf(Refusal.class, of(ValueType.INTEGER, List.of()).read("40.5"));
        assertEquals(Boolean.TRUE, of(ValueType.BOOLEAN, List.of()).read("是"));
        assertInstanceOf(Refusal.class, of(ValueType.BOOLEAN, List.of()).read("perhaps"));
        assertEquals("return", of(ValueType.STRING, List.of("sale", "return")).read(" Return"));
        assertInstanceOf(Refusal.class, of(ValueType.STRING, List.of("sale", "return")).read("gift"));
    }

    private static ValueReader dates(String format, List<String> column) {
        DateProfile profile = new DateProfile();
        column.forEach(profile::observe);
        return ValueReaders.texts(attribute(ValueType.TIMESTAMP, List.of()), format, profile, new NumberProfile(), UTC);
    }

    private static ValueReader numbers(String format, List<String> column) {
        NumberProfile profile = new NumberProfile();
        column.forEach(profile::observe);
        return ValueReaders.texts(attribute(ValueType.DECIMAL, List.of()), format, new DateProfile(), profile, UTC);
    }

    private static ValueReader ids(String... column) {
        IdProfile profile = new IdProfile();
        List.of(column).forEach(profile::observe);
        return ValueReaders.ids(profile);
    }

    private static ValueReader of(ValueType type, List<String> literals) {
        return ValueReaders.texts(attribute(type, literals), "", new DateProfile(), new NumberProfile(), UTC);
    }

    private static AttributeType attribute(ValueType type, List<String> literals) {
        return new AttributeType("a", "a", type, false, "", Privacy.NONE, null, null, null, literals, null,
                new AttributeType.Label("a", "a"));
    }
}
