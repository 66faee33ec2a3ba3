/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.ContributionRegistry;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** The file formats there are. */
public final class Formats {

    /** The extension point. */
    public static final String POINT = "org.salesconsultant.exchange.format";

    private static final Messages MESSAGES = Messages.of(Formats.class);

    private Formats() {
    }

    /** {@return the contributions to the extension point that read} */
    public static ContributionRegistry<SourceFormat> registry() {
        return new ContributionRegistry<>(POINT, "format", SourceFormat.class);
    }

    /**
     * {@return the format of a file: the first, by priority then id, with a pattern that fits its name}
     *
     * @param place the file, for messages
     * @param fileName its name without folders
     * @throws CoreException with a problem if none fits
     */
    public static Contribution<SourceFormat> ofFile(String place, String fileName) throws CoreException {
        Map<String, List<String>> patterns = patterns();
        for (Contribution<SourceFormat> format : registry().contributions()) {
            if (patterns.getOrDefault(format.description().id(), List.of()).stream().anyMatch(each -> matches(each, fileName))) {
                return format;
            }
        }
        String known = patterns.values().stream().flatMap(List::stream).distinct().sorted().collect(Collectors.joining(" "));
        throw new Problem(place, MESSAGES.text("noFormat"), MESSAGES.text("noFormat.remedy", known)).exception();
    }

    /** {@return whether a file name fits a pattern, in which a star stands for any characters; case does not matter} */
    public static boolean matches(String pattern, String fileName) {
        String[] parts = pattern.strip().toLowerCase(Locale.ROOT).split("\\*", -1);
        String name = fileName.toLowerCase(Locale.ROOT);
        if (parts.length == 1) {
            return name.equals(parts[0]);
        }
        if (!name.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = name.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        String last = parts[parts.length - 1];
        return name.length() - last.length() >= at && name.endsWith(last);
    }

    private static Map<String, List<String>> patterns() {
        return Arrays.stream(RegistryFactory.getRegistry().getConfigurationElementsFor(POINT))
                .filter(element -> element.isValid() && element.getAttribute("id") != null
                        && element.getAttribute("patterns") != null)
                .collect(Collectors.toMap(element -> element.getAttribute("id"), Formats::patterns, (first, second) -> first));
    }

    private static List<String> patterns(IConfigurationElement element) {
        return Arrays.stream(element.getAttribute("patterns").split(",")).map(String::strip).toList();
    }
}
