/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.salesconsultant.automation.Candidate;
import org.salesconsultant.automation.Occasion;
import org.salesconsultant.automation.contract.ActionContract;
import org.salesconsultant.automation.contract.Candidates;
import org.salesconsultant.automation.contract.ConditionContract;
import org.salesconsultant.automation.contract.TriggerContract;
import org.salesconsultant.automation.example.CallList;

/** The parts built in, and the examples, keep their contracts. */
class ContractTest {

    @Nested
    class AfterRun extends TriggerContract {

        @Override
        protected String id() {
            return "org.salesconsultant.automation.afterRun";
        }

        @Override
        protected Occasion occasion() {
            return new Occasion(Occasion.AFTER_RUN, LocalDate.of(2025, 7, 1));
        }
    }

    @Nested
    class Mondays extends TriggerContract {

        @Override
        protected String id() {
            return "org.salesconsultant.example.mondays";
        }

        @Override
        protected Occasion occasion() {
            return new Occasion(Occasion.AFTER_RUN, LocalDate.of(2025, 6, 30));
        }
    }

    @Nested
    class InSegment extends ConditionContract {

        @Override
        protected String id() {
            return "org.salesconsultant.automation.inSegment";
        }

        @Override
        protected Map<String, String> parameters() {
            return Map.of("segmentation", "value", "segments", "2, Loyal");
        }

        @Override
        protected Candidate meeting() {
            return Candidates.customer("C1").in("value", 4, "Loyal").make();
        }

        @Override
        protected Candidate missing() {
            return Candidates.customer("C2").in("value", 1, "Gone").make();
        }
    }

    @Nested
    class Probability extends ConditionContract {

        @Override
        protected String id() {
            return "org.salesconsultant.automation.probability";
        }

        @Override
        protected Map<String, String> parameters() {
            return Map.of("prediction", "again", "atLeast", "0.25", "atMost", "0.5");
        }

        @Override
        protected Candidate meeting() {
            return Candidates.customer("C1").scored("again", 0.25).make();
        }

        @Override
        protected Candidate missing() {
            return Candidates.customer("C2").scored("again", 0.51).make();
        }
    }

    @Nested
    class LivesIn extends ConditionContract {

        @Override
        protected String id() {
            return "org.salesconsultant.example.livesIn";
        }

        @Override
        protected Map<String, String> parameters() {
            return Map.of("city", "Wuhan");
        }

        @Override
        protected Candidate meeting() {
            return Candidates.customer("C1").with("city", "Wuhan").make();
        }

        @Override
        protected Candidate missing() {
            return Candidates.customer("C2").with("city", "Lyon").make();
        }

        @Override
        protected boolean isTranslated() {
            return false;
        }
    }

    @Nested
    class WriteFile extends ActionContract {

        @Override
        protected String id() {
            return "org.salesconsultant.automation.writeFile";
        }

        @Override
        protected Map<String, String> parameters() {
            return Map.of("file", "letters.csv", "columns", "name");
        }

        @Override
        protected long acts(Path output, String key) throws IOException {
            Path file = output.resolve("outbox/letters.csv");
            return Files.exists(file) ? Files.readAllLines(file).stream().filter(line -> line.startsWith(key + ",")).count() : 0;
        }
    }

    @Nested
    class Calls extends ActionContract {

        @BeforeEach
        void forget() {
            CallList.CALLS.clear();
        }

        @Override
        protected String id() {
            return "org.salesconsultant.example.callList";
        }

        @Override
        protected Map<String, String> parameters() {
            return Map.of();
        }

        @Override
        protected long acts(Path output, String key) {
            return CallList.CALLS.stream().filter(key::equals).count();
        }
    }
}
