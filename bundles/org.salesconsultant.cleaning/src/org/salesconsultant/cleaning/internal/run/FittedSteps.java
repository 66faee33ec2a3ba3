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

    /** {@return the columns that leave so many of the steps} */
    List<String> columns(int count) {
        return count == 0 ? in.columns() : steps.get(count - 1).prepared().output().names();
    }

    /** {@return how many steps are to be fitted still} */
    int unfitted() {
        return (int) steps.stream().skip(ready.size()).filter(step -> step.prepared() instanceof SetBasedStep).count();
    }

    /** {@return all steps, fitted} */
    List<RowLocalStep> fit(IProgressMonitor monitor) throws CoreException {
        fitTo(steps.size(), monitor);
        return ready;
    }

    /** {@return the steps before the last one that is to be fitted still, fitted; all steps if none is} */
    List<RowLocalStep> fitBeforeLast(IProgressMonitor monitor) throws CoreException {
        int last = steps.size() - 1;
        while (last >= ready.size() && !(steps.get(last).prepared() instanceof SetBasedStep)) {
            last--;
        }
        fitTo(last < ready.size() ? steps.size() : last, monitor);
        return ready;
    }

    /** Fits the next step by given rows. */
    void fitNext(RowStream rows, IProgressMonitor monitor) throws CoreException {
        ready.add(((SetBasedStep) steps.get(ready.size()).prepared()).fit(rows, monitor));
    }

    private void fitTo(int count, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, unfitted());
        while (ready.size() < count) {
            if (steps.get(ready.size()).prepared() instanceof RowLocalStep local) {
                ready.add(local);
            } else {
                fitNext(new Before(List.copyOf(ready)), progress.split(1));
            }
        }
    }

    /** {@return what some steps make of a batch} */
    static RowBatch through(List<RowLocalStep> chain, int from, RowBatch given, StepLogs logs, IProgressMonitor monitor)
            throws CoreException {
        RowBatch batch = given;
        for (int i = from; i < chain.size() && batch.rows().length > 0; i++) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            batch = chain.get(i).apply(batch, logs.of(i), monitor);
        }
        return batch;
    }

    void stream(List<RowLocalStep> chain, StepLogs logs, RowStream.BatchConsumer consumer, IProgressMonitor monitor)
            throws CoreException {
        in.forEach(source -> {
            logs.begin(source);
            RowBatch batch = through(chain, 0, source, logs, monitor);
            logs.end();
            if (batch.rows().length > 0) {
                consumer.accept(batch);
            }
        }, monitor);
    }

    /** What leaves some steps, not logged. */
    private final class Before implements RowStream {

        private final List<RowLocalStep> chain;

        Before(List<RowLocalStep> chain) {
            this.chain = chain;
        }

        @Override
        public List<String> columns() {
            return FittedSteps.this.columns(chain.size());
        }

        @Override
        public void forEach(BatchConsumer consumer, IProgressMonitor monitor) throws CoreException {
            stream(chain, StepLogs.NONE, consumer, monitor);
        }
    }
}
