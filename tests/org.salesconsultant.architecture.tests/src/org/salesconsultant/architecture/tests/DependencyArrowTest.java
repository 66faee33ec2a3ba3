/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;

/** The arrow of dependencies goes down only; see the ring diagram in {@code docs/architecture.md}. */
class DependencyArrowTest {

    private static final String PREFIX = "org.salesconsultant.";

    /** The rings, lowest first; a bundle requires only bundles of lower rings. */
    private static final List<List<String>> RINGS = List.of(List.of("core"), List.of("model"), List.of("model.edit", "expression"),
            List.of("results", "samples"), List.of("store"), List.of("features"),
            List.of("exchange", "cleaning", "segmentation", "prediction", "automation", "reports"), List.of("analysis"),
            List.of("cli", "ui"),
            List.of("crm.ui", "cleaning.ui", "segmentation.ui", "prediction.ui", "automation.ui", "reports.ui", "analysis.ui"),
            List.of("workbench"));

    @Test
    void everyBundleHasItsRing() throws IOException {
        List<String> known = RINGS.stream().flatMap(List::stream).toList();
        List<String> without = manifests().keySet().stream().filter(name -> !known.contains(name)).toList();
        assertEquals(List.of(), without);
    }

    @Test
    void noBundleRequiresOneOfItsOwnOrAHigherRing() throws IOException {
        List<String> wrong = new ArrayList<>();
        manifests().forEach((name, manifest) -> {
            for (String required : required(manifest)) {
                if (required.startsWith(PREFIX) && ring(required.substring(PREFIX.length())) >= ring(name)) {
                    wrong.add(name + " requires " + required);
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void headlessBundlesDoNotTouchTheWindowToolkit() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Attributes> bundle : manifests().entrySet()) {
            String name = bundle.getKey();
            if (name.equals("ui") || name.endsWith(".ui") || name.equals("workbench")) {
                continue;
            }
            String header = bundle.getValue().getValue("Require-Bundle") + bundle.getValue().getValue("Import-Package");
            if (header.matches("(?s).*org\\.eclipse\\.(swt|jface|ui)\\b.*")) {
                wrong.add(name);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void onlyTheStoreSpeaksToDatabases() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path bundle : SourceTree.bundles()) {
            if (bundle.getFileName().toString().equals(PREFIX + "store")) {
                continue;
            }
            for (Path source : SourceTree.files(bundle.resolve("src"), ".java")) {
                if (Files.readString(source).matches("(?s).*import (java\\.sql|javax\\.sql|org\\.duckdb|org\\.mariadb)\\..*")) {
                    wrong.add(SourceTree.ROOT.relativize(source).toString());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void theManifestsAreReallyRead() throws IOException {
        assertTrue(required(manifests().get("model")).contains(PREFIX + "core"));
    }

    private static Map<String, Attributes> manifests() throws IOException {
        Map<String, Attributes> manifests = new TreeMap<>();
        for (Path bundle : SourceTree.bundles()) {
            try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
                manifests.put(bundle.getFileName().toString().substring(PREFIX.length()), new Manifest(in).getMainAttributes());
            }
        }
        return manifests;
    }

    private static List<String> required(Attributes manifest) {
        String header = manifest.getValue("Require-Bundle");
        return header == null ? List.of()
                : Arrays.stream(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(clause -> clause.split(";")[0].strip()).toList();
    }

    private static int ring(String name) {
        for (int i = 0; i < RINGS.size(); i++) {
            if (RINGS.get(i).contains(name)) {
                return i;
            }
        }
        return RINGS.size();
    }
}
