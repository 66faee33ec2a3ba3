/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.store.foreign.ForeignDatabase;
import org.salesconsultant.store.foreign.ForeignPlace;
import org.salesconsultant.store.foreign.ForeignQuery;
import org.salesconsultant.store.foreign.ForeignRows;
import org.salesconsultant.store.server.ServerConnection;
import org.salesconsultant.store.server.Tls;
import org.salesconsultant.store.tests.server.MariaDbServer;

/** Encrypted connections to a server with a certificate made by hand. */
class ServerTlsTest {

    private static final String TRUST = "javax.net.ssl.trustStore";

    private static final String TRUST_PASSWORD = "javax.net.ssl.trustStorePassword";

    private static final String PASSWORD = "for the test";

    @TempDir
    Path folder;

    private MariaDbServer server;

    @AfterEach
    void stop() {
        System.clearProperty(TRUST);
        System.clearProperty(TRUST_PASSWORD);
        server.kill();
    }

    /** Starts a server whose certificate, issued by one of our own, is for a name. */
    private void start(String name) throws Exception {
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=our issuer", "-keyout", "issuer.key", "-out",
                "issuer.pem");
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=server", "-keyout", "server.key", "-out", "server.csr");
        Files.writeString(folder.resolve("names"), "subjectAltName=" + name);
        openssl("x509", "-req", "-in", "server.csr", "-CA", "issuer.pem", "-CAkey", "issuer.key", "-CAcreateserial", "-days", "2",
                "-extfile", "names", "-out", "server.pem");
        server = MariaDbServer.another("--ssl-cert=" + folder.resolve("server.pem"), "--ssl-key=" + folder.resolve("server.key"));
    }

    private void openssl(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("openssl.log").toFile()).start();
        assertEquals(0, process.waitFor(), () -> String.join(" ", command));
    }

    /** Makes this machine trust the issuer. */
    private void trust() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (InputStream in = Files.newInputStream(folder.resolve("issuer.pem"))) {
            store.setCertificateEntry("issuer", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        Path file = folder.resolve("trust.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        System.setProperty(TRUST_PASSWORD, PASSWORD);
        System.setProperty(TRUST, file.toString());
    }

    /** {@return the cipher of a connection; null if what is said is not encrypted} */
    private String cipher(Tls tls) throws CoreException {
        ServerConnection connection = new ServerConnection("127.0.0.1", server.port(), "information_schema", MariaDbServer.ADMIN, tls,
                MariaDbServer.password());
        ForeignQuery query = new ForeignQuery("SELECT VARIABLE_NAME AS name, VARIABLE_VALUE AS value FROM information_schema.SESSION_STATUS"
                + " WHERE VARIABLE_NAME = 'SSL_CIPHER'", List.of(), List.of("name"), null);
        try (ForeignDatabase database = ForeignDatabase.open(new ForeignPlace.Server(connection), null); ForeignRows rows = database.rows(query)) {
            return rows.next()[1];
        }
    }

    private String problem(Tls tls) {
        String problem = Stores.problem(() -> cipher(tls));
        assertFalse(problem.contains("\n"), problem);
        return problem;
    }

    @Test
    void aServerIsTalkedToInTheClearEncryptedOrOnceItsIssuerIsTrustedProven() throws Exception {
        start("IP:127.0.0.1");
        assertEquals(null, cipher(Tls.OFF));
        assertTrue(cipher(Tls.ENCRYPTED).contains("AES") || cipher(Tls.ENCRYPTED).contains("CHACHA"));
        String untrusted = problem(Tls.VERIFIED);
        assertTrue(untrusted.contains("certificate of the server does not prove that it is 127.0.0.1")
                && untrusted.contains("trust its issuer"), untrusted);
        trust();
        assertTrue(cipher(Tls.VERIFIED).contains("AES") || cipher(Tls.VERIFIED).contains("CHACHA"));
    }

    @Test
    void aCertificateForAnotherServerProvesNothing() throws Exception {
        start("DNS:db.example.org");
        trust();
        String other = problem(Tls.VERIFIED);
        assertTrue(other.contains("certificate of the server does not prove that it is 127.0.0.1"), other);
    }
}
