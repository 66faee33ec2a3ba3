/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.tests;

import java.util.Map;

import org.junit.jupiter.api.Nested;

/** Every step of ours, and the example, keeps the contract, with each of its methods. */
class BuiltInStepContractsTest {

    private static final Map<String, String> SPENT = Map.of("columns", "spent", "type", "decimal", "unreadable", "missing");

    private static final Map<String, String> AGE = Map.of("columns", "age", "type", "integer", "unreadable", "missing");

    abstract static class Contract extends CleaningStepContract {

        private final String name;

        private final Map<String, String> parameters;

        Contract(String name, Map<String, String> parameters) {
            this.name = name;
            this.parameters = parameters;
        }

        @Override
        protected String contribution() {
            return "org.salesconsultant.cleaning." + name;
        }

        @Override
        protected Map<String, String> parameters() {
            return parameters;
        }
    }

    abstract static class NumbersContract extends Contract {

        NumbersContract(String method) {
            super("missingValues", Map.of("columns", "age,spent", "method", method));
        }

        @Override
        protected Recipes before() {
            return Recipes.recipe().step("spent", "convertType", SPENT).step("age", "convertType", AGE);
        }
    }

    @Nested
    class ExactDuplicates extends Contract {
        ExactDuplicates() {
            super("exactDuplicates", Map.of());
        }
    }

    @Nested
    class ExactDuplicatesOfSomeColumns extends Contract {
        ExactDuplicatesOfSomeColumns() {
            super("exactDuplicates", Map.of("columns", "age, country"));
        }
    }

    @Nested
    class MissingDropped extends Contract {
        MissingDropped() {
            super("missingValues", Map.of("columns", "id,age", "method", "drop", "missingTexts", "na"));
        }
    }

    @Nested
    class MissingFilledByConstant extends Contract {
        MissingFilledByConstant() {
            super("missingValues", Map.of("method", "constant", "value", "unknown", "missingTexts", "NA,x"));
        }
    }

    @Nested
    class MissingFilledByMode extends Contract {
        MissingFilledByMode() {
            super("missingValues", Map.of("columns", "age,country,name", "method", "mode", "missingTexts", "NA"));
        }
    }

    @Nested
    class MissingFilledByPrevious extends Contract {
        MissingFilledByPrevious() {
            super("missingValues", Map.of("method", "previous", "missingTexts", "NA"));
        }
    }

    @Nested
    class MissingFilledByMean extends NumbersContract {
        MissingFilledByMean() {
            super("mean");
        }
    }

    @Nested
    class MissingFilledByMedian extends NumbersContract {
        MissingFilledByMedian() {
            super("median");
        }
    }

    @Nested
    class ConvertedToInteger extends Contract {
        ConvertedToInteger() {
            super("convertType", Map.of("columns", "spent,age", "type", "integer"));
        }
    }

    @Nested
    class ConvertedToDecimal extends Contract {
        ConvertedToDecimal() {
            super("convertType", Map.of("columns", "age,spent", "type", "decimal", "unreadable", "missing"));
        }
    }

    @Nested
    class ConvertedToDate extends Contract {
        ConvertedToDate() {
            super("convertType", Map.of("columns", "since", "type", "date"));
        }
    }

    @Nested
    class ConvertedToTimestamp extends Contract {
        ConvertedToTimestamp() {
            super("convertType", Map.of("columns", "since", "type", "timestamp", "unreadable", "missing"));
        }
    }

    @Nested
    class ConvertedToText extends Contract {
        ConvertedToText() {
            super("convertType", Map.of("columns", "age,since", "type", "text"));
        }
    }

    @Nested
    class TextStandardised extends Contract {
        TextStandardised() {
            super("standardiseText", Map.of("case", "upper", "width", "half", "unicode", "NFKC"));
        }
    }

    @Nested
    class RowsFiltered extends Contract {
        RowsFiltered() {
            super("filterRows", Map.of("expression", "number(spent) > 0 and country = 'GB'"));
        }
    }

    @Nested
    class FuzzyDuplicatesMerged extends Contract {
        FuzzyDuplicatesMerged() {
            super("fuzzyDuplicates", Map.of("columns", "name,country,age", "survivor", "longest", "references", "",
                    "weights", "name=9:-9,country=2:-1,age=4:-2", "threshold", "0.6", "undecided", "0.5"));
        }
    }

    @Nested
    class FuzzyDuplicatesDropped extends Contract {
        FuzzyDuplicatesDropped() {
            super("fuzzyDuplicates", Map.of("result", "keepFirst", "references", "", "keys", "standard;name",
                    "weights", "name=20:-9", "threshold", "0.6"));
        }
    }

    abstract static class ChineseContract extends Contract {

        ChineseContract(String name, Map<String, String> parameters) {
            super(name, parameters);
        }

        @Override
        protected Lines rows() {
            return Lines.csv("""
                    id,name,phone,address,number
                    1,北京华兴科技有限公司,138-1234-5678,广东省深圳市南山区科技园路1号,11010519491231002X
                    2,北京华兴科技,,北京市朝阳区,110105194912310021
                    3,Acme Ltd,+44 20 7946 0000,,
                    """);
        }
    }

    @Nested
    class PhonesStandardised extends ChineseContract {
        PhonesStandardised() {
            super("standardisePhone", Map.of("columns", "phone"));
        }
    }

    @Nested
    class CompaniesStandardised extends ChineseContract {
        CompaniesStandardised() {
            super("standardiseCompany", Map.of("columns", "name"));
        }
    }

    @Nested
    class NumbersChecked extends ChineseContract {
        NumbersChecked() {
            super("checkNumber", Map.of("column", "number"));
        }
    }

    @Nested
    class WrongNumbersLeftMissing extends ChineseContract {
        WrongNumbersLeftMissing() {
            super("checkNumber", Map.of("column", "number", "wrong", "missing"));
        }
    }

    @Nested
    class Replaced extends Contract {
        Replaced() {
            super("findReplace", Map.of("columns", "name,country", "find", "([a-z])\\s*$", "replace", "$1!", "regex", "true"));
        }
    }

    abstract static class DependencyContract extends Contract {

        DependencyContract(String broken) {
            super("functionalDependency", Map.of("determinant", "zip", "dependent", "city,area", "broken", broken));
        }

        @Override
        protected Lines rows() {
            return Lines.csv("zip,city,area\n1,York,N\n1,York,N\n1,Yxrk,\n2,Bath,S\n2,Leeds,N\n,Hull,N\n1,,N\n");
        }
    }

    @Nested
    class DependencyRepaired extends DependencyContract {
        DependencyRepaired() {
            super("repair");
        }
    }

    @Nested
    class DependencyLeftMissing extends DependencyContract {
        DependencyLeftMissing() {
            super("missing");
        }
    }

    @Nested
    class DependencyDropped extends DependencyContract {
        DependencyDropped() {
            super("drop");
        }
    }

    @Nested
    class RowsEdited extends Contract {
        RowsEdited() {
            super("editRows", Map.of("column", "country", "expression", "lower(country) = 'gb'", "value", "UK"));
        }
    }

    @Nested
    class Example extends CleaningStepContract {
        @Override
        protected String contribution() {
            return "org.salesconsultant.cleaning.tests.prefix";
        }

        @Override
        protected Map<String, String> parameters() {
            return Map.of("column", "id", "prefix", "K-");
        }
    }
}
