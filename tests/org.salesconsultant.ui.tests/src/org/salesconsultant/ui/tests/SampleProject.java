/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.Preferences;
import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.ExtraAttribute;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.EntityType;
import org.salesconsultant.model.project.ModelFiles;
import org.salesconsultant.store.Actor;
import org.salesconsultant.store.ChangeSet;
import org.salesconsultant.store.Load;
import org.salesconsultant.store.Store;
import org.salesconsultant.store.StoreOptions;
import org.salesconsultant.ui.project.ProjectFolders;

/** A project folder with a store of customers, in the workspace, taken away when the test ends. */
final class SampleProject implements AutoCloseable {

    static final int CUSTOMERS = 1_234;

    private final Path folder;

    private final IProject project;

    private SampleProject(Path folder, IProject project) {
        this.folder = folder;
        this.project = project;
    }

    /** {@return a project with an extra attribute and no store} */
    static SampleProject empty(String name) throws IOException, CoreException {
        Path folder = Files.createTempDirectory("ui tests 零售").resolve(name);
        Files.createDirectories(folder);
        Project model = AnalysisFactory.eINSTANCE.createProject();
        model.setName(name);
        ExtraAttribute extra = AnalysisFactory.eINSTANCE.createExtraAttribute();
        extra.setEntity("Customer");
        extra.setName("loyaltyPoints");
        extra.setType("integer");
        extra.setLabel("Loyalty points");
        extra.setLabelChinese("积分");
        model.getAttributes().add(extra);
        ModelFiles.write(folder.resolve(name + ".scproject"), model);
        return new SampleProject(folder, ProjectFolders.open(folder, new NullProgressMonitor()));
    }

    /** {@return a project with {@value #CUSTOMERS} customers, each fifth without an age, 500 products, orders and interactions} */
    static SampleProject withCustomers(String name) throws IOException, CoreException {
        return withCustomers(name, CUSTOMERS);
    }

    /** {@return the same with another number of customers} */
    static SampleProject withCustomers(String name, int customers) throws IOException, CoreException {
        SampleProject made = empty(name);
        made.load(customers);
        made.project.refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
        return made;
    }

    private static Map<String, Object> customer(int number) {
        String name = number % 2 == 0 ? "Customer " + number : "客户 " + number;
        return number % 5 == 0 ? Map.of("id", id(number), "name", name)
                : Map.of("id", id(number), "name", name, "age", Long.valueOf(20 + number % 60), "country", "China",
                        "loyaltyPoints",
                        Long.valueOf(number));
    }

    static String id(int number) {
        return "C%05d".formatted(number);
    }

    private void load(int customers) throws CoreException {
        Project model = ModelFiles.read(projectFile(), Project.class);
        CrmTypes types = CrmTypes.installed().withExtra("test", model.getAttributes());
        EntityType customer = types.get("Customer");
        Store store = Store.at(folder.resolve("store").resolve("crm.duckdb"), types, StoreOptions.defaults());
        List<String> attributes = List.of("id", "name", "age", "country", "loyaltyPoints");
        store.write(new ChangeSet(new Actor("test"), "test", "test"), writer -> {
            Load load = writer.load(customer, attributes, ImportMode.UPDATE);
            for (int i = 0; i < customers; i++) {
                load.append(attributes.stream().map(customer(i)::get).toArray());
            }
            return load.finish();
        }, new NullProgressMonitor());
        store.write(new ChangeSet(new Actor("test"), "orders", "test"), writer -> {
            Load products = writer.load(types.get("Product"), List.of("id", "name", "price"), ImportMode.UPDATE);
            Load orders = writer.load(types.get("Order"), List.of("id", "customer", "amount", "date", "type", "currency"),
                    ImportMode.UPDATE);
            Load interactions = writer.load(types.get("Interaction"), List.of("id", "customer", "date", "kind", "rating", "text"),
                    ImportMode.UPDATE);
            String[] kinds = { "visit", "call", "complaint", "review" };
            for (int i = 0; i < 500; i++) {
                LocalDateTime date = LocalDateTime.of(2011, 1, 1, 9, 30).plusHours(i * 17L);
                products.append("P%03d".formatted(i), i % 2 == 0 ? "Mug " + i : "杯子 " + i, BigDecimal.valueOf(i * 25L, 2));
                orders.append("O%05d".formatted(i), id(i), BigDecimal.valueOf(i * 10L, 2).multiply(BigDecimal.TEN), date,
                        i % 10 == 9 ? "return" : "sale", i % 2 == 0 ? "EUR" : "CNY");
                interactions.append("I%05d".formatted(i), id(i * 3 % CUSTOMERS), date, kinds[i % 4], i % 4 == 3 ? Long.valueOf(1 + i % 5) : null,
                        i % 3 == 0 ? "Asked for the price of a mug\nand for its colours" : "询问发货时间");
            }
            products.finish();
            orders.finish();
            return interactions.finish();
        }, new NullProgressMonitor());
    }

    /** Sets which columns of a class a user chose. */
    void choose(String type, String columns) {
        Preferences node = InstanceScope.INSTANCE.getNode("org.salesconsultant.crm.ui").node("grids").node(project.getName()).node(type);
        node.put("columns", columns);
    }

    /** Writes a customer, as an editor does. */
    void save(String id, String name) throws CoreException {
        CrmTypes types = CrmTypes.installed().withExtra("test", ModelFiles.read(projectFile(), Project.class).getAttributes());
        Store.at(folder.resolve("store").resolve("crm.duckdb"), types, StoreOptions.defaults())
                .write(ChangeSet.byHand(new Actor("test")), writer -> {
                    writer.save(types.get("Customer"), Map.of("id", id, "name", name), 0);
                    return null;
                }, new NullProgressMonitor());
    }

    Path folder() {
        return folder;
    }

    Path projectFile() {
        return folder.resolve(folder.getFileName() + ".scproject");
    }

    IProject project() {
        return project;
    }

    @Override
    public void close() throws CoreException {
        project.delete(false, true, new NullProgressMonitor());
        ResourcesPlugin.getWorkspace().save(false, new NullProgressMonitor());
        Ui.await("nobody reads the store any more", this::removed);
    }

    /** Whether the folder could be taken away; a view may be reading a page of it. */
    private boolean removed() {
        try (Stream<Path> files = Files.walk(folder.getParent())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
            return true;
        } catch (DirectoryNotEmptyException | UncheckedIOException | NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
