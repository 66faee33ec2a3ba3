/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/**
 * Finds out the encoding of a file from all its bytes: a byte-order mark; UTF-16 without one; valid UTF-8; Big5; GB 18030; of
 * the Windows code pages the one whose usual letters they are. A file that is nearly UTF-8, Big5 or GB 18030 is taken for that,
 * so that its damaged place is reported and not misread.
 */
public final class EncodingSniffer {

    private static final Messages MESSAGES = Messages.of(EncodingSniffer.class);

    private EncodingSniffer() {
    }

    /**
     * {@return the encoding}
     *
     * @param declared its name, or {@code auto}
     * @throws CoreException with a problem if the file is empty, is no text, fits no encoding, or the name is unknown
     */
    public static Charset sniff(SourceBytes source, String declared, IProgressMonitor monitor) throws CoreException {
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
        } else if (evidence.utf16Low()) {
            return StandardCharsets.UTF_16LE;
        } else if (evidence.utf16High()) {
            return StandardCharsets.UTF_16BE;
        } else if (evidence.binary()) {
            throw new Problem(source.name(), MESSAGES.text("binary"), MESSAGES.text("binary.remedy")).exception();
        } else if (evidence.utf8()) {
            return StandardCharsets.UTF_8;
        } else if (evidence.big5()) {
            return Charset.forName("Big5");
        } else if (evidence.gb18030()) {
            return Charset.forName("GB18030");
        }
        Optional<Charset> page = evidence.high().page();
        if (page.isPresent()) {
            return page.get();
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
