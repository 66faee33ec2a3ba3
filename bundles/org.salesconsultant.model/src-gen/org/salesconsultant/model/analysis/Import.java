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
 * A representation of the model object '<em><b>Import</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where rows come from and what they become.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.analysis.Import#getSource <em>Source</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Import#getQuery <em>Query</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Import#getFormat <em>Format</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Import#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Import#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Import#getRecipe <em>Recipe</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Import#getMappings <em>Mappings</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.analysis.AnalysisPackage#getImport()
 * @model
 * @generated
 */
public interface Import extends Artefact {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path or glob, relative to the project; may hold variables. Empty where a query gives the rows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getImport_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Import#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Query</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Asks a database for the rows, instead of a source; none: the source has them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Query</em>' containment reference.
	 * @see #setQuery(Query)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getImport_Query()
	 * @model containment="true"
	 * @generated
	 */
	Query getQuery();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Import#getQuery <em>Query</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Query</em>' containment reference.
	 * @see #getQuery()
	 * @generated
	 */
	void setQuery(Query value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reader; none: chosen by the file name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' containment reference.
	 * @see #setFormat(Configured)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getImport_Format()
	 * @model containment="true"
	 * @generated
	 */
	Configured getFormat();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Import#getFormat <em>Format</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' containment reference.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(Configured value);

	/**
	 * Returns the value of the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time zone of the dates in the source. Empty: that of the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Zone</em>' attribute.
	 * @see #setTimeZone(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getImport_TimeZone()
	 * @model
	 * @generated
	 */
	String getTimeZone();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Import#getTimeZone <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Zone</em>' attribute.
	 * @see #getTimeZone()
	 * @generated
	 */
	void setTimeZone(String value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Currency of the amounts. Empty: that of the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getImport_Currency()
	 * @model
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Import#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Recipe</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cleaning recipe applied between staging and mapping, relative to the project; empty: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recipe</em>' attribute.
	 * @see #setRecipe(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getImport_Recipe()
	 * @model
	 * @generated
	 */
	String getRecipe();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Import#getRecipe <em>Recipe</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recipe</em>' attribute.
	 * @see #getRecipe()
	 * @generated
	 */
	void setRecipe(String value);

	/**
	 * Returns the value of the '<em><b>Mappings</b></em>' containment reference list.
	 * The list contents are of type {@link org.salesconsultant.model.analysis.EntityMapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the rows become, parents first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mappings</em>' containment reference list.
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getImport_Mappings()
	 * @model containment="true"
	 * @generated
	 */
	EList<EntityMapping> getMappings();

} // Import
