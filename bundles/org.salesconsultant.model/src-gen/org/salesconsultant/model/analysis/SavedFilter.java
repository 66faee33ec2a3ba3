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
 * A representation of the model object '<em><b>Saved Filter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Which objects of a CRM class to look at, in which order and with which columns.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.analysis.SavedFilter#getEntity <em>Entity</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.SavedFilter#getSearch <em>Search</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.SavedFilter#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.SavedFilter#getExpression <em>Expression</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.SavedFilter#getSort <em>Sort</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.SavedFilter#getColumns <em>Columns</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.analysis.AnalysisPackage#getSavedFilter()
 * @model
 * @generated
 */
public interface SavedFilter extends Artefact {
	/**
	 * Returns the value of the '<em><b>Entity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the class, such as Customer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entity</em>' attribute.
	 * @see #setEntity(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getSavedFilter_Entity()
	 * @model required="true"
	 * @generated
	 */
	String getEntity();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.SavedFilter#getEntity <em>Entity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entity</em>' attribute.
	 * @see #getEntity()
	 * @generated
	 */
	void setEntity(String value);

	/**
	 * Returns the value of the '<em><b>Search</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words, each of which must be in one of the text columns, letter case aside.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Search</em>' attribute.
	 * @see #setSearch(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getSavedFilter_Search()
	 * @model
	 * @generated
	 */
	String getSearch();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.SavedFilter#getSearch <em>Search</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Search</em>' attribute.
	 * @see #getSearch()
	 * @generated
	 */
	void setSearch(String value);

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' containment reference list.
	 * The list contents are of type {@link org.salesconsultant.model.analysis.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A condition on a column: its id, and what stands in its cell of the filter row.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' containment reference list.
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getSavedFilter_Conditions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getConditions();

	/**
	 * Returns the value of the '<em><b>Expression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A condition of the expression language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expression</em>' attribute.
	 * @see #setExpression(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getSavedFilter_Expression()
	 * @model
	 * @generated
	 */
	String getExpression();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.SavedFilter#getExpression <em>Expression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expression</em>' attribute.
	 * @see #getExpression()
	 * @generated
	 */
	void setExpression(String value);

	/**
	 * Returns the value of the '<em><b>Sort</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the columns rows are ordered by, the first before the second; a minus before one whose largest come first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sort</em>' attribute list.
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getSavedFilter_Sort()
	 * @model
	 * @generated
	 */
	EList<String> getSort();

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the columns shown, in order; none: the usual ones.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' attribute list.
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getSavedFilter_Columns()
	 * @model
	 * @generated
	 */
	EList<String> getColumns();

} // SavedFilter
