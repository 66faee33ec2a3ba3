/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.store.tests;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.browse.Browse;
import org.salesconsultant.store.browse.BrowseFilter;
import org.salesconsultant.store.browse.BrowsePages;
import org.salesconsultant.store.browse.BrowseReader;
import org.salesconsultant.store.browse.BrowseRow;

/** A store with customers and orders whose values are as awkward as real ones: missing, empty, Greek, Chinese, emoji. */
final class BrowseShop {

    static final int CUSTOMERS = 1_003;

    static final int ORDERS = 2_500;

    private static final String[] NAMES = { "Wang 王小明", "wang", "WANG", "O'Brien", "Müller", "ΟΔΟΣ", "İstanbul", "100% wool_x", "a!b",
            "\u3000spaced\u00a0", "😀 smile", "\uff5e wave", "", "Äpfel", "ß", "x|y", "null", "a..b" };

    private static final String[] COUNTRIES = { "China", "France", "Germany", "中国", "" };

    private final Store store;

    private BrowseShop(Store store) {
        this.store = store;
    }

    static BrowseShop in(Path folder) throws CoreException {
        Store store = Stores.in(folder);
        Random random = new Random(7);
        store.write(Stores.by("shop"), writer -> {
            Load customers = writer.load(Stores.CUSTOMER,
                    List.of("id", "name", "age", "income", "purchaseFrequency", "country", "city"), ImportMode.UPDATE);
            for (int i = 0; i < CUSTOMERS; i++) {
                customers.append(customer(i), pick(random, NAMES), random.nextInt(4) == 0 ? null : (Object) Long.valueOf(18 + random.nextInt(60)),
                        random.nextInt(5) == 0 ? null : new BigDecimal(random.nextInt(90_000_000)).movePointLeft(random.nextInt(3) + 2),
                        random.nextInt(3) == 0 ? null : (Object) Double.valueOf(random.nextInt(100) / 10.0), pick(random, COUNTRIES),
                        "City " + random.nextInt(50));
            }
            customers.finish();
            Load orders = writer.load(Stores.ORDER, List.of("id", "customer", "amount", "date", "type", "currency"), ImportMode.UPDATE);
            for (int i = 0; i < ORDERS; i++) {
                orders.append("o%05d".formatted(i), customer(random.nextInt(CUSTOMERS)),
                        random.nextInt(20) == 0 ? null : new BigDecimal(random.nextInt(200_000) - 20_000).movePointLeft(2),
                        LocalDateTime.of(2011, 1, 1, 0, 0).plusMinutes(random.nextInt(500_000)), i % 9 == 0 ? "return" : "sale",
                        i % 3 == 0 ? "EUR" : i % 3 == 1 ? "CNY" : null);
            }
            return orders.finish();
        }, null);
        return new BrowseShop(store);
    }

    static String customer(int number) {
        return "c%04d".formatted(number * 7 % CUSTOMERS);
    }

    private static String pick(Random random, String[] texts) {
        int at = random.nextInt(texts.length + 1);
        return at == texts.length ? null : texts[at];
    }

    Store store() {
        return store;
    }

    static Browse all(EntityType type) {
        return Browse.all(Stores.TYPES, type);
    }

    static Browse where(EntityType type, String expression) {
        return all(type).with(BrowseFilter.ALL.withExpression(expression));
    }

    static Browse cell(EntityType type, String column, String text) {
        return all(type).with(BrowseFilter.ALL.withCell(column, text));
    }

    /** All rows, one after the other. */
    List<BrowseRow> rows(Browse browse) throws CoreException {
        return store.read(Stores.ANNA, engine -> {
            List<BrowseRow> rows = new ArrayList<>();
            new BrowseReader(engine, browse).each(rows::add);
            return rows;
        }, null);
    }

    List<String> keys(Browse browse) throws CoreException {
        return rows(browse).stream().map(BrowseRow::key).toList();
    }

    /** The keys of all rows, page by page. */
    List<String> paged(Browse browse, int pageSize) throws CoreException {
        return store.read(Stores.ANNA, engine -> {
            BrowseReader reader = new BrowseReader(engine, browse);
            BrowsePages pages = reader.pages(pageSize);
            List<String> keys = new ArrayList<>();
            for (int page = 0; page < pages.anchors().size(); page++) {
                reader.page(pages, page).forEach(row -> keys.add(row.key()));
            }
            return keys;
        }, null);
    }
}
