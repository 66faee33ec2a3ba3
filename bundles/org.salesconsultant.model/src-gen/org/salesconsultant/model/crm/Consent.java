/**
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.crm;

import java.time.LocalDateTime;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Consent</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whether a customer may be contacted over a channel.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.crm.Consent#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Consent#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Consent#isGranted <em>Granted</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Consent#getDate <em>Date</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Consent#getProof <em>Proof</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.crm.CrmPackage#getConsent()
 * @model annotation="http://salesconsultant.org/model table='consents' key='customer_id,channel' labelKey='consents' label='channel'"
 * @generated
 */
public interface Consent extends EObject {
	/**
	 * Returns the value of the '<em><b>Customer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose consent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customer</em>' reference.
	 * @see #setCustomer(Customer)
	 * @see org.salesconsultant.model.crm.CrmPackage#getConsent_Customer()
	 * @model required="true"
	 *        annotation="http://salesconsultant.org/model column='customer_id' labelKey='consents.customer_id' group='general' synonyms='customer, customer id, customer number, client id, member id, user id, \u5ba2\u6237, \u5ba2\u6237\u7f16\u53f7, \u5ba2\u6237\u53f7, \u5ba2\u6237ID, \u4f1a\u5458\u53f7, \u7528\u6237\u7f16\u53f7'"
	 * @generated
	 */
	Customer getCustomer();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Consent#getCustomer <em>Customer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer</em>' reference.
	 * @see #getCustomer()
	 * @generated
	 */
	void setCustomer(Customer value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Channel that actions name: email, message, phone, post, or another.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see #setChannel(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getConsent_Channel()
	 * @model required="true"
	 *        annotation="http://salesconsultant.org/model column='channel' labelKey='consents.channel' words='ContactChannel' group='general' synonyms='contact channel, medium, purpose, \u6e20\u9053, \u8054\u7cfb\u6e20\u9053, consent channel, marketing channel, \u6388\u6743\u6e20\u9053'"
	 * @generated
	 */
	String getChannel();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Consent#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(String value);

	/**
	 * Returns the value of the '<em><b>Granted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True if contact is allowed, false if consent was withdrawn or refused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Granted</em>' attribute.
	 * @see #setGranted(boolean)
	 * @see org.salesconsultant.model.crm.CrmPackage#getConsent_Granted()
	 * @model required="true"
	 *        annotation="http://salesconsultant.org/model column='granted' labelKey='consents.granted' group='general' synonyms='consent, opt in, opt-in, optin, subscribed, allowed, permission, agreed, \u540c\u610f, \u662f\u5426\u540c\u610f, \u6388\u6743, \u5df2\u6388\u6743, \u8ba2\u9605, \u662f\u5426\u8ba2\u9605, \u5141\u8bb8, granted, opted in, consent given, \u662f\u5426\u6388\u6743'"
	 * @generated
	 */
	boolean isGranted();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Consent#isGranted <em>Granted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Granted</em>' attribute.
	 * @see #isGranted()
	 * @generated
	 */
	void setGranted(boolean value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was given or withdrawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDateTime)
	 * @see org.salesconsultant.model.crm.CrmPackage#getConsent_Date()
	 * @model dataType="org.salesconsultant.model.crm.LocalDateTime"
	 *        annotation="http://salesconsultant.org/model column='date' labelKey='consents.date' group='general' synonyms='consent date, opt in date, timestamp, given at, withdrawn at, \u65e5\u671f, \u65f6\u95f4, \u540c\u610f\u65f6\u95f4, \u6388\u6743\u65f6\u95f4, \u8ba2\u9605\u65f6\u95f4, \u64a4\u56de\u65f6\u95f4, consent time, \u6388\u6743\u65e5\u671f'"
	 * @generated
	 */
	LocalDateTime getDate();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Consent#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Proof</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the proof is kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proof</em>' attribute.
	 * @see #setProof(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getConsent_Proof()
	 * @model annotation="http://salesconsultant.org/model column='proof' labelKey='consents.proof' group='general' synonyms='evidence, document, reference, consent source, \u51ed\u8bc1, \u8bc1\u660e, \u4f9d\u636e, \u6388\u6743\u51ed\u8bc1, consent proof, proof'"
	 * @generated
	 */
	String getProof();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Consent#getProof <em>Proof</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proof</em>' attribute.
	 * @see #getProof()
	 * @generated
	 */
	void setProof(String value);

} // Consent
