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
 * A representation of the model object '<em><b>Segmentation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Customers in groups of their like.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.analysis.Segmentation#getFeatures <em>Features</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Segmentation#getScaling <em>Scaling</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Segmentation#getAlgorithm <em>Algorithm</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Segmentation#getAsOf <em>As Of</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Segmentation#getNames <em>Names</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.analysis.AnalysisPackage#getSegmentation()
 * @model
 * @generated
 */
public interface Segmentation extends Artefact {
	/**
	 * Returns the value of the '<em><b>Features</b></em>' containment reference list.
	 * The list contents are of type {@link org.salesconsultant.model.analysis.FeatureUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What customers are compared by.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Features</em>' containment reference list.
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getSegmentation_Features()
	 * @model containment="true"
	 * @generated
	 */
	EList<FeatureUse> getFeatures();

	/**
	 * Returns the value of the '<em><b>Scaling</b></em>' attribute.
	 * The default value is <code>"z"</code>.
	 * The literals are from the enumeration {@link org.salesconsultant.model.analysis.Scaling}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How features are made comparable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scaling</em>' attribute.
	 * @see org.salesconsultant.model.analysis.Scaling
	 * @see #setScaling(Scaling)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getSegmentation_Scaling()
	 * @model default="z"
	 * @generated
	 */
	Scaling getScaling();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Segmentation#getScaling <em>Scaling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scaling</em>' attribute.
	 * @see org.salesconsultant.model.analysis.Scaling
	 * @see #getScaling()
	 * @generated
	 */
	void setScaling(Scaling value);

	/**
	 * Returns the value of the '<em><b>Algorithm</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The clusterer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Algorithm</em>' containment reference.
	 * @see #setAlgorithm(Configured)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getSegmentation_Algorithm()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Configured getAlgorithm();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Segmentation#getAlgorithm <em>Algorithm</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Algorithm</em>' containment reference.
	 * @see #getAlgorithm()
	 * @generated
	 */
	void setAlgorithm(Configured value);

	/**
	 * Returns the value of the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As-of date; empty: that of the run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>As Of</em>' attribute.
	 * @see #setAsOf(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getSegmentation_AsOf()
	 * @model
	 * @generated
	 */
	String getAsOf();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Segmentation#getAsOf <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Of</em>' attribute.
	 * @see #getAsOf()
	 * @generated
	 */
	void setAsOf(String value);

	/**
	 * Returns the value of the '<em><b>Names</b></em>' containment reference list.
	 * The list contents are of type {@link org.salesconsultant.model.analysis.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names given to segments by a person: segment number and name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Names</em>' containment reference list.
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getSegmentation_Names()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getNames();

} // Segmentation
