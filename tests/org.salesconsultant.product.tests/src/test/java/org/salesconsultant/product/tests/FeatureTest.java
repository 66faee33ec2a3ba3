/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;

/** The feature holds every bundle, and the zipped repository all that a host without network needs. */
class FeatureTest {

    @Test
    void theFeatureListsEveryBundleOnce() throws IOException {
        String feature = Files.readString(Built.root().resolve("features/org.salesconsultant.feature/feature.xml"));
        List<String> listed = Pattern.compile("<plugin id=\"([^\"]+)\"").matcher(feature).results()
                .map((MatchResult match) -> match.group(1)).sorted().toList();
        assertEquals(Built.bundles(), listed);
    }

    @Test
    void theZippedRepositoryHoldsTheFeatureAndEveryPluginOfTheProduct() throws IOException {
        List<String> zipped = zipEntries();
        assertTrue(zipped.stream().anyMatch(entry -> entry.startsWith("features/org.salesconsultant.feature_")), "no feature");
        assertTrue(zipped.contains("p2.index"), "not a p2 repository");
        for (String bundle : Built.bundles()) {
            assertTrue(zipped.stream().anyMatch(entry -> entry.startsWith("plugins/" + bundle + "_")), bundle + " is missing");
        }
    }

    private static List<String> zipEntries() throws IOException {
        Path folder = Built.root().resolve("releng/org.salesconsultant.repository/target");
        try (Stream<Path> files = Files.list(folder)) {
            Path zip = files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
            try (ZipFile opened = new ZipFile(zip.toFile())) {
                return opened.stream().map(ZipEntry::getName).toList();
            }
        }
    }
}
