/**
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.analysis;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pair Verdict</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whether two records are the same thing.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.analysis.PairVerdict#getFirst <em>First</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.PairVerdict#getSecond <em>Second</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.PairVerdict#getVerdict <em>Verdict</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.analysis.AnalysisPackage#getPairVerdict()
 * @model
 * @generated
 */
public interface PairVerdict extends Decision {
	/**
	 * Returns the value of the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Record key of the one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First</em>' attribute.
	 * @see #setFirst(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getPairVerdict_First()
	 * @model required="true"
	 * @generated
	 */
	String getFirst();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.PairVerdict#getFirst <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First</em>' attribute.
	 * @see #getFirst()
	 * @generated
	 */
	void setFirst(String value);

	/**
	 * Returns the value of the '<em><b>Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Record key of the other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Second</em>' attribute.
	 * @see #setSecond(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getPairVerdict_Second()
	 * @model required="true"
	 * @generated
	 */
	String getSecond();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.PairVerdict#getSecond <em>Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Second</em>' attribute.
	 * @see #getSecond()
	 * @generated
	 */
	void setSecond(String value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The default value is <code>"undecided"</code>.
	 * The literals are from the enumeration {@link org.salesconsultant.model.analysis.Verdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see org.salesconsultant.model.analysis.Verdict
	 * @see #setVerdict(Verdict)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getPairVerdict_Verdict()
	 * @model default="undecided"
	 * @generated
	 */
	Verdict getVerdict();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.PairVerdict#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see org.salesconsultant.model.analysis.Verdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(Verdict value);

} // PairVerdict
