/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.prediction;

/**
 * How much a feature helped a model.
 *
 * @param feature the feature
 * @param gain by how much its splits lowered the impurity of the training rows, per row; at least 0
 */
public record Importance(String feature, double gain) {
}
