/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.automation.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.automation.Candidate.Segment;
import org.salesconsultant.automation.Condition;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

/** Holds for customers in one of the given segments, told by number or by name. */
public final class InSegment implements Condition {

    private static final Messages MESSAGES = Messages.of(InSegment.class);

    @Override
    public Test test(Setting setting) throws CoreException {
        String segmentation = setting.parameters().text("segmentation").strip();
        List<String> segments = setting.parameters().columns("segments");
        if (segments.isEmpty()) {
            throw new Problem(setting.place(), MESSAGES.text("inSegment.none"), MESSAGES.text("inSegment.none.remedy")).exception();
        }
        if (!setting.segmentations().isEmpty() && !setting.segmentations().contains(segmentation)) {
            throw new Problem(setting.place(), MESSAGES.text("inSegment.unknown", segmentation),
                    MESSAGES.text("unknown.remedy", String.join(", ", setting.segmentations()))).exception();
        }
        Messages reasons = MESSAGES.in(setting.locale());
        return candidate -> {
            Segment segment = candidate.segments().get(segmentation);
            return segment != null && isOne(segment, segments) ? Optional.of(reason(reasons, segment, segmentation))
                    : Optional.empty();
        };
    }

    private static boolean isOne(Segment segment, List<String> segments) {
        return segments.contains(Integer.toString(segment.number())) || segments.contains(segment.name());
    }

    private static String reason(Messages reasons, Segment segment, String segmentation) {
        String number = Integer.toString(segment.number());
        return segment.name().isEmpty() ? reasons.text("inSegment.reason", number, segmentation)
                : reasons.text("inSegment.reason.named", number, segmentation, segment.name());
    }
}
