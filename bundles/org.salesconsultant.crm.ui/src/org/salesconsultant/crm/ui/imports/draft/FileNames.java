/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.crm.ui.imports.draft;

import java.util.Set;

import org.salesconsultant.analysis.draft.ImportDrafts;

/** Names of import files. */
final class FileNames {

    private FileNames() {
    }

    /** {@return the last part of a path or glob} */
    static String last(String source) {
        String slashed = source.replace('\\', '/');
        return slashed.substring(slashed.lastIndexOf('/') + 1);
    }

    /** {@return the name of an import of a source: that of its file, without what no file name has} */
    static String of(String source) {
        String name = last(source).replaceFirst("(\\.[A-Za-z0-9]{1,5}){1,2}$", "").replaceAll("[\\s\\\\/:*?\"<>|{}\\[\\]$]+", "-")
                .replaceAll("^-+|-+$", "");
        return name.isEmpty() ? "import" : name;
    }

    /** {@return the file of that name, with a number if the name is taken} */
    static String free(String name, Set<String> taken) {
        String candidate = name + ImportDrafts.EXTENSION;
        for (int i = 2; taken.contains(candidate); i++) {
            candidate = name + "-" + i + ImportDrafts.EXTENSION;
        }
        return candidate;
    }
}
