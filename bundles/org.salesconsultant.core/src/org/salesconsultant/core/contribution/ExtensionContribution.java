/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.core.contribution;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** A contribution whose code is named by an extension element. */
final class ExtensionContribution<T> implements Contribution<T> {

    private static final Messages MESSAGES = Messages.of(ExtensionContribution.class);

    private final String point;

    private final IConfigurationElement element;

    private final ContributionDescription description;

    private final Class<T> type;

    ExtensionContribution(String point, IConfigurationElement element, ContributionDescription description, Class<T> type) {
        this.point = point;
        this.element = element;
        this.description = description;
        this.type = type;
    }

    @Override
    public ContributionDescription description() {
        return description;
    }

    @Override
    public T create() throws CoreException {
        try {
            return type.cast(element.createExecutableExtension("class"));
        } catch (CoreException | ClassCastException | LinkageError e) {
            throw new Problem(description.bundle(), MESSAGES.text("contribution.failed", description.id(), point),
                    MESSAGES.text("contribution.failed.remedy")).exception(e);
        }
    }
}
