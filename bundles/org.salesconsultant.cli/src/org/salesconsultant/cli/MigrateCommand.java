/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cli;

import java.util.List;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.analysis.ProjectMigration;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.store.server.Passwords;
import org.salesconsultant.store.server.Secret;

/** Makes the tables on a project's server. The only command that changes more than rows there. */
final class MigrateCommand implements Command {

    private static final Messages MESSAGES = Messages.of(MigrateCommand.class);

    private static final String USER = "user";

    @Override
    public String name() {
        return "migrate";
    }

    @Override
    public Options options() {
        return new Options().addOption(Option.builder().longOpt(USER).hasArg().argName("NAME").desc(MESSAGES.text("migrate.user")).get());
    }

    @Override
    public ExitCode run(Invocation invocation) throws CoreException {
        Console console = invocation.console();
        ProjectMigration migration = ProjectMigration.of(invocation.path(invocation.requiredWord(0)));
        String user = invocation.line().getOptionValue(USER);
        List<String> statements = migration.run(user, user == null ? null : secret(user), invocation.monitor());
        String place = migration.connection().host() + "/" + migration.connection().schema();
        console.result(statements.isEmpty() ? MESSAGES.text("migrate.current", place)
                : MESSAGES.text("migrate.done", place, Integer.toString(statements.size())));
        return ExitCode.DONE;
    }

    /** The administrator's password: of the environment, or typed at the terminal; never an option, which others could see. */
    private static Secret secret(String user) {
        if (System.getenv(Passwords.VARIABLE) == null && System.console() != null) {
            char[] typed = System.console().readPassword("%s", MESSAGES.text("migrate.password", user));
            if (typed != null) {
                return new Secret.Typed(new String(typed));
            }
        }
        return new Secret.Variable(Passwords.VARIABLE);
    }
}
