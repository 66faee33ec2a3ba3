/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salesconsultant.model.analysis.Artefact;
import org.salesconsultant.model.analysis.ArtefactUse;
import org.salesconsultant.model.analysis.AttributeMapping;
import org.salesconsultant.model.analysis.Automation;
import org.salesconsultant.model.analysis.Configured;
import org.salesconsultant.model.analysis.EntityMapping;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.analysis.Prediction;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.model.analysis.RejectCategory;
import org.salesconsultant.model.analysis.ReportJob;
import org.salesconsultant.model.analysis.Rule;
import org.salesconsultant.model.analysis.Segmentation;
import org.salesconsultant.model.analysis.Step;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.project.ModelFiles;

/** The projects in {@code samples} are whole, and say what they mean. */
class SampleProjectsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"retail", "online-retail"})
    void everyArtefactIsThereWithAnIdOfItsOwnThatNamesItsFile(String name) throws CoreException {
        Map<String, Artefact> artefacts = new SampleProject(name).artefacts();
        artefacts.forEach((path, artefact) -> assertEquals(path.substring(0, path.lastIndexOf('.')), artefact.getId()));
        assertEquals(List.of(1, 1, 1, 1), List.of(count(artefacts, Segmentation.class), count(artefacts, Prediction.class),
                count(artefacts, Automation.class), count(artefacts, ReportJob.class)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"retail", "online-retail"})
    void everyFileIsWrittenAsAnEditorWouldWriteIt(String name) throws CoreException, IOException {
        SampleProject sample = new SampleProject(name);
        Set<String> paths = new HashSet<>(sample.artefacts().keySet());
        paths.add(name + ".scproject");
        for (String path : paths) {
            Path copy = folder.resolve(name + "-" + path);
            ModelFiles.write(copy, ModelFiles.read(sample.file(path), Artefact.class));
            assertEquals(Files.readString(copy), Files.readString(sample.file(path)), path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"retail", "online-retail"})
    void zoneCurrencyAndLanguageAreKnownOnes(String name) throws CoreException {
        Project project = new SampleProject(name).project();
        assertNotNull(ZoneId.of(project.getTimeZone()));
        assertNotNull(Currency.getInstance(project.getCurrency()));
        assertEquals("en", project.getLocale());
        assertTrue(project.getArtefacts().stream().allMatch(ArtefactUse::isEnabled));
    }

    @ParameterizedTest
    @ValueSource(strings = {"retail", "online-retail"})
    void mappingsNameAttributesOfTheMetamodelAndFillEveryKey(String name) throws CoreException {
        CrmTypes types = CrmTypes.metamodel();
        for (Import source : new SampleProject(name).all(Import.class)) {
            for (EntityMapping mapping : source.getMappings()) {
                EntityType type = types.get(mapping.getEntity());
                Set<String> mapped = mapping.getAttributes().stream().map(AttributeMapping::getAttribute).collect(Collectors.toSet());
                mapped.forEach(attribute -> assertTrue(type.attribute(attribute).isPresent(), mapping.getEntity() + "." + attribute));
                type.keyAttributes().stream().filter(key -> !key.name().equals("position"))
                        .forEach(key -> assertTrue(mapped.contains(key.name()), mapping.getEntity() + "." + key.name()));
            }
        }
    }

    @Test
    void theRetailMappingsNameColumnsOfTheData() throws CoreException, IOException {
        SampleProject retail = new SampleProject("retail");
        assertColumns(retail.get("customers.import", Import.class), header(retail.file("data/customers.csv")));
        assertColumns(retail.get("orders.import", Import.class), header(retail.file("data/orders.csv.gz")));
    }

    @Test
    void theWinBackRuleSpeaksOfTheSegmentationAndThePredictionOfItsProject() throws CoreException {
        for (String name : List.of("retail", "online-retail")) {
            SampleProject sample = new SampleProject(name);
            Rule rule = sample.get("winback.automation", Automation.class).getRules().getFirst();
            assertEquals(sample.all(Segmentation.class).getFirst().getId(), value(rule.getConditions().getFirst(), "segmentation"));
            assertEquals(sample.all(Prediction.class).getFirst().getId(), value(rule.getConditions().getLast(), "prediction"));
            assertEquals(0.1, rule.getHoldOut());
        }
    }

    @Test
    void theOnlineRetailFileIsGivenByAVariableWithoutAValue() throws CoreException {
        SampleProject online = new SampleProject("online-retail");
        assertEquals("data", online.project().getVariables().getFirst().getName());
        assertNull(online.project().getVariables().getFirst().getValue());
        assertEquals("${data}", online.get("orders.import", Import.class).getSource());
    }

    @Test
    void theOnlineRetailRecipeDropsUnknownCustomersThenCancellationsThenInvalidLines() throws CoreException {
        List<RejectCategory> filters = new SampleProject("online-retail").get("orders.recipe", Recipe.class).getSteps().stream()
                .filter(step -> step.getContribution().endsWith(".filterRows")).map(Step::getCategory).toList();
        assertEquals(List.of(RejectCategory.CUSTOMER_UNKNOWN, RejectCategory.RETURNS, RejectCategory.INVALID), filters);
    }

    private static int count(Map<String, Artefact> artefacts, Class<?> type) {
        return (int) artefacts.values().stream().filter(type::isInstance).count();
    }

    private static void assertColumns(Import source, List<String> header) {
        source.getMappings().stream().flatMap(mapping -> mapping.getAttributes().stream()).map(AttributeMapping::getColumn)
                .filter(column -> column != null).forEach(column -> assertTrue(header.contains(column), column));
    }

    private static List<String> header(Path file) throws IOException {
        try (BufferedReader in = file.toString().endsWith(".gz")
                ? new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))
                : Files.newBufferedReader(file)) {
            return List.of(in.readLine().split(","));
        }
    }

    private static String value(Configured use, String parameter) {
        return use.getParameters().stream().filter(each -> each.getName().equals(parameter)).map(Parameter::getValue).findFirst()
                .orElse(null);
    }
}
