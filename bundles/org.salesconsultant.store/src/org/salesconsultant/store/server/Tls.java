/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.server;

/** Whether what goes between this program and a server is encrypted. */
public enum Tls {
    /** Not encrypted: for a server on the same machine or in a network of one's own. */
    OFF("disable"),
    /** Encrypted, whoever the server is. */
    ENCRYPTED("trust"),
    /** Encrypted, and the server proves by its certificate that it is the one named. */
    VERIFIED("verify-full");

    private final String mode;

    Tls(String mode) {
        this.mode = mode;
    }

    /** {@return the name the driver has for it} */
    public String mode() {
        return mode;
    }
}
