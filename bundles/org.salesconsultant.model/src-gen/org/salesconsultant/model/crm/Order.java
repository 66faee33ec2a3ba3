/**
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.crm;

import java.math.BigDecimal;

import java.time.LocalDateTime;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Order</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One purchase or one return by one customer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.crm.Order#getId <em>Id</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Order#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Order#getProduct <em>Product</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Order#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Order#getDate <em>Date</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Order#getType <em>Type</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Order#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Order#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.crm.CrmPackage#getOrder()
 * @model annotation="http://salesconsultant.org/model table='orders' key='id' labelKey='orders'"
 * @generated
 */
public interface Order extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Order or invoice number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrder_Id()
	 * @model id="true" required="true"
	 *        annotation="http://salesconsultant.org/model column='id' labelKey='orders.id'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Order#getId <em>Id</em>}' attribute.
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
	 * Who ordered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customer</em>' reference.
	 * @see #setCustomer(Customer)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrder_Customer()
	 * @model required="true"
	 *        annotation="http://salesconsultant.org/model column='customer_id' labelKey='orders.customer_id'"
	 * @generated
	 */
	Customer getCustomer();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Order#getCustomer <em>Customer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer</em>' reference.
	 * @see #getCustomer()
	 * @generated
	 */
	void setCustomer(Customer value);

	/**
	 * Returns the value of the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The product, where the order has only one; otherwise see the lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Product</em>' reference.
	 * @see #setProduct(Product)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrder_Product()
	 * @model annotation="http://salesconsultant.org/model column='product_id' labelKey='orders.product_id'"
	 * @generated
	 */
	Product getProduct();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Order#getProduct <em>Product</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' reference.
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(Product value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sum of the line amounts; negative for a return.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrder_Amount()
	 * @model annotation="http://salesconsultant.org/model column='amount' labelKey='orders.amount' unit='currency'"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Order#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was placed (the earliest of its lines), in the project time zone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDateTime)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrder_Date()
	 * @model dataType="org.salesconsultant.model.crm.LocalDateTime" required="true"
	 *        annotation="http://salesconsultant.org/model column='date' labelKey='orders.date'"
	 * @generated
	 */
	LocalDateTime getDate();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Order#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"sale"</code>.
	 * The literals are from the enumeration {@link org.salesconsultant.model.crm.OrderType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sale or return.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.salesconsultant.model.crm.OrderType
	 * @see #setType(OrderType)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrder_Type()
	 * @model default="sale" required="true"
	 *        annotation="http://salesconsultant.org/model column='type' labelKey='orders.type'"
	 * @generated
	 */
	OrderType getType();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Order#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.salesconsultant.model.crm.OrderType
	 * @see #getType()
	 * @generated
	 */
	void setType(OrderType value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 4217 code; empty means the project currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrder_Currency()
	 * @model annotation="http://salesconsultant.org/model column='currency' labelKey='orders.currency'"
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Order#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' containment reference list.
	 * The list contents are of type {@link org.salesconsultant.model.crm.OrderLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lines of the order, by position.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lines</em>' containment reference list.
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrder_Lines()
	 * @model containment="true"
	 * @generated
	 */
	EList<OrderLine> getLines();

} // Order
