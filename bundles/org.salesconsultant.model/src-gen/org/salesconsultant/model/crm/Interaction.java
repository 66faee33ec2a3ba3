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
 * A representation of the model object '<em><b>Interaction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A contact with a customer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.crm.Interaction#getId <em>Id</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Interaction#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Interaction#getDate <em>Date</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Interaction#getKind <em>Kind</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Interaction#getRating <em>Rating</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Interaction#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.crm.CrmPackage#getInteraction()
 * @model annotation="http://salesconsultant.org/model table='interactions' key='id' labelKey='interactions'"
 * @generated
 */
public interface Interaction extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getInteraction_Id()
	 * @model id="true" required="true"
	 *        annotation="http://salesconsultant.org/model column='id' labelKey='interactions.id'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Interaction#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Customer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customer</em>' reference.
	 * @see #setCustomer(Customer)
	 * @see org.salesconsultant.model.crm.CrmPackage#getInteraction_Customer()
	 * @model required="true"
	 *        annotation="http://salesconsultant.org/model column='customer_id' labelKey='interactions.customer_id'"
	 * @generated
	 */
	Customer getCustomer();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Interaction#getCustomer <em>Customer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer</em>' reference.
	 * @see #getCustomer()
	 * @generated
	 */
	void setCustomer(Customer value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDateTime)
	 * @see org.salesconsultant.model.crm.CrmPackage#getInteraction_Date()
	 * @model dataType="org.salesconsultant.model.crm.LocalDateTime" required="true"
	 *        annotation="http://salesconsultant.org/model column='date' labelKey='interactions.date'"
	 * @generated
	 */
	LocalDateTime getDate();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Interaction#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"visit"</code>.
	 * The literals are from the enumeration {@link org.salesconsultant.model.crm.InteractionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of contact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.salesconsultant.model.crm.InteractionKind
	 * @see #setKind(InteractionKind)
	 * @see org.salesconsultant.model.crm.CrmPackage#getInteraction_Kind()
	 * @model default="visit" required="true"
	 *        annotation="http://salesconsultant.org/model column='kind' labelKey='interactions.kind'"
	 * @generated
	 */
	InteractionKind getKind();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Interaction#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.salesconsultant.model.crm.InteractionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(InteractionKind value);

	/**
	 * Returns the value of the '<em><b>Rating</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rating of a review, 1 (worst) to 5 (best).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rating</em>' attribute.
	 * @see #setRating(Integer)
	 * @see org.salesconsultant.model.crm.CrmPackage#getInteraction_Rating()
	 * @model annotation="http://salesconsultant.org/model column='rating' labelKey='interactions.rating' minimum='1' maximum='5'"
	 * @generated
	 */
	Integer getRating();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Interaction#getRating <em>Rating</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rating</em>' attribute.
	 * @see #getRating()
	 * @generated
	 */
	void setRating(Integer value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getInteraction_Text()
	 * @model annotation="http://salesconsultant.org/model column='text' labelKey='interactions.text' privacy='personal'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Interaction#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // Interaction
