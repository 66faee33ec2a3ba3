/**
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.crm;

import java.math.BigDecimal;

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
 *   <li>{@link org.salesconsultant.model.crm.Customer#getAge <em>Age</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getIncome <em>Income</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getPurchaseFrequency <em>Purchase Frequency</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getEmail <em>Email</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getPhone <em>Phone</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getCountry <em>Country</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Customer#getCity <em>City</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer()
 * @model annotation="http://salesconsultant.org/model table='customers' key='id' labelKey='customers'"
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
	 *        annotation="http://salesconsultant.org/model column='id' labelKey='customers.id' privacy='identifier'"
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
	 * @model annotation="http://salesconsultant.org/model column='name' labelKey='customers.name' privacy='personal'"
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
	 * Returns the value of the '<em><b>Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Age in completed years, 0 to 130.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Age</em>' attribute.
	 * @see #setAge(Integer)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Age()
	 * @model annotation="http://salesconsultant.org/model column='age' labelKey='customers.age' unit='years' privacy='personal' minimum='0' maximum='130'"
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
	 * @model annotation="http://salesconsultant.org/model column='income' labelKey='customers.income' unit='currency' privacy='sensitive' minimum='0'"
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
	 * @model annotation="http://salesconsultant.org/model column='purchase_frequency' labelKey='customers.purchase_frequency' unit='1/year' minimum='0'"
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
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * E-mail address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Email()
	 * @model annotation="http://salesconsultant.org/model column='email' labelKey='customers.email' privacy='contact'"
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
	 * @model annotation="http://salesconsultant.org/model column='phone' labelKey='customers.phone' privacy='contact'"
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
	 * Returns the value of the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Country, as written by the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Country</em>' attribute.
	 * @see #setCountry(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_Country()
	 * @model annotation="http://salesconsultant.org/model column='country' labelKey='customers.country'"
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
	 * Returns the value of the '<em><b>City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * City, as written by the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>City</em>' attribute.
	 * @see #setCity(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getCustomer_City()
	 * @model annotation="http://salesconsultant.org/model column='city' labelKey='customers.city' privacy='personal'"
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

} // Customer
