/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.salesconsultant.exchange.format.ObjectValues;
import org.salesconsultant.exchange.format.RecordTarget;
import org.salesconsultant.exchange.format.TargetFormat;
import org.salesconsultant.exchange.format.TargetPart;
import org.salesconsultant.exchange.format.TargetRequest;

/** Writes the first object; then the disk is full. */
public final class FullDiskFormat implements TargetFormat {

    @Override
    public RecordTarget open(TargetRequest request, OutputStream out) {
        return new RecordTarget() {

            private boolean full;

            @Override
            public void write(ObjectValues object) throws IOException {
                if (full) {
                    throw new IOException("No space left on device");
                }
                out.write('x');
                full = true;
            }

            @Override
            public List<TargetPart> finish() {
                return List.of(new TargetPart("", 1));
            }
        };
    }
}
