/**
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.analysis;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Configured</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A use of a contribution: which one, and with which parameters. A missing contribution keeps this part of the file intact.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.analysis.Configured#getId <em>Id</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Configured#getContribution <em>Contribution</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Configured#getVersion <em>Version</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Configured#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.analysis.AnalysisPackage#getConfigured()
 * @model
 * @generated
 */
public interface Configured extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable id, unique in its file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getConfigured_Id()
	 * @model required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Configured#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Contribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the contribution, as its extension states it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contribution</em>' attribute.
	 * @see #setContribution(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getConfigured_Contribution()
	 * @model required="true"
	 * @generated
	 */
	String getContribution();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Configured#getContribution <em>Contribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contribution</em>' attribute.
	 * @see #getContribution()
	 * @generated
	 */
	void setContribution(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * The default value is <code>"1.0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the contribution the parameters were written for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getConfigured_Version()
	 * @model default="1.0.0"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Configured#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.salesconsultant.model.analysis.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parameters that differ from their defaults.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getConfigured_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getParameters();

} // Configured
