/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.cleaning.internal.run;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.salesconsultant.cleaning.RowLocalStep;
import org.salesconsultant.cleaning.SetBasedStep;
import org.salesconsultant.results.rows.RowBatch;
import org.salesconsultant.results.rows.RowStream;

/** The steps of a recipe on some rows; set-based ones are fitted once, when they are first needed. */
final class FittedSteps {

    private final RowStream in;

    private final List<BoundStep> steps;

    /** The steps fitted so far; grows to all of them. */
    private final List<RowLocalStep> ready = new ArrayList<>();

    FittedSteps(RowStream in, List<BoundStep> steps) {
        this.in = in;
        this.steps = List.copyOf(steps);
    }

    RowStream in() {
        return in;
    }

    List<BoundStep> steps() {
        return steps;
    }

    List<String> columns() {
        return steps.isEmpty() ? in.columns() : steps.getLast().prepared().output().names();
    }

    /** {@return how many readings fitting takes still} */
    int unfitted() {
        return (int) steps.stream().skip(ready.size()).filter(step -> step.prepared() instanceof SetBasedStep).count();
    }

    /** {@return all steps, fitted} */
    List<RowLocalStep> fit(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, unfitted());
        while (ready.size() < steps.size()) {
            ready.add(fitted(steps.get(ready.size()), progress));
        }
        return ready;
    }

    private RowLocalStep fitted(BoundStep step, SubMonitor progress) throws CoreException {
        return switch (step.prepared()) {
            case RowLocalStep local -> local;
            case SetBasedStep set -> set.fit(new Before(List.copyOf(ready), step), progress.split(1));
        };
    }

    void stream(List<RowLocalStep> chain, StepLogs logs, RowStream.BatchConsumer consumer, IProgressMonitor monitor)
            throws CoreException {
        in.forEach(source -> {
            logs.begin(source);
            RowBatch batch = source;
            for (int i = 0; i < chain.size() && batch.rows().length > 0; i++) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                batch = chain.get(i).apply(batch, logs.of(i), monitor);
            }
            logs.end();
            if (batch.rows().length > 0) {
                consumer.accept(batch);
            }
        }, monitor);
    }

    /** What reaches a step, not logged. */
    private final class Before implements RowStream {

        private final List<RowLocalStep> chain;

        private final List<String> columns;

        Before(List<RowLocalStep> chain, BoundStep step) {
            this.chain = chain;
            int index = steps.indexOf(step);
            columns = index == 0 ? in.columns() : steps.get(index - 1).prepared().output().names();
        }

        @Override
        public List<String> columns() {
            return columns;
        }

        @Override
        public void forEach(BatchConsumer consumer, IProgressMonitor monitor) throws CoreException {
            stream(chain, StepLogs.NONE, consumer, monitor);
        }
    }
}
