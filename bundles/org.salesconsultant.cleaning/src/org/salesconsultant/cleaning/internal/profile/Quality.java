/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.profile;

import java.util.List;

import org.salesconsultant.cleaning.profile.ColumnProfile;
import org.salesconsultant.cleaning.profile.Dependency;

/** The quality scores, as {@link org.salesconsultant.cleaning.profile.Profile} defines them. */
final class Quality {

    private Quality() {
    }

    static ColumnProfile column(ColumnCount counts) {
        ColumnScan scan = counts.scan();
        Histogram histogram = counts.histogram();
        long values = scan.rows() - scan.missing();
        long unreadable = scan.kinds.unreadable();
        long outliers = histogram == null ? 0 : histogram.outliers();
        double quality = share(scan.missing(), scan.rows()) * share(unreadable, values) * share(outliers, values);
        return new ColumnProfile(scan.filters.column(), scan.kinds.kind(), histogram == null ? "" : scan.kinds.format(), scan.rows(),
                scan.missing(), unreadable, scan.distinct(), scan.frequent.exact(), histogram == null ? null : histogram.distribution(),
                counts.frequent(), counts.patterns(), PrivacyRules.guess(scan.filters.column(), scan.frequent), counts.key(), quality);
    }

    static double of(List<ColumnProfile> columns, List<Dependency> dependencies, long rows, long repeated) {
        double mean = columns.stream().mapToDouble(ColumnProfile::quality).average().orElse(1);
        double consistency = dependencies.stream().mapToDouble(Dependency::holds).average().orElse(1);
        return mean * share(repeated, rows) * consistency;
    }

    /** {@return the share that is in order; 1 of nothing} */
    private static double share(long wrong, long all) {
        return all == 0 ? 1 : 1 - (double) wrong / all;
    }
}
