/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.exchange.format.ObjectValues;
import org.salesconsultant.exchange.format.RecordTarget;
import org.salesconsultant.exchange.format.TargetColumn;
import org.salesconsultant.exchange.format.TargetFormat;
import org.salesconsultant.exchange.format.TargetFormats;
import org.salesconsultant.exchange.format.TargetPart;
import org.salesconsultant.exchange.format.TargetRequest;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.ValueType;

/** What every writer of {@code org.salesconsultant.exchange.format} keeps. */
public abstract class TargetContract {

    private static final List<TargetColumn> COLUMNS = IntStream.range(0, ValueType.values().length)
            .mapToObj(i -> new TargetColumn("c" + i, new AttributeType.Label("Column " + i, "列" + i), ValueType.values()[i], false)).toList();

    /** {@return the suffix of the format} */
    protected abstract String suffix();

    @Test
    void isFoundByItsSuffix() {
        assertTrue(TargetFormats.all().containsKey(suffix()));
        assertEquals(suffix(), TargetFormats.suffixOf("Customers." + suffix()));
    }

    @Test
    void countsEachObjectInOnePart() throws Exception {
        assertEquals(2500, write(2500, new ByteArrayOutputStream()).stream().mapToLong(TargetPart::rows).sum());
    }

    @Test
    void writesAFileWithoutObjectsToo() throws Exception {
        List<TargetPart> parts = write(0, new ByteArrayOutputStream());
        assertEquals(0, parts.stream().mapToLong(TargetPart::rows).sum());
        assertFalse(parts.isEmpty());
    }

    @Test
    void writesTheSameBytesForTheSameObjects() throws Exception {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        write(300, first);
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        write(300, second);
        assertArrayEquals(first.toByteArray(), second.toByteArray());
    }

    @Test
    void leavesTheStreamToWhoeverOpenedIt() throws Exception {
        boolean[] closed = {false};
        write(1, new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        });
        assertFalse(closed[0]);
    }

    private List<TargetPart> write(int objects, OutputStream out) throws CoreException, IOException {
        Contribution<TargetFormat> format = TargetFormats.of("contract", suffix());
        RecordTarget target = format.create().open(new TargetRequest("contract." + suffix(), "Things", COLUMNS,
                format.parameters("contract", format.description().version(), Map.of()), Locale.ENGLISH), out);
        for (int i = 0; i < objects; i++) {
            target.write(new Numbered(i));
        }
        return target.finish();
    }

    /** The object of a number: every seventh value is missing. */
    private record Numbered(int number) implements ObjectValues {

        @Override
        public boolean missing(int column) {
            return (number + column) % 7 == 0;
        }

        @Override
        public String text(int column) {
            return "text \"" + number + "\",\n王 " + column;
        }

        @Override
        public long whole(int column) {
            return number - 1000L;
        }

        @Override
        public long decimal(int column) {
            return number * 12_345L;
        }

        @Override
        public double number(int column) {
            return number / 3.0;
        }

        @Override
        public long micros(int column) {
            return number * 1_234_567_890_123L;
        }
    }
}
