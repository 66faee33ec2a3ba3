/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.suggestion;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.salesconsultant.exchange.preview.ImportPreview;
import org.salesconsultant.exchange.run.ImportRequest;
import org.salesconsultant.exchange.suggestion.ColumnSample;
import org.salesconsultant.exchange.suggestion.MappingSuggestion;
import org.salesconsultant.exchange.suggestion.SuggestedMapping;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.entity.CrmTypes;

/** What is suggested for a file, in a form that is easy to compare. */
final class Suggested {

    static final CrmTypes TYPES = CrmTypes.metamodel();

    private static final int ROWS = 200;

    private Suggested() {
    }

    /** {@return an import of a file, not mapped yet} */
    static Import draft(Path file) {
        Import draft = AnalysisFactory.eINSTANCE.createImport();
        draft.setId("draft");
        draft.setSource(file.toString());
        return draft;
    }

    static ImportRequest request(Path project, Import draft) {
        return new ImportRequest(project, draft, project.resolve("draft.import"), Map.of(), ZoneId.of("UTC"), "EUR", "", null);
    }

    static ImportPreview preview(Path file, Import draft) throws CoreException {
        return ImportPreview.of(request(file.getParent(), draft), TYPES, ROWS, new NullProgressMonitor());
    }

    /** {@return what is suggested for a file: class and attribute, and the column or expression} */
    static Map<String, String> of(Path file) throws CoreException {
        return byPath(MappingSuggestion.of(TYPES, preview(file, draft(file)).samples()));
    }

    /** {@return what is suggested for a text of lines, fields separated by semicolons, the first line naming the columns} */
    static Map<String, String> of(String... lines) {
        return byPath(MappingSuggestion.of(TYPES, samples(lines)));
    }

    static List<ColumnSample> samples(String... lines) {
        List<String[]> records = Arrays.stream(lines).map(line -> line.split(";", -1)).toList();
        return IntStream.range(0, records.getFirst().length).mapToObj(i -> {
            List<String> values = new ArrayList<>();
            records.stream().skip(1).map(each -> each[i].isEmpty() ? null : each[i]).forEach(values::add);
            return new ColumnSample(records.getFirst()[i], values);
        }).toList();
    }

    private static Map<String, String> byPath(List<SuggestedMapping> suggested) {
        Map<String, String> found = new TreeMap<>();
        suggested.forEach(each -> found.put(each.entity() + "." + each.attribute(), each.column() == null ? each.expression()
                : each.column()));
        return found;
    }
}
