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
 *   <li>{@link org.salesconsultant.model.crm.Interaction#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Interaction#getRating <em>Rating</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Interaction#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Interaction#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Interaction#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.crm.CrmPackage#getInteraction()
 * @model annotation="http://salesconsultant.org/model table='interactions' key='id' labelKey='interactions' label='id'"
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
	 *        annotation="http://salesconsultant.org/model column='id' labelKey='interactions.id' group='general' synonyms='interaction id, activity id, ticket, ticket id, ticket number, case number, call id, review id, \u4e92\u52a8\u7f16\u53f7, \u6d3b\u52a8\u7f16\u53f7, \u5de5\u5355\u53f7, \u5de5\u5355\u7f16\u53f7, \u8bb0\u5f55\u7f16\u53f7, \u8bc4\u8bba\u7f16\u53f7, contact id, case id, visit id, \u901a\u8bdd\u7f16\u53f7, \u62dc\u8bbf\u7f16\u53f7'"
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
	 *        annotation="http://salesconsultant.org/model column='customer_id' labelKey='interactions.customer_id' group='general' synonyms='customer, customer id, customer number, client id, member id, user id, \u5ba2\u6237, \u5ba2\u6237\u7f16\u53f7, \u5ba2\u6237\u53f7, \u5ba2\u6237ID, \u4f1a\u5458\u53f7, \u7528\u6237\u7f16\u53f7, \u7528\u6237ID'"
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
	 *        annotation="http://salesconsultant.org/model column='date' labelKey='interactions.date' group='general' synonyms='time, timestamp, interaction date, contact date, call date, visit date, review date, created at, \u65e5\u671f, \u65f6\u95f4, \u8054\u7cfb\u65f6\u95f4, \u62dc\u8bbf\u65f6\u95f4, \u901a\u8bdd\u65f6\u95f4, \u8bc4\u8bba\u65f6\u95f4, \u521b\u5efa\u65f6\u95f4, contact time, call time, review time, \u4e92\u52a8\u65e5\u671f, \u4e92\u52a8\u65f6\u95f4, \u62dc\u8bbf\u65e5\u671f, \u8bc4\u4ef7\u65f6\u95f4'"
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
	 *        annotation="http://salesconsultant.org/model column='kind' labelKey='interactions.kind' group='general' synonyms='type, interaction type, activity type, contact type, \u7c7b\u578b, \u4e92\u52a8\u7c7b\u578b, \u6d3b\u52a8\u7c7b\u578b, \u8054\u7cfb\u7c7b\u578b, interaction kind, kind, kind of contact, \u8054\u7cfb\u65b9\u5f0f\u7c7b\u578b'"
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
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Over what it came, such as shop, website or hotline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see #setChannel(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getInteraction_Channel()
	 * @model annotation="http://salesconsultant.org/model column='channel' labelKey='interactions.channel' group='general' synonyms='contact channel, medium, platform, \u6e20\u9053, \u8054\u7cfb\u6e20\u9053, \u5e73\u53f0'"
	 * @generated
	 */
	String getChannel();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Interaction#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(String value);

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
	 * @model annotation="http://salesconsultant.org/model column='rating' labelKey='interactions.rating' group='general' minimum='1' maximum='5' synonyms='stars, score, satisfaction, grade, csat, \u8bc4\u5206, \u661f\u7ea7, \u6ee1\u610f\u5ea6, \u6253\u5206, rating, review score, review rating'"
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
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came of it, in a few words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getInteraction_Outcome()
	 * @model annotation="http://salesconsultant.org/model column='outcome' labelKey='interactions.outcome' group='general' synonyms='result, resolution, disposition, \u7ed3\u679c, \u5904\u7406\u7ed3\u679c, \u8054\u7cfb\u7ed3\u679c'"
	 * @generated
	 */
	String getOutcome();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Interaction#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who of us took part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getInteraction_Owner()
	 * @model annotation="http://salesconsultant.org/model column='owner' labelKey='interactions.owner' group='general' privacy='identifier' synonyms='agent, employee, sales rep, handled by, assigned to, \u8d1f\u8d23\u4eba, \u5ba2\u670d, \u5904\u7406\u4eba, \u8ddf\u8fdb\u4eba, \u5750\u5e2d'"
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Interaction#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

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
	 * @model annotation="http://salesconsultant.org/model column='text' labelKey='interactions.text' group='notes' privacy='personal' multiline='true' synonyms='comment, comments, message, review, review text, body, notes, description, summary, \u5185\u5bb9, \u8bc4\u8bba, \u8bc4\u8bba\u5185\u5bb9, \u7559\u8a00, \u63cf\u8ff0, \u5907\u6ce8, \u901a\u8bdd\u5185\u5bb9, note, remark, feedback, content, \u8bc4\u4ef7, \u53cd\u9988, \u8bc4\u4ef7\u5185\u5bb9, \u5099\u8a3b'"
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
