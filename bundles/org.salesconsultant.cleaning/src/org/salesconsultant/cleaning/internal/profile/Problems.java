/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.salesconsultant.cleaning.profile.Dependency;
import org.salesconsultant.cleaning.profile.ProfileProblem;
import org.salesconsultant.cleaning.profile.ProfileProblem.Kind;
import org.salesconsultant.core.message.Messages;

/** What is probably wrong, in words and as filters. */
final class Problems {

    private static final Messages MESSAGES = Messages.of(Problems.class);

    private final List<ProfileProblem> problems = new ArrayList<>();

    private Problems() {
    }

    static List<ProfileProblem> of(List<ColumnCount> columns, List<Dependency> dependencies, long repeated) {
        Problems problems = new Problems();
        columns.forEach(problems::column);
        dependencies.forEach(problems::dependency);
        if (repeated > 0) {
            problems.problems.add(new ProfileProblem(Kind.DUPLICATE, "", MESSAGES.text("duplicate", Long.toString(repeated)), repeated, ""));
        }
        problems.problems.sort(Comparator.comparingLong(ProfileProblem::count).reversed());
        return problems.problems;
    }

    private void column(ColumnCount counts) {
        ColumnScan scan = counts.scan();
        Filters filters = scan.filters;
        add(Kind.MISSING, filters.column(), "missing", scan.missing(), filters.missing());
        add(Kind.UNREADABLE, filters.column(), "unreadable." + scan.kinds.kind().name().toLowerCase(Locale.ROOT),
                scan.kinds.unreadable(), filters.unreadable(scan.kinds.kind(), scan.kinds.format()));
        add(Kind.WHITE_SPACE, filters.column(), "space", scan.spaced(), SpaceFaults.spacedFilter(filters));
        add(Kind.WIDTH, filters.column(), "width", scan.wide(), SpaceFaults.wideFilter(filters));
        if (counts.histogram() != null) {
            add(Kind.OUTLIER, filters.column(), "outlier", counts.histogram().outliers(), counts.histogram().outlierFilter());
        }
    }

    private void dependency(Dependency dependency) {
        if (dependency.violations() > 0) {
            problems.add(new ProfileProblem(Kind.DEPENDENCY, dependency.to(),
                    MESSAGES.text("dependency", dependency.from(), dependency.to(), Long.toString(dependency.violations())),
                    dependency.violations(), dependency.filter()));
        }
    }

    private void add(Kind kind, String column, String key, long count, String filter) {
        if (count > 0) {
            problems.add(new ProfileProblem(kind, column, MESSAGES.text(key, column, Long.toString(count)), count, filter));
        }
    }
}
