/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.salesconsultant.core.message.Messages;

/** Makes entity types of annotated Ecore classes. */
final class MetamodelReader {

    private static final String SOURCE = "http://salesconsultant.org/model";

    private static final List<String> GROUPS = List.of("general", "contact", "address", "work", "profile", "money", "notes", Group.CUSTOM);

    private static final Messages MESSAGES = Messages.of(MetamodelReader.class);

    private MetamodelReader() {
    }

    static List<EntityType> read(EPackage metamodel) {
        return metamodel.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(eClass -> annotation(eClass, "table") != null).map(MetamodelReader::entity).toList();
    }

    private static EntityType entity(EClass eClass) {
        List<AttributeType> attributes = eClass.getEAllStructuralFeatures().stream()
                .filter(feature -> annotation(feature, "column") != null).map(MetamodelReader::attribute).toList();
        return new EntityType(eClass.getName(), annotation(eClass, "table"), attributes,
                Arrays.asList(annotation(eClass, "key").split(",")), label(annotation(eClass, "labelKey")),
                annotation(eClass, "label"));
    }

    private static AttributeType attribute(EStructuralFeature feature) {
        String privacy = annotation(feature, "privacy");
        List<String> literals = feature.getEType() instanceof EEnum literal
                ? literal.getELiterals().stream().map(EEnumLiteral::getLiteral).toList()
                : List.of();
        return new AttributeType(feature.getName(), annotation(feature, "column"), type(feature), feature.isRequired(),
                text(annotation(feature, "unit")), privacy == null ? Privacy.NONE : Privacy.valueOf(privacy.toUpperCase(Locale.ROOT)),
                decimal(annotation(feature, "minimum")), decimal(annotation(feature, "maximum")),
                feature.getDefaultValueLiteral(), literals,
                feature instanceof EReference reference ? reference.getEReferenceType().getName() : null,
                label(annotation(feature, "labelKey")), text(annotation(feature, "pattern")),
                "true".equals(annotation(feature, "unchanging")), presentation(feature));
    }

    private static Presentation presentation(EStructuralFeature feature) {
        String synonyms = text(annotation(feature, "synonyms"));
        Map<String, AttributeType.Label> labels = new HashMap<>();
        String words = annotation(feature, "words"); // of a list that is open
        EClassifier named = words == null ? feature.getEType() : feature.getEContainingClass().getEPackage().getEClassifier(words);
        if (named instanceof EEnum known) {
            known.getELiterals().forEach(literal -> labels.put(literal.getLiteral(), label(known.getName() + "." + literal.getLiteral())));
        }
        return new Presentation(group(annotation(feature, "group")), "true".equals(annotation(feature, "multiline")),
                synonyms.isEmpty() ? List.of() : List.of(synonyms.split(", ")), labels);
    }

    /** {@return the section of that key; a key the metamodel does not have is its own label} */
    static Group group(String key) {
        return new Group(key, GROUPS.contains(key) ? label("group." + key) : new AttributeType.Label(key, key));
    }

    private static ValueType type(EStructuralFeature feature) {
        EClassifier classifier = feature.getEType();
        Class<?> javaType = classifier.getInstanceClass();
        if (feature instanceof EReference || classifier instanceof EEnum || javaType == String.class) {
            return ValueType.STRING;
        } else if (javaType == Integer.class || javaType == int.class || javaType == Long.class || javaType == long.class) {
            return ValueType.INTEGER;
        } else if (javaType == BigDecimal.class) {
            return ValueType.DECIMAL;
        } else if (javaType == Double.class || javaType == double.class) {
            return ValueType.DOUBLE;
        } else if (javaType == Boolean.class || javaType == boolean.class) {
            return ValueType.BOOLEAN;
        } else if (javaType == LocalDate.class) {
            return ValueType.DATE;
        } else if (javaType == LocalDateTime.class) {
            return ValueType.TIMESTAMP;
        }
        throw new IllegalArgumentException("no value type for " + javaType + " of " + feature.getName());
    }

    private static AttributeType.Label label(String key) {
        return new AttributeType.Label(MESSAGES.in(Locale.ENGLISH).text(key), MESSAGES.in(Locale.SIMPLIFIED_CHINESE).text(key));
    }

    private static String text(String annotation) {
        return annotation == null ? "" : annotation;
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static String annotation(EModelElement element, String key) {
        return EcoreUtil.getAnnotation(element, SOURCE, key);
    }
}
