/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.contribution.Parameters;

/**
 * What must hold for a customer. Contributed to {@code org.salesconsultant.automation.condition}; has no state and no
 * side effect.
 */
public interface Condition {

    /** The id of the extension point. */
    String POINT = "org.salesconsultant.automation.condition";

    /**
     * {@return the test this condition makes with the given parameters}
     *
     * @throws CoreException with a problem if the parameters do not go together, or speak of what is not there
     */
    Test test(Setting setting) throws CoreException;

    /** A condition with its parameters. */
    interface Test {

        /** {@return why it holds for a candidate, in words; empty if it does not hold} */
        Optional<String> met(Candidate candidate);

        /**
         * {@return how urgent a candidate is, greater first, by which a capped rule chooses; empty if this test does not
         * say}
         */
        default OptionalDouble urgency(Candidate candidate) {
            return OptionalDouble.empty();
        }
    }

    /**
     * What a condition is given.
     *
     * @param place where it stands, for messages
     * @param parameters the parameters of this use
     * @param segmentations the ids of the segmentations the candidates were put through; empty if there are no candidates
     * @param predictions the ids of the predictions the candidates were scored by; empty if there are no candidates
     * @param locale the language of the reasons
     */
    record Setting(String place, Parameters parameters, Set<String> segmentations, Set<String> predictions, Locale locale) {
    }
}
