/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.internal.mariadb;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

import javax.net.ssl.SSLException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.store.internal.sql.Repeatable;
import org.salesconsultant.store.server.ServerConnection;
import org.salesconsultant.store.server.Tls;

/** Tells apart what can be wrong with a server. */
public final class MariaDbTrouble {

    private static final Messages MESSAGES = Messages.of(MariaDbTrouble.class);

    private static final String PLUGIN_ID = "org.salesconsultant.store";

    private static final int LOCK_WAIT = 1205;

    private static final int DEADLOCK = 1213;

    private static final Set<Integer> NO_RIGHT = Set.of(1044, 1142, 1143, 1227, 1370);

    private static final Set<Integer> READ_ONLY = Set.of(1290, 1792, 1836);

    private MariaDbTrouble() {
    }

    /** {@return what to throw when a connection cannot be had} */
    static CoreException ofConnecting(SQLException failure, ServerConnection server) {
        String key = connecting(failure, server);
        if (key == null) {
            return of(failure, server.place(), null);
        }
        return problem(server.place(), key, failure, key.startsWith("schema") ? server.schema() : server.host(), server.user());
    }

    private static String connecting(SQLException failure, ServerConnection server) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (caused(failure, UnknownHostException.class)) {
            return "host.unknown";
        } else if (caused(failure, SocketTimeoutException.class) || caused(failure, NoRouteToHostException.class)) {
            return "host.silent";
        } else if (caused(failure, ConnectException.class)) {
            return "host.refused";
        } else if (caused(failure, CertificateException.class) || message.contains("self signed certificates")
                || message.contains("hostname verification failed") || message.contains("doesn't correspond to")) {
            return "tls.certificate";
        } else if (message.contains("ssl not enabled") || message.contains("not support ssl") || server.tls() != Tls.OFF
                && caused(failure, SSLException.class)) {
            return "tls.none";
        }
        if (message.contains("insecure transport")) {
            return "tls.wanted";
        }
        return switch (failure.getErrorCode()) {
            case 1045, 1698, 1862, 1820 -> "password.wrong";
            case 1049 -> "schema.none";
            case 1044 -> "schema.denied";
            case 1040, 1203, 1226 -> "host.busy";
            default -> null;
        };
    }

    /** {@return whether a failure is about the connection, the rights or the locks of a server, whatever was asked} */
    public static boolean ofConnection(SQLException failure) {
        int code = failure.getErrorCode();
        return gone(failure) || code == DEADLOCK || code == LOCK_WAIT || NO_RIGHT.contains(code) || READ_ONLY.contains(code);
    }

    /**
     * {@return what to throw when a statement fails}
     *
     * @param monitor null if nobody can cancel
     * @throws OperationCanceledException if the statement failed because the user cancelled
     */
    public static CoreException of(SQLException failure, String place, IProgressMonitor monitor) {
        if (monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        int code = failure.getErrorCode();
        if (gone(failure)) {
            return new Repeatable(problem(place, "gone", failure));
        } else if (code == DEADLOCK || code == LOCK_WAIT) {
            return new Repeatable(problem(place, "locked", failure));
        } else if (NO_RIGHT.contains(code)) {
            return problem(place, "right", failure, right(failure));
        } else if (READ_ONLY.contains(code)) {
            return problem(place, "readonly", failure);
        } else if (code == 1146 || code == 1049) {
            return problem(place, "schema", failure);
        } else if (code == 1054) {
            return problem(place, "schema.other", failure);
        } else if (code == 1406 || code == 1264 || code == 1153) {
            return problem(place, "long", failure);
        } else if (code == 1021 || code == 1114 || code == 1026) {
            return problem(place, "full", failure);
        }
        return new CoreException(new Status(IStatus.ERROR, PLUGIN_ID, place + ": " + failure.getMessage(), failure));
    }

    /** What the server names as missing, without the account: "INSERT command denied". */
    private static String right(SQLException failure) {
        String message = String.valueOf(failure.getMessage()).replaceFirst("^\\(conn=\\d+\\) ", "");
        int end = message.indexOf(" to user");
        return end > 0 ? message.substring(0, end) : message;
    }

    /** {@return whether the connection was lost} */
    static boolean gone(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return state.startsWith("08") || failure.getErrorCode() == 1927 || failure.getErrorCode() == 1053;
    }

    /** {@return whether a lock was not to be had in time, and the transaction goes on} */
    static boolean waited(SQLException failure) {
        return failure.getErrorCode() == LOCK_WAIT;
    }

    static CoreException problem(String place, String key, Throwable cause, Object... arguments) {
        return new Problem(place, MESSAGES.text(key, arguments), MESSAGES.text(key + ".remedy", arguments)).exception(cause);
    }

    /** {@return a text of this package} */
    static String text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    private static boolean caused(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (kind.isInstance(each)) {
                return true;
            }
        }
        return false;
    }
}
