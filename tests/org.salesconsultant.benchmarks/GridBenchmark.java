/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;
import org.salesconsultant.store.browse.Browse;
import org.salesconsultant.store.browse.BrowseFilter;
import org.salesconsultant.store.browse.BrowsePages;
import org.salesconsultant.store.browse.BrowseReader;
import org.salesconsultant.store.browse.SortColumn;

/** What a grid of customers asks of the store, without a display: milliseconds up to the first page, each in a unit of work of its own. */
public final class GridBenchmark {

    private static final int PAGE = 200;

    private final Store store;

    private final Map<String, Long> millis = new LinkedHashMap<>();

    private GridBenchmark(Store store) {
        this.store = store;
    }

    /** Prints the figures as JSON in one line; the argument is the file of the store. */
    public static void main(String[] arguments) throws CoreException {
        CrmTypes types = CrmTypes.metamodel();
        GridBenchmark grid = new GridBenchmark(Store.at(Path.of(arguments[0]), types, StoreOptions.defaults()));
        Browse all = Browse.all(types, types.get("Customer"));
        Browse sorted = all.sortedBy(List.of(new SortColumn("income", true)));
        grid.time("cold open", all);
        grid.time("open", all);
        grid.time("sort by income", sorted);
        grid.time("search two words", all.with(BrowseFilter.ALL.withSearch("zoë klein")));
        grid.time("filter age>=60", all.with(BrowseFilter.ALL.withCell("age", ">=60")));
        grid.time("filter and sort", sorted.with(BrowseFilter.ALL.withExpression("country = 'China' and age < 30")));
        StringBuilder json = new StringBuilder();
        grid.millis.forEach((name, value) -> json.append(json.isEmpty() ? "{" : ", ").append('"').append(name).append(" ms\": ").append(value));
        System.out.println(json.append('}'));
    }

    private void time(String name, Browse browse) throws CoreException {
        long began = System.nanoTime();
        store.read(new Actor("benchmark"), engine -> {
            BrowseReader reader = new BrowseReader(engine, browse);
            BrowsePages pages = reader.pages(PAGE);
            return pages.count() == 0 ? List.of() : reader.page(pages, 0);
        }, new NullProgressMonitor());
        millis.put(name, (System.nanoTime() - began) / 1_000_000);
    }
}
