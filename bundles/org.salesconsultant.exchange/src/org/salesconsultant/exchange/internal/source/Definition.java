/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.source;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.salesconsultant.core.format.Sha256;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;
import org.salesconsultant.exchange.internal.value.Zones;
import org.salesconsultant.exchange.reject.Corrections;
import org.salesconsultant.exchange.run.ImportRequest;
import org.salesconsultant.exchange.source.Variables;
import org.salesconsultant.model.entity.CrmTypes;

/** What tells how a source is imported, as a hash: when it is the same, and the files are, importing again changes nothing. */
public final class Definition {

    /** Raised when the same files and definition would give other objects than before. */
    private static final int VERSION = 2;

    private static final Messages MESSAGES = Messages.of(Definition.class);

    private Definition() {
    }

    /** {@return the hash of mapping, formats, recipe, time zone, currency and mapped classes} */
    public static String hash(ImportRequest request, CrmTypes types) throws CoreException {
        String classes = request.definition().getMappings().stream()
                .map(mapping -> types.find(String.valueOf(mapping.getEntity())).map(Object::toString).orElse(""))
                .collect(Collectors.joining("\n"));
        return Sha256.of(String.join("\n", String.valueOf(VERSION), text(request.definition()), request.recipe(),
                request.timeZone().getId(), request.currency(), classes,
                Corrections.hash(request.folder().corrections()),
                new TreeMap<>(request.variables()).toString().repeat(usesVariables(request) ? 1 : 0)));
    }

    private static boolean usesVariables(ImportRequest request) {
        return request.definition().getFormat() != null && request.definition().getFormat().getParameters().stream()
                .anyMatch(each -> Variables.used(each.getValue()))
                || request.definition().getMappings().stream().flatMap(each -> each.getAttributes().stream())
                        .anyMatch(each -> Variables.used(each.getExpression()));
    }

    /**
     * {@return the time zones of source and project}
     *
     * @throws CoreException with a problem if the import names a zone there is not
     */
    public static Zones zones(ImportRequest request) throws CoreException {
        String zone = request.definition().getTimeZone();
        try {
            return new Zones(zone == null || zone.isBlank() ? request.timeZone() : ZoneId.of(zone.strip()), request.timeZone());
        } catch (DateTimeException e) {
            throw new Problem(request.place(), MESSAGES.text("zone", zone), MESSAGES.text("zone.remedy")).exception(e);
        }
    }

    private static String text(EObject object) {
        StringBuilder text = new StringBuilder(object.eClass().getName()).append('{');
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (object.eIsSet(attribute) && !"name".equals(attribute.getName()) && !"description".equals(attribute.getName())
                    || "Parameter".equals(object.eClass().getName())) {
                text.append(attribute.getName()).append('=').append(object.eGet(attribute)).append('\n');
            }
        }
        for (EReference reference : object.eClass().getEAllContainments()) {
            Object value = object.eGet(reference);
            if (value instanceof EObject child) {
                text.append(text(child));
            } else if (value instanceof Iterable<?> children) {
                children.forEach(child -> text.append(text((EObject) child)));
            }
        }
        return text.append('}').toString();
    }
}
