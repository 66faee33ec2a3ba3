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
 * A representation of the model object '<em><b>Entity Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Rows of a source that become objects of one class.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.analysis.EntityMapping#getEntity <em>Entity</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.EntityMapping#getMode <em>Mode</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.EntityMapping#getAttributes <em>Attributes</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.analysis.AnalysisPackage#getEntityMapping()
 * @model
 * @generated
 */
public interface EntityMapping extends EObject {
	/**
	 * Returns the value of the '<em><b>Entity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the class, such as Customer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entity</em>' attribute.
	 * @see #setEntity(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getEntityMapping_Entity()
	 * @model required="true"
	 * @generated
	 */
	String getEntity();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.EntityMapping#getEntity <em>Entity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entity</em>' attribute.
	 * @see #getEntity()
	 * @generated
	 */
	void setEntity(String value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The default value is <code>"update"</code>.
	 * The literals are from the enumeration {@link org.salesconsultant.model.analysis.ImportMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens to a key that is there already.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.salesconsultant.model.analysis.ImportMode
	 * @see #setMode(ImportMode)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getEntityMapping_Mode()
	 * @model default="update"
	 * @generated
	 */
	ImportMode getMode();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.EntityMapping#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.salesconsultant.model.analysis.ImportMode
	 * @see #getMode()
	 * @generated
	 */
	void setMode(ImportMode value);

	/**
	 * Returns the value of the '<em><b>Attributes</b></em>' containment reference list.
	 * The list contents are of type {@link org.salesconsultant.model.analysis.AttributeMapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which attribute takes which column.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attributes</em>' containment reference list.
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getEntityMapping_Attributes()
	 * @model containment="true"
	 * @generated
	 */
	EList<AttributeMapping> getAttributes();

} // EntityMapping
