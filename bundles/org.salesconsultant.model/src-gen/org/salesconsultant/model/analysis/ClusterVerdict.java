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
 * A representation of the model object '<em><b>Cluster Verdict</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whether several values of a column are the same value.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.analysis.ClusterVerdict#getColumn <em>Column</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.ClusterVerdict#getValue <em>Value</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.ClusterVerdict#getMembers <em>Members</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.ClusterVerdict#getVerdict <em>Verdict</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.analysis.AnalysisPackage#getClusterVerdict()
 * @model
 * @generated
 */
public interface ClusterVerdict extends Decision {
	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The column.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getClusterVerdict_Column()
	 * @model required="true"
	 * @generated
	 */
	String getColumn();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ClusterVerdict#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value that the others become.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getClusterVerdict_Value()
	 * @model required="true"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ClusterVerdict#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values that were looked at, with the one they become.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' attribute list.
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getClusterVerdict_Members()
	 * @model
	 * @generated
	 */
	EList<String> getMembers();

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
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getClusterVerdict_Verdict()
	 * @model default="undecided"
	 * @generated
	 */
	Verdict getVerdict();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ClusterVerdict#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see org.salesconsultant.model.analysis.Verdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(Verdict value);

} // ClusterVerdict
