/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.exchange.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.CrmTypes;
import org.salesconsultant.model.entity.Privacy;
import org.salesconsultant.model.entity.ValueType;

final class ExtraAttributeTest {

    @TempDir
    Path folder;

    @Test
    void anAttributeAddedAtRunTimeIsImportedLikeAnyOther() throws Exception {
        ImportFixture project = new ImportFixture(folder).source("c.csv",
                "id,points,since\n1,\"1.234,5\",31.12.2010\n2,\"2,25\",\n")
                .map("Customer", "id=id", "loyaltyPoints=points", "memberSince=since");
        project.types = CrmTypes.metamodel().with("Customer", List.of(extra("loyaltyPoints", "loyalty_points", ValueType.DECIMAL),
                extra("memberSince", "member_since", ValueType.DATE)));
        project.run();
        assertEquals(List.of("1|1234.5000|2010-12-31", "2|2.2500|null"),
                project.query("SELECT id, {text(loyalty_points)}, {text(member_since)} FROM customers ORDER BY id"));
    }

    private static AttributeType extra(String name, String column, ValueType type) {
        return new AttributeType(name, column, type, false, "", Privacy.NONE, null, null, null, List.of(), null,
                new AttributeType.Label(name, name));
    }
}
