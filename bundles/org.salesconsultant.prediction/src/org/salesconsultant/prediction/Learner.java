/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.salesconsultant.core.contribution.Parameters;

import com.google.gson.JsonObject;

/**
 * Learns classes from features. What contributes to {@value PredictionAlgorithms#POINT} implements this with a public
 * constructor without arguments; an instance is used for one call.
 */
public interface Learner {

    /**
     * {@return what was learnt}
     *
     * <p>The same data, parameters and seed give the same model bit for bit, whatever the number of threads.
     *
     * @param data the rows to learn from; values may be missing
     * @param parameters the values of the parameters its extension describes
     * @param seed the seed of all it draws at random
     * @param threads how many threads it may use, at least 1
     * @param monitor asked for cancel at least each 1,000 rows
     * @throws CoreException with a problem if nothing can be learnt from these data
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
     */
    Model fit(Dataset data, Parameters parameters, long seed, int threads, IProgressMonitor monitor) throws CoreException;

    /**
     * {@return the model an accepted one was written as by {@link Model#toJson()}}
     *
     * @param place the file it comes from, for messages
     * @throws CoreException with a problem if it is not a model of this learner
     */
    Model read(String place, JsonObject json) throws CoreException;
}
