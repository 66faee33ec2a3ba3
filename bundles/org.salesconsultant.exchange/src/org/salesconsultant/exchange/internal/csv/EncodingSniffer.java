/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/**
 * Finds out the encoding of a file from all its bytes: a byte-order mark; valid UTF-8; GB 18030; Windows-1252 last. A
 * file that is nearly UTF-8 or GB 18030 is taken for that, so that its damaged place is reported and not misread.
 */
final class EncodingSniffer {

    private static final Messages MESSAGES = Messages.of(EncodingSniffer.class);

    private EncodingSniffer() {
    }

    /**
     * {@return the encoding}
     *
     * @param declared its name, or {@code auto}
     * @throws CoreException with a problem if the file is empty, is no text, fits no encoding, or the name is unknown
     */
    static Charset sniff(SourceBytes source, String declared, IProgressMonitor monitor) throws CoreException {
        EncodingEvidence evidence = evidence(source, monitor);
        if (evidence.empty()) {
            throw new Problem(source.name(), MESSAGES.text("empty"), MESSAGES.text("empty.remedy")).exception();
        }
        if (!"auto".equals(declared)) {
            return named(source, declared);
        }
        if (evidence.startsWith('P', 'K', 3, 4) || evidence.startsWith(0xd0, 0xcf, 0x11, 0xe0)) {
            throw new Problem(source.name(), MESSAGES.text("archive"), MESSAGES.text("archive.remedy")).exception();
        }
        if (evidence.startsWith(0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        } else if (evidence.startsWith(0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        } else if (evidence.binary()) {
            throw new Problem(source.name(), MESSAGES.text("binary"), MESSAGES.text("binary.remedy")).exception();
        } else if (evidence.utf8()) {
            return StandardCharsets.UTF_8;
        } else if (evidence.gb18030()) {
            return Charset.forName("GB18030");
        } else if (evidence.windows1252()) {
            return Charset.forName("windows-1252");
        }
        throw new Problem(source.name(), MESSAGES.text("unknown"), MESSAGES.text("unknown.remedy")).exception();
    }

    private static EncodingEvidence evidence(SourceBytes source, IProgressMonitor monitor) throws CoreException {
        try (InputStream in = source.open()) {
            return EncodingEvidence.of(in, monitor);
        } catch (IOException e) {
            throw source.trouble(e);
        }
    }

    private static Charset named(SourceBytes source, String declared) throws CoreException {
        try {
            return Charset.forName(declared.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Problem(source.name(), MESSAGES.text("charset", declared), MESSAGES.text("charset.remedy")).exception(e);
        }
    }
}
