/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.internal.value;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * How clocks of a source become clocks of the project.
 *
 * @param source the zone of dates in the source that state no offset
 * @param project the zone of all dates in the store
 */
public record Zones(ZoneId source, ZoneId project) {

    /** {@return the project's clock at that time; a time the source's clocks skip in spring is taken an hour later} */
    LocalDateTime convert(LocalDateTime time, ZoneOffset offset) {
        ZoneId from = offset == null ? source : offset;
        return from.equals(project) ? time : time.atZone(from).withZoneSameInstant(project).toLocalDateTime();
    }
}
