/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.expression.internal.compile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.salesconsultant.expression.internal.fault.Fault;

/** All functions of the language, found whatever the case of their name. */
final class Functions {

    private static final Map<String, Function> ALL = Stream
            .of(ChoiceFunctions.all(), TextFunctions.all(), PatternFunction.all(), NumberFunctions.all(), DateFunctions.all())
            .flatMap(List::stream).collect(Collectors.toUnmodifiableMap(each -> key(each.name()), each -> each));

    private Functions() {
    }

    static Function named(int position, String name) throws Fault {
        Function function = ALL.get(key(name));
        if (function == null) {
            List<String> known = ALL.values().stream().map(Function::name).sorted().toList();
            throw Fault.unknownFunction(position, name, Names.near(name, known).orElse(""), known);
        }
        return function;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
