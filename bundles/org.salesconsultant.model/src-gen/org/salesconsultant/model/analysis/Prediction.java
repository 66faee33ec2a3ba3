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
 * A representation of the model object '<em><b>Prediction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What customers will do.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.analysis.Prediction#getTarget <em>Target</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Prediction#getFeatures <em>Features</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Prediction#getLearner <em>Learner</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Prediction#getThreshold <em>Threshold</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.analysis.AnalysisPackage#getPrediction()
 * @model
 * @generated
 */
public interface Prediction extends Artefact {
	/**
	 * Returns the value of the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is predicted, such as "buys again within N days".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' containment reference.
	 * @see #setTarget(Configured)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getPrediction_Target()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Configured getTarget();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Prediction#getTarget <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' containment reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Configured value);

	/**
	 * Returns the value of the '<em><b>Features</b></em>' containment reference list.
	 * The list contents are of type {@link org.salesconsultant.model.analysis.FeatureUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is predicted from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Features</em>' containment reference list.
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getPrediction_Features()
	 * @model containment="true"
	 * @generated
	 */
	EList<FeatureUse> getFeatures();

	/**
	 * Returns the value of the '<em><b>Learner</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The learner.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Learner</em>' containment reference.
	 * @see #setLearner(Configured)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getPrediction_Learner()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Configured getLearner();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Prediction#getLearner <em>Learner</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Learner</em>' containment reference.
	 * @see #getLearner()
	 * @generated
	 */
	void setLearner(Configured value);

	/**
	 * Returns the value of the '<em><b>Threshold</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Probability from which the decision is yes; 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threshold</em>' attribute.
	 * @see #setThreshold(double)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getPrediction_Threshold()
	 * @model default="0.5"
	 * @generated
	 */
	double getThreshold();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Prediction#getThreshold <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold</em>' attribute.
	 * @see #getThreshold()
	 * @generated
	 */
	void setThreshold(double value);

} // Prediction
