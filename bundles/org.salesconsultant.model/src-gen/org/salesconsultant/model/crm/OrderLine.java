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
 *   <li>{@link org.salesconsultant.model.crm.OrderLine#getDate <em>Date</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.OrderLine#getUnitPrice <em>Unit Price</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.OrderLine#getDiscount <em>Discount</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.OrderLine#getTax <em>Tax</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.OrderLine#getAmount <em>Amount</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.crm.CrmPackage#getOrderLine()
 * @model annotation="http://salesconsultant.org/model table='order_lines' key='order_id,position' labelKey='order_lines' label='order_id'"
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
	 *        annotation="http://salesconsultant.org/model column='order_id' labelKey='order_lines.order_id' group='general' synonyms='order id, order no, order number, invoice, invoice no, invoice number, transaction id, receipt number, \u8ba2\u5355\u53f7, \u8ba2\u5355\u7f16\u53f7, \u8ba2\u5355ID, \u5355\u53f7, \u4ea4\u6613\u53f7, \u53d1\u7968\u53f7, \u6d41\u6c34\u53f7'"
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
	 *        annotation="http://salesconsultant.org/model column='position' labelKey='order_lines.position' group='general' synonyms='line, line no, line number, item position, row, \u884c\u53f7, \u5e8f\u53f7, \u660e\u7ec6\u53f7, \u9879\u6b21, position, order line, item number in order, \u884c\u9805'"
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
	 * @model annotation="http://salesconsultant.org/model column='product_id' labelKey='order_lines.product_id' group='general' synonyms='product, product id, product code, sku, stock code, stockcode, item, item code, article number, \u5546\u54c1\u7f16\u7801, \u5546\u54c1\u7f16\u53f7, \u5546\u54c1ID, \u4ea7\u54c1\u7f16\u53f7, \u4ea7\u54c1\u7f16\u7801, \u8d27\u53f7, \u6761\u7801'"
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
	 * Pieces; negative where a sale is taken back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see #setQuantity(BigDecimal)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrderLine_Quantity()
	 * @model annotation="http://salesconsultant.org/model column='quantity' labelKey='order_lines.quantity' group='general' unit='pieces' synonyms='qty, amount of pieces, pieces, count, units, number of items, \u6570\u91cf, \u4ef6\u6570, \u8d2d\u4e70\u6570\u91cf, \u9500\u552e\u6570\u91cf, \u4e2a\u6570, quantity, pcs, number of units, number of, \u500b\u6578, \u6578\u91cf'"
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
	 *        annotation="http://salesconsultant.org/model column='date' labelKey='order_lines.date' group='general' synonyms='line date, order date, invoice date, transaction date, timestamp, \u65e5\u671f, \u65f6\u95f4, \u4e0b\u5355\u65f6\u95f4, \u8ba2\u5355\u65e5\u671f, \u4ea4\u6613\u65f6\u95f4, purchase date, transaction time, sale date, \u8d2d\u4e70\u65e5\u671f, \u4ea4\u6613\u65e5\u671f, \u8a02\u55ae\u65e5\u671f'"
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

	/**
	 * Returns the value of the '<em><b>Unit Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Price of one piece, before discount.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Price</em>' attribute.
	 * @see #setUnitPrice(BigDecimal)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrderLine_UnitPrice()
	 * @model annotation="http://salesconsultant.org/model column='unit_price' labelKey='order_lines.unit_price' group='money' unit='currency' synonyms='price, price per unit, price each, item price, \u5355\u4ef7, \u4ef7\u683c, \u552e\u4ef7, \u5546\u54c1\u5355\u4ef7, unit price, sale price, selling price, \u6210\u4ea4\u5355\u4ef7, \u50f9\u683c, \u55ae\u50f9'"
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
	 * Returns the value of the '<em><b>Discount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Discount on the line, already taken off its amount; positive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discount</em>' attribute.
	 * @see #setDiscount(BigDecimal)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrderLine_Discount()
	 * @model annotation="http://salesconsultant.org/model column='discount' labelKey='order_lines.discount' group='money' unit='currency' synonyms='line discount, discount amount, rebate, \u6298\u6263, \u4f18\u60e0, \u4f18\u60e0\u91d1\u989d, \u6298\u6263\u91d1\u989d, \u51cf\u514d'"
	 * @generated
	 */
	BigDecimal getDiscount();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.OrderLine#getDiscount <em>Discount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discount</em>' attribute.
	 * @see #getDiscount()
	 * @generated
	 */
	void setDiscount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Tax</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tax on the line; whether the amount contains it is a setting of the project. Negative where a sale is taken back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tax</em>' attribute.
	 * @see #setTax(BigDecimal)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrderLine_Tax()
	 * @model annotation="http://salesconsultant.org/model column='tax' labelKey='order_lines.tax' group='money' unit='currency' synonyms='vat, line tax, tax amount, sales tax, gst, \u7a0e, \u7a0e\u989d, \u589e\u503c\u7a0e'"
	 * @generated
	 */
	BigDecimal getTax();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.OrderLine#getTax <em>Tax</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tax</em>' attribute.
	 * @see #getTax()
	 * @generated
	 */
	void setTax(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quantity times unit price, less the discount, exact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrderLine_Amount()
	 * @model annotation="http://salesconsultant.org/model column='amount' labelKey='order_lines.amount' group='money' unit='currency' synonyms='line amount, line total, total, subtotal, value, sales, revenue, net amount, \u91d1\u989d, \u5c0f\u8ba1, \u884c\u91d1\u989d, \u5408\u8ba1, \u603b\u4ef7, \u5b9e\u4ed8\u91d1\u989d, \u9500\u552e\u989d, \u6210\u4ea4\u91d1\u989d, line value, amount, extended price, dollar value, \u91d1\u984d, \u5c0f\u8a08'"
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

} // OrderLine
