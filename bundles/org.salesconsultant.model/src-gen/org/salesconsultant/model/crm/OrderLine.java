/**
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.crm;

import java.math.BigDecimal;

import java.time.LocalDateTime;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Order Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One product in an order.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.crm.OrderLine#getOrder <em>Order</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.OrderLine#getPosition <em>Position</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.OrderLine#getProduct <em>Product</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.OrderLine#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.OrderLine#getUnitPrice <em>Unit Price</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.OrderLine#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.OrderLine#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.crm.CrmPackage#getOrderLine()
 * @model annotation="http://salesconsultant.org/model table='order_lines' key='order_id,position' labelKey='order_lines'"
 * @generated
 */
public interface OrderLine extends EObject {
	/**
	 * Returns the value of the '<em><b>Order</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The order it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Order</em>' reference.
	 * @see #setOrder(Order)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrderLine_Order()
	 * @model required="true"
	 *        annotation="http://salesconsultant.org/model column='order_id' labelKey='order_lines.order_id'"
	 * @generated
	 */
	Order getOrder();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.OrderLine#getOrder <em>Order</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order</em>' reference.
	 * @see #getOrder()
	 * @generated
	 */
	void setOrder(Order value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1-based position in the order, in data-row order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrderLine_Position()
	 * @model required="true"
	 *        annotation="http://salesconsultant.org/model column='position' labelKey='order_lines.position'"
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.OrderLine#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was bought.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Product</em>' reference.
	 * @see #setProduct(Product)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrderLine_Product()
	 * @model annotation="http://salesconsultant.org/model column='product_id' labelKey='order_lines.product_id'"
	 * @generated
	 */
	Product getProduct();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.OrderLine#getProduct <em>Product</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' reference.
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(Product value);

	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pieces; negative for a return.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see #setQuantity(BigDecimal)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrderLine_Quantity()
	 * @model annotation="http://salesconsultant.org/model column='quantity' labelKey='order_lines.quantity' unit='pieces'"
	 * @generated
	 */
	BigDecimal getQuantity();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.OrderLine#getQuantity <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' attribute.
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Unit Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Price of one piece.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Price</em>' attribute.
	 * @see #setUnitPrice(BigDecimal)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrderLine_UnitPrice()
	 * @model annotation="http://salesconsultant.org/model column='unit_price' labelKey='order_lines.unit_price' unit='currency'"
	 * @generated
	 */
	BigDecimal getUnitPrice();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.OrderLine#getUnitPrice <em>Unit Price</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Price</em>' attribute.
	 * @see #getUnitPrice()
	 * @generated
	 */
	void setUnitPrice(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quantity times unit price, exact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrderLine_Amount()
	 * @model annotation="http://salesconsultant.org/model column='amount' labelKey='order_lines.amount' unit='currency'"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.OrderLine#getAmount <em>Amount</em>}' attribute.
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
	 * When the line was recorded, in the project time zone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDateTime)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrderLine_Date()
	 * @model dataType="org.salesconsultant.model.crm.LocalDateTime"
	 *        annotation="http://salesconsultant.org/model column='date' labelKey='order_lines.date'"
	 * @generated
	 */
	LocalDateTime getDate();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.OrderLine#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDateTime value);

} // OrderLine
