/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cli;

import org.apache.commons.cli.Option;
import org.salesconsultant.core.message.Messages;

/** The option that fills a project's variables; may be given several times. */
final class SetOption {

    private static final Messages MESSAGES = Messages.of(SetOption.class);

    private SetOption() {
    }

    static Option get() {
        return Option.builder().longOpt("set").hasArg().argName("NAME=VALUE").desc(MESSAGES.text("option.set")).get();
    }
}
