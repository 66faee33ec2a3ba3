/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.salesconsultant.exchange.suggestion.MappingSuggestion;
import org.salesconsultant.exchange.suggestion.SuggestedMapping;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.AttributeMapping;
import org.salesconsultant.model.analysis.EntityMapping;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;

/**
 * A mapping as a person sees it: the columns of the file in their order, each with the attributes that take it, then what is
 * computed.
 *
 * @param lines the lines; a column that several attributes take has several
 * @param modes what happens to keys that are there, by class
 */
public record MappingLines(List<MappingLine> lines, Map<String, ImportMode> modes) {

    /** Nothing mapped. */
    public static final MappingLines NONE = new MappingLines(List.of(), Map.of());

    public MappingLines {
        lines = List.copyOf(lines);
        modes = Map.copyOf(modes);
    }

    /** {@return what is suggested for the columns of a file} */
    static MappingLines suggested(CrmTypes types, List<SuggestedMapping> suggested, List<String> columns) {
        Map<String, ImportMode> modes = new TreeMap<>();
        MappingSuggestion.toMappings(types, suggested).forEach(each -> modes.put(each.getEntity(), each.getMode()));
        return new MappingLines(ordered(suggested.stream().map(MappingLine::of).toList(), columns), modes);
    }

    /** {@return what an import says} */
    static MappingLines of(List<EntityMapping> mappings, List<String> columns) {
        List<MappingLine> lines = new ArrayList<>();
        Map<String, ImportMode> modes = new TreeMap<>();
        for (EntityMapping entity : mappings) {
            modes.put(entity.getEntity(), entity.getMode());
            for (AttributeMapping each : entity.getAttributes()) {
                lines.add(MappingLine.of(entity.getEntity(), each));
            }
        }
        return new MappingLines(ordered(lines, columns), modes);
    }

    /** {@return the same mapping beside the columns of another reading of the file} */
    MappingLines beside(List<String> columns) {
        return new MappingLines(ordered(lines.stream().filter(MappingLine::isMapped).toList(), columns), modes);
    }

    private static List<MappingLine> ordered(List<MappingLine> mapped, List<String> columns) {
        List<MappingLine> ordered = new ArrayList<>();
        for (String column : columns) {
            List<MappingLine> of = mapped.stream().filter(each -> column.equalsIgnoreCase(each.column())).toList();
            ordered.addAll(of.isEmpty() ? List.of(MappingLine.unmapped(column)) : of);
        }
        mapped.stream().filter(each -> !ordered.contains(each)).forEach(ordered::add);
        return ordered;
    }

    /** {@return the same with another line in the place of one} */
    public MappingLines replaced(MappingLine line, MappingLine by) {
        List<MappingLine> changed = new ArrayList<>(lines);
        changed.set(changed.indexOf(line), by);
        return new MappingLines(changed, modes);
    }

    /** {@return the same with a line behind another one, for one more attribute that takes its column} */
    public MappingLines doubled(MappingLine line) {
        List<MappingLine> changed = new ArrayList<>(lines);
        changed.add(changed.indexOf(line) + 1, line.to(null, null));
        return new MappingLines(changed, modes);
    }

    /** {@return the same with another mode of a class} */
    public MappingLines in(String entity, ImportMode mode) {
        Map<String, ImportMode> changed = new TreeMap<>(modes);
        changed.put(entity, mode);
        return new MappingLines(lines, changed);
    }

    /** {@return whether an attribute takes something} */
    public boolean has(String entity, String attribute) {
        return lines.stream().anyMatch(each -> entity.equals(each.entity()) && attribute.equals(each.attribute()));
    }

    /** {@return the names of the classes, parents first} */
    public List<String> entities(CrmTypes types) {
        return types.all().stream().map(EntityType::name).filter(name -> lines.stream().anyMatch(each -> name.equals(each
                .entity()))).toList();
    }

    /** {@return as an import holds it, parents first} */
    List<EntityMapping> mappings(CrmTypes types) {
        List<EntityMapping> mappings = new ArrayList<>();
        for (String entity : entities(types)) {
            EntityMapping mapping = AnalysisFactory.eINSTANCE.createEntityMapping();
            mapping.setEntity(entity);
            mapping.setMode(modes.getOrDefault(entity, ImportMode.UPDATE));
            lines.stream().filter(each -> entity.equals(each.entity())).forEach(each -> mapping.getAttributes().add(each.mapping()));
            mappings.add(mapping);
        }
        return mappings;
    }
}
