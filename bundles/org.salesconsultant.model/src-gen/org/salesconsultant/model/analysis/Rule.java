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
 * A representation of the model object '<em><b>Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * When, for whom, and what.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.analysis.Rule#getId <em>Id</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Rule#getName <em>Name</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Rule#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Rule#getHoldOut <em>Hold Out</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Rule#getCap <em>Cap</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Rule#getTrigger <em>Trigger</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Rule#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Rule#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.analysis.AnalysisPackage#getRule()
 * @model
 * @generated
 */
public interface Rule extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable id, unique in its file; part of the idempotency key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getRule_Id()
	 * @model required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Rule#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getRule_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Rule#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Off: kept but skipped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getRule_Enabled()
	 * @model default="true"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Rule#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Hold Out</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the customers left alone, to measure the effect; 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hold Out</em>' attribute.
	 * @see #setHoldOut(double)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getRule_HoldOut()
	 * @model default="0"
	 * @generated
	 */
	double getHoldOut();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Rule#getHoldOut <em>Hold Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hold Out</em>' attribute.
	 * @see #getHoldOut()
	 * @generated
	 */
	void setHoldOut(double value);

	/**
	 * Returns the value of the '<em><b>Cap</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most actions in one run; 0: no limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cap</em>' attribute.
	 * @see #setCap(int)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getRule_Cap()
	 * @model default="0"
	 * @generated
	 */
	int getCap();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Rule#getCap <em>Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cap</em>' attribute.
	 * @see #getCap()
	 * @generated
	 */
	void setCap(int value);

	/**
	 * Returns the value of the '<em><b>Trigger</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the rule is considered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trigger</em>' containment reference.
	 * @see #setTrigger(Configured)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getRule_Trigger()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Configured getTrigger();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Rule#getTrigger <em>Trigger</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trigger</em>' containment reference.
	 * @see #getTrigger()
	 * @generated
	 */
	void setTrigger(Configured value);

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' containment reference list.
	 * The list contents are of type {@link org.salesconsultant.model.analysis.Configured}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All must hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' containment reference list.
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getRule_Conditions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Configured> getConditions();

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
	 * The list contents are of type {@link org.salesconsultant.model.analysis.Configured}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' containment reference list.
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getRule_Actions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Configured> getActions();

} // Rule
