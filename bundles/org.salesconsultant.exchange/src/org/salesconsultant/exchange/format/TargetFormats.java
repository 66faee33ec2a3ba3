/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.format;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.salesconsultant.core.contribution.Contribution;
import org.salesconsultant.core.contribution.ContributionRegistry;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** The formats that files can be written in. */
public final class TargetFormats {

    private static final String ELEMENT = "writer";

    private static final String SUFFIX = "suffix";

    private static final Messages MESSAGES = Messages.of(TargetFormats.class);

    private TargetFormats() {
    }

    /** {@return the contributions to the extension point that write} */
    public static ContributionRegistry<TargetFormat> registry() {
        return new ContributionRegistry<>(Formats.POINT, ELEMENT, TargetFormat.class);
    }

    /** {@return the formats by their suffix, such as {@code csv}; by priority, then id; the first of a suffix counts} */
    public static Map<String, Contribution<TargetFormat>> all() {
        Map<String, String> suffixes = new LinkedHashMap<>();
        for (IConfigurationElement element : RegistryFactory.getRegistry().getConfigurationElementsFor(Formats.POINT)) {
            if (element.isValid() && ELEMENT.equals(element.getName()) && element.getAttribute(SUFFIX) != null) {
                suffixes.putIfAbsent(element.getAttribute("id"), element.getAttribute(SUFFIX));
            }
        }
        Map<String, Contribution<TargetFormat>> formats = new LinkedHashMap<>();
        for (Contribution<TargetFormat> format : registry().contributions()) {
            String suffix = suffixes.get(format.description().id());
            if (suffix != null) {
                formats.putIfAbsent(suffix, format);
            }
        }
        return formats;
    }

    /**
     * {@return the format with that suffix}
     *
     * @param place where it stands, for messages
     * @throws CoreException with a problem if there is none
     */
    public static Contribution<TargetFormat> of(String place, String suffix) throws CoreException {
        Map<String, Contribution<TargetFormat>> formats = all();
        Contribution<TargetFormat> found = formats.get(suffix);
        if (found == null) {
            throw new Problem(place, MESSAGES.text("noWriter", suffix),
                    MESSAGES.text("noWriter.remedy", String.join(", ", formats.keySet()))).exception();
        }
        return found;
    }

    /** {@return the suffix of the format that a file name ends with, {@code .gz} aside; null if it is none} */
    public static String suffixOf(String fileName) {
        String name = fileName.toLowerCase(java.util.Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return Arrays.stream(all().keySet().toArray(String[]::new)).filter(each -> plain.endsWith("." + each)).findFirst()
                .orElse(null);
    }
}
