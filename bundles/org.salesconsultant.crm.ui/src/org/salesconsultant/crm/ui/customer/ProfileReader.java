/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.customer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.crm.ui.edit.Opened;
import org.salesconsultant.features.AsOf;
import org.salesconsultant.features.CustomerHistory;
import org.salesconsultant.features.FeatureCatalogue;
import org.salesconsultant.features.FeatureTable;
import org.salesconsultant.features.HistoryReader;
import org.salesconsultant.features.money.Money;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.FeatureUse;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ColumnCursor;
import org.salesconsultant.store.Engine;
import org.salesconsultant.store.Statement;
import org.salesconsultant.store.history.ObjectReader;
import org.salesconsultant.store.history.StoredObject;

/** Reads a profile: value, recency and frequency by the features that analyses use, from the store that runs read. */
final class ProfileReader {

    private static final List<String> FEATURES = List.of("monetaryNet", "monetaryGross", "frequency", "recency", "meanBasket", "tenure");

    private static final Statement LAST = Statement.single("SELECT max({name(date)}) FROM orders");

    private static final Statement LAST_SALE = Statement
            .single("SELECT max({name(date)}) FROM orders WHERE customer_id = ? AND type = 'sale' AND {name(date)} < ?");

    private static final Statement MEMBERS = Statement
            .of("SELECT segmentation, segment, run FROM segment_members WHERE customer_id = ? ORDER BY segmentation, segment");

    private static final Statement SCORES = Statement
            .of("SELECT prediction, probability, decision, reasons, run FROM scores WHERE customer_id = ? ORDER BY prediction");

    private static final Statement SPEND = Statement.of("SELECT {month({name(date)})} AS m, CASE WHEN currency IS NULL OR currency = '' THEN ?"
            + " ELSE currency END AS c, {total(amount)} FROM orders WHERE customer_id = ? AND type = 'sale' AND {name(date)} < ?"
            + " GROUP BY m, c ORDER BY m, c");

    private final Opened opened;

    private final String customer;

    private final Money money;

    /** @param money the currency of the project and its rates */
    ProfileReader(Opened opened, Money money) {
        this.opened = opened;
        this.money = money;
        this.customer = (String) opened.object().orElseThrow().key().getFirst();
    }

    Profile read(IProgressMonitor monitor) throws CoreException {
        List<StoredObject> consents = opened.record().read(Actor.user(), engine -> new ObjectReader(engine)
                .having(opened.store().types().get("Consent"), "customer_id", customer), monitor);
        if (!opened.store().exists()) {
            return new Profile(null, List.of(), null, List.of(), List.of(), List.of(), consents);
        }
        return opened.store().copy().read(Actor.user(), engine -> read(engine, consents, monitor), monitor);
    }

    private Profile read(Engine engine, List<StoredObject> consents, IProgressMonitor monitor) throws CoreException {
        LocalDate asOf = asOf(engine);
        if (asOf == null) {
            return new Profile(null, List.of(), null, memberships(engine), scores(engine), List.of(), consents);
        }
        return new Profile(asOf, measures(engine, new AsOf(asOf), monitor), time(engine, LAST_SALE, customer, asOf.atStartOfDay()),
                memberships(engine), scores(engine), spend(engine, asOf), consents);
    }

    /** The date of the project, else the day after the last order of anyone, as for a run. */
    private LocalDate asOf(Engine engine) throws CoreException {
        String fixed = opened.model().getAsOf();
        if (fixed != null && !fixed.isBlank()) {
            return LocalDate.parse(fixed);
        }
        LocalDateTime last = time(engine, LAST);
        return last == null ? null : last.toLocalDate().plusDays(1);
    }

    private static LocalDateTime time(Engine engine, Statement statement, Object... parameters) throws CoreException {
        try (ColumnCursor cursor = engine.query(statement, parameters)) {
            return cursor.next() && !cursor.isNull(0, 0) ? LocalDateTime.ofEpochSecond(cursor.timestamps(0)[0], 0, ZoneOffset.UTC) : null;
        }
    }

    private List<Profile.Measure> measures(Engine engine, AsOf asOf, IProgressMonitor monitor) throws CoreException {
        FeatureCatalogue catalogue = new FeatureCatalogue();
        List<FeatureUse> uses = FEATURES.stream().map(ProfileReader::use).toList();
        CustomerHistory history = HistoryReader.read(engine, asOf, customer, money, monitor);
        FeatureTable table = catalogue.compute(customer, uses, history, monitor);
        Map<String, String> labels = new LinkedHashMap<>(catalogue.labels(customer, uses, Locale.getDefault()));
        List<Profile.Measure> measures = new ArrayList<>();
        if (table.size() == 1) {
            labels.forEach((name, label) -> measures.add(new Profile.Measure(name, label, table.column(name)[0])));
        }
        return measures;
    }

    private static FeatureUse use(String name) {
        FeatureUse use = AnalysisFactory.eINSTANCE.createFeatureUse();
        use.setId(name);
        use.setContribution("org.salesconsultant.features." + name);
        return use;
    }

    private List<Profile.Membership> memberships(Engine engine) throws CoreException {
        List<Profile.Membership> memberships = new ArrayList<>();
        try (ColumnCursor cursor = engine.query(MEMBERS, customer)) {
            while (cursor.next()) {
                for (int row = 0; row < cursor.size(); row++) {
                    memberships.add(new Profile.Membership(cursor.texts(0)[row], cursor.texts(1)[row], cursor.texts(2)[row]));
                }
            }
        }
        return memberships;
    }

    private List<Profile.Score> scores(Engine engine) throws CoreException {
        List<Profile.Score> scores = new ArrayList<>();
        try (ColumnCursor cursor = engine.query(SCORES, customer)) {
            while (cursor.next()) {
                for (int row = 0; row < cursor.size(); row++) {
                    scores.add(new Profile.Score(cursor.texts(0)[row], cursor.doubles(1)[row], cursor.texts(2)[row], cursor.texts(3)[row],
                            cursor.texts(4)[row]));
                }
            }
        }
        return scores;
    }

    private List<Profile.Spend> spend(Engine engine, LocalDate asOf) throws CoreException {
        List<Profile.Spend> spend = new ArrayList<>();
        try (ColumnCursor cursor = engine.query(SPEND, opened.model().getCurrency(), customer, asOf.atStartOfDay())) {
            while (cursor.next()) {
                for (int row = 0; row < cursor.size(); row++) {
                    spend.add(new Profile.Spend(YearMonth.from(LocalDate.ofEpochDay(cursor.longs(0)[row])), cursor.texts(1)[row],
                            BigDecimal.valueOf(cursor.decimals(2)[row], 4)));
                }
            }
        }
        return spend;
    }
}
