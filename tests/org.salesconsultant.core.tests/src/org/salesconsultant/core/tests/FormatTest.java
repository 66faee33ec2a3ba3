/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salesconsultant.core.format.CsvOutput;
import org.salesconsultant.core.format.Json;
import org.salesconsultant.core.format.Numbers;
import org.salesconsultant.core.format.Sha256;

import com.google.gson.JsonObject;

class FormatTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1.0,1", "0.1,0.1", "1e21,1000000000000000000000", "-0.0,0", "1e-7,0.0000001"})
    void aNumberIsWrittenPlainly(double number, String text) {
        assertEquals(text, Numbers.plain(number));
    }

    @Test
    void aMissingNumberIsEmptyAndAnInfiniteOneIsRefused() {
        assertEquals("", Numbers.plain(Double.NaN));
        assertEquals("", Numbers.plain((BigDecimal) null));
        assertThrows(IllegalArgumentException.class, () -> Numbers.plain(Double.POSITIVE_INFINITY));
    }

    @Test
    void csvIsQuotedAfterRfc4180AndFormulasAreNeutralised() throws IOException {
        Path file = folder.resolve("客户 data.csv");
        try (CsvOutput csv = new CsvOutput(file, List.of("a", "b"))) {
            csv.row("x,\"y\"", null);
            csv.row("=cmd()", "-1.5");
            csv.row("@SUM(A1)", "-1+2");
            csv.row("姓名", "+8613800000000");
        }
        assertEquals("a,b\n\"x,\"\"y\"\"\",\n'=cmd(),-1.5\n'@SUM(A1),'-1+2\n姓名,+8613800000000\n", Files.readString(file));
    }

    @Test
    void jsonNeverHoldsNaN() throws IOException {
        JsonObject object = new JsonObject();
        object.add("undefined", Json.number(Double.NaN));
        object.add("half", Json.number(0.5));
        Path file = folder.resolve("a.json");
        Json.write(file, object);
        assertEquals("{\n  \"undefined\": null,\n  \"half\": 0.5\n}\n", Files.readString(file));
    }

    @Test
    void hashesAreThoseOfTheStandard() throws IOException {
        Path file = Files.writeString(folder.resolve("abc"), "abc");
        String expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertEquals(expected, Sha256.of(file));
        assertEquals(expected, Sha256.of("abc"));
    }
}
