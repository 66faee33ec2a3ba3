/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.order;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.crm.ui.edit.Opened;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.history.ObjectReader;
import org.salesconsultant.store.history.StoredObject;
import org.salesconsultant.ui.job.BackgroundJob;
import org.salesconsultant.ui.status.Trouble;

/** What the products of the lines are called and cost; looked up in the background, each once. */
final class ProductNames {

    private static final Messages MESSAGES = Messages.of(ProductNames.class);

    private static final String PRODUCT = "Product";

    private final Map<String, StoredObject> known = new HashMap<>();

    private final Set<String> asked = new HashSet<>();

    private final Opened opened;

    private final Control owner;

    private final Runnable found;

    /** @param found told when names are there */
    ProductNames(Opened opened, Control owner, Runnable found) {
        this.opened = opened;
        this.owner = owner;
        this.found = found;
    }

    /** {@return a product as the table shows it: key and name} */
    String shown(String key) {
        if (key.isEmpty()) {
            return "";
        }
        StoredObject product = known.get(key);
        if (product == null) {
            look(List.of(key));
            return key;
        }
        Object name = product.value(product.type().labelAttribute().column());
        return name == null || name.equals(key) ? key : key + "  \u2013  " + name;
    }

    private void look(List<String> keys) {
        List<String> missing = keys.stream().filter(asked::add).toList();
        if (!missing.isEmpty()) {
            new BackgroundJob<>(MESSAGES.text("looking"), owner, monitor -> opened.record().read(Actor.user(), engine -> {
                Map<String, StoredObject> read = new HashMap<>();
                for (String key : missing) {
                    new ObjectReader(engine).find(opened.store().types().get(PRODUCT), List.of(key)).ifPresent(each -> read.put(key, each));
                }
                return read;
            }, monitor)).then(read -> {
                known.putAll(read);
                found.run();
            }).otherwise(Trouble::log).quiet().schedule();
        }
    }

    /** Reads products at once, with one unit of work. */
    void begin(List<String> keys) {
        look(keys.stream().filter(key -> !key.isEmpty()).distinct().toList());
    }

    /** Tells the list price of a product when it is known; nothing if there is none. */
    void price(String key, Consumer<BigDecimal> told) {
        new BackgroundJob<>(MESSAGES.text("looking"), owner, monitor -> opened.record().read(Actor.user(),
                engine -> new ObjectReader(engine).find(opened.store().types().get(PRODUCT), List.of(key)), monitor)).then(product -> {
                    product.ifPresent(each -> known.put(key, each));
                    Optional<BigDecimal> price = product.map(each -> (BigDecimal) each.value("price"));
                    price.ifPresent(told);
                    found.run();
                }).otherwise(Trouble::log).quiet().schedule();
    }
}
