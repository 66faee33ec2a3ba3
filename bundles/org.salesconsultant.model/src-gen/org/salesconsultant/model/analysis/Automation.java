/**
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.analysis;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Automation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Rules that act on customers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.analysis.Automation#getRules <em>Rules</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.analysis.AnalysisPackage#getAutomation()
 * @model
 * @generated
 */
public interface Automation extends Artefact {
	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.salesconsultant.model.analysis.Rule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rules, in order; the first that claims a customer and channel wins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getAutomation_Rules()
	 * @model containment="true"
	 * @generated
	 */
	EList<Rule> getRules();

} // Automation
