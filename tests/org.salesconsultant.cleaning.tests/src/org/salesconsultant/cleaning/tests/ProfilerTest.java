/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salesconsultant.cleaning.RecipeRunner;
import org.salesconsultant.cleaning.profile.Bar;
import org.salesconsultant.cleaning.profile.ColumnProfile;
import org.salesconsultant.cleaning.profile.Counted;
import org.salesconsultant.cleaning.profile.Dependency;
import org.salesconsultant.cleaning.profile.Profile;
import org.salesconsultant.cleaning.profile.ProfileProblem;
import org.salesconsultant.cleaning.profile.Profiler;
import org.salesconsultant.cleaning.profile.ValueKind;
import org.salesconsultant.cleaning.tests.Lines.Line;
import org.salesconsultant.expression.Expression;
import org.salesconsultant.expression.table.TableRow;
import org.salesconsultant.model.entity.Privacy;
import org.salesconsultant.results.rows.RowStream;

/** What a profile says of rows, and that the filters it gives select the rows it counts. */
class ProfilerTest {

    private static final String[] CITIES = {"Leeds", "York", "北京市", "O'Hare", "Bath"};

    /** Customers with a key, a name, a gap here and there, odd numbers and days, and a country that follows from the city. */
    private static Lines customers(int count) {
        Random random = new Random(7);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int city = random.nextInt(CITIES.length);
            String age = i % 50 == 7 ? "" : i % 60 == 3 ? "old" : i % 97 == 5 ? "940" : Integer.toString(20 + random.nextInt(50));
            String since = (1 + random.nextInt(28)) + "/" + (1 + random.nextInt(12)) + "/2011";
            String country = i % 101 == 50 ? "??" : city == 2 ? "CN" : "GB";
            String name = i % 40 == 1 ? " Ann  Lee" : i % 45 == 2 ? "Ｂob" : "Max " + random.nextInt(900);
            lines.add(new Line("customers.csv", i + 1L, "C" + (10_000 + i), name, "m" + i + "@example.org", age, since, CITIES[city],
                    country, "0" + (1000 + random.nextInt(9000)), Double.toString(random.nextInt(100_000) / 100.0)));
        }
        return Lines.of(List.of("id", "name", "contact", "age", "since", "city", "Country Code", "postcode", "spent"), lines);
    }

    private static Profile profile(RowStream rows) throws CoreException {
        return Profiler.of(rows, null);
    }

    private static ColumnProfile column(Profile profile, String name) {
        return profile.columns().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    /** {@return how many rows an expression selects} */
    private static long selected(RowStream rows, String filter) throws CoreException {
        long[] count = new long[1];
        rows.forEach(batch -> {
            TableRow row = new TableRow(batch.table());
            Expression condition = Expression.condition("test", filter, TableRow.schema(batch.table()));
            for (int i = 0; i < batch.rows().length; i++) {
                count[0] += condition.test(row.at(i)) ? 1 : 0;
            }
        }, new NullProgressMonitor());
        return count[0];
    }

    @Test
    void each_column_is_of_the_kind_that_nearly_all_its_values_are() throws CoreException {
        Profile profile = profile(customers(600));
        assertEquals(List.of(ValueKind.TEXT, ValueKind.TEXT, ValueKind.TEXT, ValueKind.INTEGER, ValueKind.DATE, ValueKind.TEXT,
                ValueKind.TEXT, ValueKind.TEXT, ValueKind.DECIMAL), profile.columns().stream().map(ColumnProfile::kind).toList());
        assertTrue(column(profile, "since").format().startsWith("d/M/yyyy"), column(profile, "since").format());
        assertTrue(column(profile, "id").key());
        assertFalse(column(profile, "city").key());
        assertEquals(Privacy.CONTACT, column(profile, "contact").privacy().privacy());
        assertEquals(Privacy.PERSONAL, column(profile, "age").privacy().privacy());
        assertNull(column(profile, "city").distribution());
        assertEquals(5, column(profile, "city").distinct());
    }

    @Test
    void each_filter_selects_the_rows_that_were_counted() throws CoreException {
        Lines rows = customers(600);
        Profile profile = profile(rows);
        int checked = 0;
        for (ColumnProfile column : profile.columns()) {
            for (Counted value : column.frequent()) {
                assertEquals(value.count(), selected(rows, value.filter()), value.filter());
                checked++;
            }
            for (Counted pattern : column.patterns()) {
                assertEquals(pattern.count(), selected(rows, pattern.filter()), pattern.filter());
                checked++;
            }
            for (Bar bar : column.distribution() == null ? List.<Bar>of() : column.distribution().bars()) {
                assertEquals(bar.count(), selected(rows, bar.filter()), bar.filter());
                checked++;
            }
        }
        assertTrue(checked > 100, checked + " filters");
        assertEquals(List.of(ProfileProblem.Kind.OUTLIER, ProfileProblem.Kind.UNREADABLE, ProfileProblem.Kind.MISSING,
                ProfileProblem.Kind.WHITE_SPACE, ProfileProblem.Kind.WIDTH, ProfileProblem.Kind.DEPENDENCY).stream().sorted().toList(),
                profile.problems().stream().map(ProfileProblem::kind).distinct().sorted().toList());
        for (ProfileProblem problem : profile.problems()) {
            assertEquals(problem.count(), selected(rows, problem.filter()), problem.filter());
        }
    }

    @Test
    void a_dependency_that_nearly_holds_is_found_with_the_rows_that_break_it() throws CoreException {
        Profile profile = profile(customers(600));
        Dependency dependency = profile.dependencies().stream()
                .filter(each -> each.from().equals("city") && each.to().equals("Country Code")).findFirst().orElseThrow();
        assertEquals(6, dependency.violations());
        assertEquals(1 - 6 / 600.0, dependency.holds(), 1e-12);
    }

    @Test
    void quartiles_are_those_of_the_definition() throws CoreException {
        Profile profile = profile(Lines.csv("x\n1\n2\n3\n4\n"));
        assertEquals("1 1.75 2.5 3.25 4", String.join(" ", column(profile, "x").distribution().least(),
                column(profile, "x").distribution().lowerQuartile(), column(profile, "x").distribution().median(),
                column(profile, "x").distribution().upperQuartile(), column(profile, "x").distribution().greatest()));
    }

    @Test
    void quality_is_completeness_times_validity_times_plausibility_times_uniqueness() throws CoreException {
        StringBuilder csv = new StringBuilder("x,y\n");
        for (int i = 0; i < 39; i++) {
            csv.append(i % 10 + 1).append(",a").append(i).append('\n');
        }
        csv.append(",a0\n");
        csv.append(",a0\n");
        Profile profile = profile(Lines.csv(csv.toString()));
        assertEquals(39 / 41.0, column(profile, "x").quality(), 1e-12);
        assertEquals(1, profile.repeated());
        assertEquals((39 / 41.0 + 1) / 2 * (1 - 1 / 41.0), profile.quality(), 1e-12);
    }

    @Test
    void many_different_values_are_estimated_and_the_frequent_ones_counted_exactly() throws CoreException {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            lines.add(new Line("many.csv", i + 1L, i % 20 == 0 ? "often" : "v" + i, "k" + i));
        }
        Profile profile = profile(Lines.of(List.of("value", "key"), lines));
        ColumnProfile value = column(profile, "value");
        assertFalse(value.distinctExact());
        assertEquals(57_001, value.distinct(), 57_001 * 0.04);
        assertEquals(new Counted("often", 3000, "value = 'often'"), value.frequent().getFirst());
        assertTrue(column(profile, "key").key());
        assertFalse(value.key());
        assertEquals(30_000, profile.sampled());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 13, 100})
    void the_size_of_batches_never_changes_a_profile(int size) throws CoreException {
        assertEquals(profile(customers(300)), profile(customers(300).by(size)));
    }

    @Test
    void rows_that_a_recipe_has_typed_are_profiled_too() throws CoreException {
        RowStream typed = RecipeRunner.of(Recipes.recipe()
                .step("numbers", "convertType", Map.of("columns", "age,spent", "type", "decimal", "unreadable", "missing")).done(), "test")
                .apply(customers(300), new Reading.Recorder());
        Profile profile = profile(typed);
        assertEquals(ValueKind.INTEGER, column(profile, "age").kind());
        for (ProfileProblem problem : profile.problems()) {
            assertEquals(problem.count(), selected(typed, problem.filter()), problem.filter());
        }
    }

    @Test
    void no_rows_have_a_profile() throws CoreException {
        assertEquals(0, profile(Lines.csv("a,b\n")).rows());
    }

    @Test
    void stops_when_cancelled() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> Profiler.of(customers(10), monitor));
    }
}
