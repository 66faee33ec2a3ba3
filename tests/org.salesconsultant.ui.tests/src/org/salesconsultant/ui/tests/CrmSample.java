/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.ChangeWork;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;
import org.salesconsultant.store.Writer;
import org.salesconsultant.store.history.ObjectReader;
import org.salesconsultant.store.history.StoredObject;
import org.salesconsultant.ui.job.BackgroundJob;

/** A project with two customers, products, orders with lines, interactions and a consent. */
final class CrmSample implements AutoCloseable {

    private static final Actor ANNA = new Actor("anna");

    private final SampleProject sample;

    private final Store store;

    private CrmSample(SampleProject sample, Store store) {
        this.sample = sample;
        this.store = store;
    }

    static CrmSample make(String name) throws IOException, CoreException {
        SampleProject sample = SampleProject.empty(name);
        CrmTypes types = CrmTypes.installed().withExtra("test", ModelFiles.read(sample.projectFile(), Project.class).getAttributes());
        CrmSample made = new CrmSample(sample,
                Store.at(sample.folder().resolve("store").resolve("crm.duckdb"), types, StoreOptions.defaults()));
        made.fill();
        sample.project().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
        return made;
    }

    private void fill() throws CoreException {
        store.write(new ChangeSet(ANNA, "shop", "run 1"), writer -> {
            writer.save(type("Customer"), Map.of("id", "C1", "name", "王小明", "age", 34L, "city", "杭州", "email", "wang@example.com", "status",
                    "active"), 0);
            writer.save(type("Customer"), Map.of("id", "C2", "name", "Ann Smith", "age", 41L), 0);
            writer.save(type("Product"), Map.of("id", "P1", "name", "Green tea", "price", new BigDecimal("12.50")), 0);
            writer.save(type("Product"), Map.of("id", "P2", "name", "Teapot", "price", new BigDecimal("49.90")), 0);
            for (int month = 1; month <= 9; month++) {
                order(writer, "O" + month, LocalDateTime.of(2024, month, 3 + month, 10, 15), month);
            }
            writer.save(type("Order"), Map.of("id", "R9", "customer", "C1", "type", "return", "date", LocalDateTime.of(2024, 9, 20, 9, 0),
                    "amount", new BigDecimal("-12.50"), "original", "O9"), 0);
            writer.save(type("Interaction"), Map.of("id", "I1", "customer", "C1", "kind", "review", "date", LocalDateTime.of(2024, 5, 6, 18, 0),
                    "rating", 5L, "text", "茶很好喝 – would buy again"), 0);
            writer.save(type("Consent"), Map.of("customer", "C1", "channel", "email", "granted", true, "date",
                    LocalDateTime.of(2024, 1, 2, 8, 0), "proof", "web form 4711"), 0);
            return null;
        }, null);
    }

    private void order(Writer writer, String id, LocalDateTime date, int pieces) throws CoreException {
        BigDecimal amount = new BigDecimal("12.50").multiply(BigDecimal.valueOf(pieces)).add(new BigDecimal("49.90"));
        writer.save(type("Order"), Map.of("id", id, "customer", "C1", "date", date, "amount", amount), 0);
        writer.save(type("OrderLine"), Map.of("order", id, "position", 1L, "product", "P1", "quantity", BigDecimal.valueOf(pieces), "unitPrice",
                new BigDecimal("12.50"), "amount", new BigDecimal("12.50").multiply(BigDecimal.valueOf(pieces))), 0);
        writer.save(type("OrderLine"), Map.of("order", id, "position", 2L, "product", "P2", "quantity", BigDecimal.ONE, "unitPrice",
                new BigDecimal("49.90"), "amount", new BigDecimal("49.90")), 0);
    }

    EntityType type(String name) {
        return store.types().get(name);
    }

    IProject project() {
        return sample.project();
    }

    Path folder() {
        return sample.folder();
    }

    Path projectFile() {
        return sample.projectFile();
    }

    Store store() {
        return store;
    }

    /** The object as it is in the store; null if it is not there. */
    StoredObject read(String type, Object... key) {
        try {
            return store.read(ANNA, engine -> new ObjectReader(engine).find(type(type), List.of(key)), null).orElse(null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    /** Writes as someone else, in another change set. */
    void asAnna(ChangeWork<Object> work) throws CoreException {
        store.write(ChangeSet.byHand(ANNA), work, null);
    }

    /** First the project leaves the workspace, so that nobody reads the store any more; then the files go. */
    @Override
    public void close() throws IOException, CoreException {
        sample.project().delete(false, true, new NullProgressMonitor());
        Ui.await("nobody at the store", () -> Arrays.stream(Job.getJobManager().find(null))
                .noneMatch(job -> job instanceof BackgroundJob));
        sample.close();
    }
}
