/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.tests;

import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;

/** Measures for how long the UI thread was busy at a time: how much later than asked for a timer fires. */
final class LongestPause {

    private static final int TICK_MILLIS = 10;

    private boolean running;

    private long last;

    private long longest;

    void start() {
        running = true;
        last = System.nanoTime();
        tick();
    }

    /** {@return the longest pause, in milliseconds} */
    long stop() {
        running = false;
        return TimeUnit.NANOSECONDS.toMillis(longest);
    }

    private void tick() {
        Display.getCurrent().timerExec(TICK_MILLIS, () -> {
            long now = System.nanoTime();
            longest = Math.max(longest, now - last - TimeUnit.MILLISECONDS.toNanos(TICK_MILLIS));
            last = now;
            if (running) {
                tick();
            }
        });
    }
}
