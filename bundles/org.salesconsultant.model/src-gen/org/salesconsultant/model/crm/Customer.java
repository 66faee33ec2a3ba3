/**
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.crm;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Customer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person or company that buys.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getId <em>Id</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getName <em>Name</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getStatus <em>Status</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getSource <em>Source</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getSince <em>Since</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getTags <em>Tags</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getEmail <em>Email</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getPhone <em>Phone</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getMobile <em>Mobile</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getMessenger <em>Messenger</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getPreferredChannel <em>Preferred Channel</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getStreet <em>Street</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getPostalCode <em>Postal Code</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getDistrict <em>District</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getCity <em>City</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getProvince <em>Province</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getCountry <em>Country</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getCompany <em>Company</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getIndustry <em>Industry</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getBirthDate <em>Birth Date</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getAge <em>Age</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getIncome <em>Income</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getPurchaseFrequency <em>Purchase Frequency</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer()
 * @model annotation="http://salesconsultant.org/model table='customers' key='id' labelKey='customers' label='name'"
 * @generated
 */
public interface Customer extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier in the source system, as text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Id()
	 * @model id="true" required="true"
	 *        annotation="http://salesconsultant.org/model column='id' labelKey='customers.id' group='general' privacy='identifier' synonyms='customer id, customer number, customer no, customer code, client id, client number, member id, member number, account number, user id, cust id, \u5ba2\u6237\u7f16\u53f7, \u5ba2\u6237\u53f7, \u5ba2\u6237\u4ee3\u7801, \u5ba2\u6237ID, \u4f1a\u5458\u53f7, \u4f1a\u5458\u7f16\u53f7, \u4f1a\u5458\u5361\u53f7, \u7528\u6237\u7f16\u53f7, \u7528\u6237ID, \u7528\u6237\u53f7, \u4e70\u5bb6\u7f16\u53f7, cust no, client no, member no, buyer id, account id, account no, kundennummer, \u987e\u5ba2\u7f16\u53f7, \u4e70\u5bb6ID, \u5ba2\u6236\u7de8\u865f, \u6703\u54e1\u7de8\u865f, \u9867\u5ba2\u7de8\u865f'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getId <em>Id</em>}' attribute.
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
	 * Name as written by the customer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Name()
	 * @model annotation="http://salesconsultant.org/model column='name' labelKey='customers.name' group='general' privacy='personal' synonyms='customer name, full name, client name, contact name, account name, member name, buyer, buyer name, \u59d3\u540d, \u540d\u5b57, \u5ba2\u6237\u59d3\u540d, \u5ba2\u6237\u540d\u79f0, \u5ba2\u6237\u540d, \u4f1a\u5458\u59d3\u540d, \u7528\u6237\u540d, \u8054\u7cfb\u4eba, \u4e70\u5bb6, \u4e70\u5bb6\u59d3\u540d, \u987e\u5ba2\u59d3\u540d, \u8054\u7cfb\u4eba\u59d3\u540d, \u5ba2\u6236\u540d\u7a31, \u5ba2\u6236\u59d3\u540d, \u6703\u54e1\u59d3\u540d'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.salesconsultant.model.crm.LifecycleStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the relation stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.salesconsultant.model.crm.LifecycleStatus
	 * @see #isSetStatus()
	 * @see #unsetStatus()
	 * @see #setStatus(LifecycleStatus)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Status()
	 * @model unsettable="true"
	 *        annotation="http://salesconsultant.org/model column='status' labelKey='customers.status' group='general' synonyms='customer status, lifecycle, lifecycle status, lifecycle stage, stage, account status, \u5ba2\u6237\u72b6\u6001, \u751f\u547d\u5468\u671f, \u4f1a\u5458\u72b6\u6001, \u9636\u6bb5'"
	 * @generated
	 */
	LifecycleStatus getStatus();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.salesconsultant.model.crm.LifecycleStatus
	 * @see #isSetStatus()
	 * @see #unsetStatus()
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(LifecycleStatus value);

	/**
	 * Unsets the value of the '{@link org.salesconsultant.model.crm.Customer#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetStatus()
	 * @see #getStatus()
	 * @see #setStatus(LifecycleStatus)
	 * @generated
	 */
	void unsetStatus();

	/**
	 * Returns whether the value of the '{@link org.salesconsultant.model.crm.Customer#getStatus <em>Status</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Status</em>' attribute is set.
	 * @see #unsetStatus()
	 * @see #getStatus()
	 * @see #setStatus(LifecycleStatus)
	 * @generated
	 */
	boolean isSetStatus();

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who of us looks after the customer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Owner()
	 * @model annotation="http://salesconsultant.org/model column='owner' labelKey='customers.owner' group='general' privacy='identifier' synonyms='account manager, account owner, sales rep, salesperson, representative, responsible, consultant, \u8d1f\u8d23\u4eba, \u5ba2\u6237\u7ecf\u7406, \u9500\u552e, \u9500\u552e\u5458, \u4e1a\u52a1\u5458, \u8ddf\u8fdb\u4eba, \u6240\u6709\u8005'"
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the customer came to us, such as website, fair or recommendation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Source()
	 * @model annotation="http://salesconsultant.org/model column='source' labelKey='customers.source' group='general' unchanging='true' synonyms='lead source, customer source, origin, acquisition channel, referral, \u6765\u6e90, \u5ba2\u6237\u6765\u6e90, \u83b7\u5ba2\u6e20\u9053, \u6765\u6e90\u6e20\u9053'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since when the customer is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(LocalDate)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Since()
	 * @model dataType="org.salesconsultant.model.crm.LocalDate"
	 *        annotation="http://salesconsultant.org/model column='since' labelKey='customers.since' group='general' unchanging='true' synonyms='customer since, member since, registered, registration date, registered at, sign up date, signup date, join date, created, created at, \u6ce8\u518c\u65e5\u671f, \u6ce8\u518c\u65f6\u95f4, \u5165\u4f1a\u65e5\u671f, \u5165\u4f1a\u65f6\u95f4, \u5f00\u6237\u65e5\u671f, \u5efa\u6863\u65e5\u671f, \u521b\u5efa\u65f6\u95f4'"
	 * @generated
	 */
	LocalDate getSince();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Marks of one or a few words, separated by commas.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' attribute.
	 * @see #setTags(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Tags()
	 * @model annotation="http://salesconsultant.org/model column='tags' labelKey='customers.tags' group='general' privacy='personal' synonyms='tag, labels, keywords, \u6807\u7b7e, \u5ba2\u6237\u6807\u7b7e, \u6807\u8bb0'"
	 * @generated
	 */
	String getTags();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getTags <em>Tags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tags</em>' attribute.
	 * @see #getTags()
	 * @generated
	 */
	void setTags(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * E-mail address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Email()
	 * @model annotation="http://salesconsultant.org/model column='email' labelKey='customers.email' group='contact' privacy='contact' pattern='[^@\\s]+@[^@\\s]+\\.[^@\\s.]+' synonyms='e-mail, mail, email address, e-mail address, mail address, \u90ae\u7bb1, \u7535\u5b50\u90ae\u7bb1, \u7535\u5b50\u90ae\u4ef6, \u90ae\u4ef6, \u90ae\u7bb1\u5730\u5740, \u90ae\u4ef6\u5730\u5740, \u96fb\u5b50\u90f5\u4ef6, \u96fb\u5b50\u4fe1\u7bb1'"
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Telephone number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Phone()
	 * @model annotation="http://salesconsultant.org/model column='phone' labelKey='customers.phone' group='contact' privacy='contact' synonyms='telephone, tel, phone number, telephone number, landline, \u7535\u8bdd, \u7535\u8bdd\u53f7\u7801, \u8054\u7cfb\u7535\u8bdd, \u56fa\u5b9a\u7535\u8bdd, \u5ea7\u673a, \u56fa\u8bdd, phone, \u96fb\u8a71, \u806f\u7d61\u96fb\u8a71'"
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #getPhone()
	 * @generated
	 */
	void setPhone(String value);

	/**
	 * Returns the value of the '<em><b>Mobile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mobile telephone number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mobile</em>' attribute.
	 * @see #setMobile(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Mobile()
	 * @model annotation="http://salesconsultant.org/model column='mobile' labelKey='customers.mobile' group='contact' privacy='contact' synonyms='mobile phone, mobile number, cell, cell phone, cellphone, \u624b\u673a, \u624b\u673a\u53f7, \u624b\u673a\u53f7\u7801, \u79fb\u52a8\u7535\u8bdd, \u624b\u6a5f, \u624b\u6a5f\u865f\u78bc'"
	 * @generated
	 */
	String getMobile();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getMobile <em>Mobile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mobile</em>' attribute.
	 * @see #getMobile()
	 * @generated
	 */
	void setMobile(String value);

	/**
	 * Returns the value of the '<em><b>Messenger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier at a messenger, such as WeChat.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Messenger</em>' attribute.
	 * @see #setMessenger(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Messenger()
	 * @model annotation="http://salesconsultant.org/model column='messenger' labelKey='customers.messenger' group='contact' privacy='contact' synonyms='wechat, wechat id, weixin, whatsapp, qq, line, telegram, messenger id, \u5fae\u4fe1, \u5fae\u4fe1\u53f7, QQ\u53f7, \u5373\u65f6\u901a\u8baf, \u65fa\u65fa'"
	 * @generated
	 */
	String getMessenger();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getMessenger <em>Messenger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Messenger</em>' attribute.
	 * @see #getMessenger()
	 * @generated
	 */
	void setMessenger(String value);

	/**
	 * Returns the value of the '<em><b>Preferred Channel</b></em>' attribute.
	 * The literals are from the enumeration {@link org.salesconsultant.model.crm.ContactChannel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the customer wants to be reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preferred Channel</em>' attribute.
	 * @see org.salesconsultant.model.crm.ContactChannel
	 * @see #isSetPreferredChannel()
	 * @see #unsetPreferredChannel()
	 * @see #setPreferredChannel(ContactChannel)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_PreferredChannel()
	 * @model unsettable="true"
	 *        annotation="http://salesconsultant.org/model column='preferred_channel' labelKey='customers.preferred_channel' group='contact' synonyms='preferred contact, contact preference, preferred contact method, \u9996\u9009\u6e20\u9053, \u9996\u9009\u8054\u7cfb\u65b9\u5f0f, \u504f\u597d\u6e20\u9053, \u8054\u7cfb\u504f\u597d'"
	 * @generated
	 */
	ContactChannel getPreferredChannel();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getPreferredChannel <em>Preferred Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preferred Channel</em>' attribute.
	 * @see org.salesconsultant.model.crm.ContactChannel
	 * @see #isSetPreferredChannel()
	 * @see #unsetPreferredChannel()
	 * @see #getPreferredChannel()
	 * @generated
	 */
	void setPreferredChannel(ContactChannel value);

	/**
	 * Unsets the value of the '{@link org.salesconsultant.model.crm.Customer#getPreferredChannel <em>Preferred Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPreferredChannel()
	 * @see #getPreferredChannel()
	 * @see #setPreferredChannel(ContactChannel)
	 * @generated
	 */
	void unsetPreferredChannel();

	/**
	 * Returns whether the value of the '{@link org.salesconsultant.model.crm.Customer#getPreferredChannel <em>Preferred Channel</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Preferred Channel</em>' attribute is set.
	 * @see #unsetPreferredChannel()
	 * @see #getPreferredChannel()
	 * @see #setPreferredChannel(ContactChannel)
	 * @generated
	 */
	boolean isSetPreferredChannel();

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language to write in, as a tag such as en or zh-CN.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Language()
	 * @model annotation="http://salesconsultant.org/model column='language' labelKey='customers.language' group='contact' privacy='personal' pattern='[a-zA-Z]{2,3}([-_][a-zA-Z0-9]{2,8})*' synonyms='lang, locale, preferred language, \u8bed\u8a00, \u8bed\u79cd'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Street</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Street and house number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Street</em>' attribute.
	 * @see #setStreet(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Street()
	 * @model annotation="http://salesconsultant.org/model column='street' labelKey='customers.street' group='address' privacy='contact' synonyms='address, street address, address line, address line 1, address1, \u5730\u5740, \u8be6\u7ec6\u5730\u5740, \u8857\u9053, \u8857\u9053\u5730\u5740, \u6536\u8d27\u5730\u5740, \u901a\u8baf\u5730\u5740, \u8054\u7cfb\u5730\u5740, \u4f4f\u5740'"
	 * @generated
	 */
	String getStreet();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getStreet <em>Street</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Street</em>' attribute.
	 * @see #getStreet()
	 * @generated
	 */
	void setStreet(String value);

	/**
	 * Returns the value of the '<em><b>Postal Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Postal code, as text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Postal Code</em>' attribute.
	 * @see #setPostalCode(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_PostalCode()
	 * @model annotation="http://salesconsultant.org/model column='postal_code' labelKey='customers.postal_code' group='address' privacy='contact' synonyms='postcode, post code, zip, zip code, zipcode, plz, \u90ae\u7f16, \u90ae\u653f\u7f16\u7801'"
	 * @generated
	 */
	String getPostalCode();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getPostalCode <em>Postal Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Postal Code</em>' attribute.
	 * @see #getPostalCode()
	 * @generated
	 */
	void setPostalCode(String value);

	/**
	 * Returns the value of the '<em><b>District</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * District or county.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>District</em>' attribute.
	 * @see #setDistrict(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_District()
	 * @model annotation="http://salesconsultant.org/model column='district' labelKey='customers.district' group='address' privacy='personal' synonyms='county, suburb, borough, \u533a, \u533a\u53bf, \u53bf, \u6240\u5728\u533a'"
	 * @generated
	 */
	String getDistrict();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getDistrict <em>District</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>District</em>' attribute.
	 * @see #getDistrict()
	 * @generated
	 */
	void setDistrict(String value);

	/**
	 * Returns the value of the '<em><b>City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * City, as written by the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>City</em>' attribute.
	 * @see #setCity(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_City()
	 * @model annotation="http://salesconsultant.org/model column='city' labelKey='customers.city' group='address' privacy='personal' synonyms='town, municipality, place, \u57ce\u5e02, \u5e02, \u6240\u5728\u57ce\u5e02, \u6240\u5728\u5e02, city, customer city'"
	 * @generated
	 */
	String getCity();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getCity <em>City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>City</em>' attribute.
	 * @see #getCity()
	 * @generated
	 */
	void setCity(String value);

	/**
	 * Returns the value of the '<em><b>Province</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Province or state.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Province</em>' attribute.
	 * @see #setProvince(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Province()
	 * @model annotation="http://salesconsultant.org/model column='province' labelKey='customers.province' group='address' privacy='personal' synonyms='state, region, province/state, prefecture, \u7701, \u7701\u4efd, \u7701\u5e02, \u5dde, \u6240\u5728\u7701, \u6240\u5728\u5730\u533a, \u5730\u533a'"
	 * @generated
	 */
	String getProvince();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getProvince <em>Province</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Province</em>' attribute.
	 * @see #getProvince()
	 * @generated
	 */
	void setProvince(String value);

	/**
	 * Returns the value of the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Country, as written by the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Country</em>' attribute.
	 * @see #setCountry(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Country()
	 * @model annotation="http://salesconsultant.org/model column='country' labelKey='customers.country' group='address' synonyms='nation, country code, country name, country or region, \u56fd\u5bb6, \u56fd\u5bb6/\u5730\u533a, \u56fd\u522b, \u56fd\u7c4d, country, customer country, \u6240\u5728\u56fd\u5bb6, \u570b\u5bb6'"
	 * @generated
	 */
	String getCountry();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getCountry <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country</em>' attribute.
	 * @see #getCountry()
	 * @generated
	 */
	void setCountry(String value);

	/**
	 * Returns the value of the '<em><b>Company</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Company the customer is or works for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Company</em>' attribute.
	 * @see #setCompany(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Company()
	 * @model annotation="http://salesconsultant.org/model column='company' labelKey='customers.company' group='work' privacy='personal' synonyms='company name, organisation, organization, employer, firm, \u516c\u53f8, \u516c\u53f8\u540d\u79f0, \u5355\u4f4d, \u5de5\u4f5c\u5355\u4f4d, \u4f01\u4e1a, \u4f01\u4e1a\u540d\u79f0'"
	 * @generated
	 */
	String getCompany();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getCompany <em>Company</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Company</em>' attribute.
	 * @see #getCompany()
	 * @generated
	 */
	void setCompany(String value);

	/**
	 * Returns the value of the '<em><b>Industry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Line of business.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Industry</em>' attribute.
	 * @see #setIndustry(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Industry()
	 * @model annotation="http://salesconsultant.org/model column='industry' labelKey='customers.industry' group='work' synonyms='sector, branch, line of business, business type, \u884c\u4e1a, \u6240\u5c5e\u884c\u4e1a, \u884c\u4e1a\u7c7b\u522b'"
	 * @generated
	 */
	String getIndustry();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getIndustry <em>Industry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Industry</em>' attribute.
	 * @see #getIndustry()
	 * @generated
	 */
	void setIndustry(String value);

	/**
	 * Returns the value of the '<em><b>Birth Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of birth.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Birth Date</em>' attribute.
	 * @see #setBirthDate(LocalDate)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_BirthDate()
	 * @model dataType="org.salesconsultant.model.crm.LocalDate"
	 *        annotation="http://salesconsultant.org/model column='birth_date' labelKey='customers.birth_date' group='profile' privacy='personal' unchanging='true' synonyms='birthday, birthdate, date of birth, dob, born, \u751f\u65e5, \u51fa\u751f\u65e5\u671f, \u51fa\u751f\u5e74\u6708'"
	 * @generated
	 */
	LocalDate getBirthDate();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getBirthDate <em>Birth Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birth Date</em>' attribute.
	 * @see #getBirthDate()
	 * @generated
	 */
	void setBirthDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Age in completed years, 0 to 130.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Age</em>' attribute.
	 * @see #setAge(Integer)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Age()
	 * @model annotation="http://salesconsultant.org/model column='age' labelKey='customers.age' group='profile' unit='years' privacy='personal' minimum='0' maximum='130' synonyms='age in years, customer age, \u5e74\u9f84, \u5c81\u6570, \u5ba2\u6237\u5e74\u9f84, age, age years, \u5468\u5c81, \u5e74\u9f61'"
	 * @generated
	 */
	Integer getAge();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getAge <em>Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age</em>' attribute.
	 * @see #getAge()
	 * @generated
	 */
	void setAge(Integer value);

	/**
	 * Returns the value of the '<em><b>Income</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Yearly income in the project currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Income</em>' attribute.
	 * @see #setIncome(BigDecimal)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Income()
	 * @model annotation="http://salesconsultant.org/model column='income' labelKey='customers.income' group='profile' unit='currency' privacy='sensitive' minimum='0' synonyms='annual income, yearly income, salary, \u6536\u5165, \u5e74\u6536\u5165, \u5e74\u85aa, income, household income, \u5ba2\u6237\u6536\u5165'"
	 * @generated
	 */
	BigDecimal getIncome();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getIncome <em>Income</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Income</em>' attribute.
	 * @see #getIncome()
	 * @generated
	 */
	void setIncome(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Purchase Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Purchases a year, as stated by the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purchase Frequency</em>' attribute.
	 * @see #setPurchaseFrequency(Double)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_PurchaseFrequency()
	 * @model annotation="http://salesconsultant.org/model column='purchase_frequency' labelKey='customers.purchase_frequency' group='profile' unit='1/year' minimum='0' synonyms='frequency, purchases per year, orders per year, buying frequency, \u8d2d\u4e70\u9891\u7387, \u6d88\u8d39\u9891\u7387, \u8d2d\u4e70\u9891\u6b21, \u5e74\u8d2d\u4e70\u6b21\u6570, purchase frequency, \u8cfc\u8cb7\u983b\u7387'"
	 * @generated
	 */
	Double getPurchaseFrequency();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getPurchaseFrequency <em>Purchase Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purchase Frequency</em>' attribute.
	 * @see #getPurchaseFrequency()
	 * @generated
	 */
	void setPurchaseFrequency(Double value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What else there is to know.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Note()
	 * @model annotation="http://salesconsultant.org/model column='note' labelKey='customers.note' group='notes' privacy='personal' multiline='true' synonyms='notes, comment, comments, remark, remarks, memo, \u5907\u6ce8, \u8bf4\u660e, \u9644\u6ce8, \u5ba2\u6237\u5907\u6ce8'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Customer#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Customer
