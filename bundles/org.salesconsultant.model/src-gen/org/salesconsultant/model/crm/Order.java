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
 * One purchase, one return or one cancellation by one customer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.crm.Order#getId <em>Id</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Order#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Order#getDate <em>Date</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Order#getType <em>Type</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Order#getOriginal <em>Original</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Order#getStatus <em>Status</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Order#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Order#getProduct <em>Product</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Order#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Order#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Order#getDiscount <em>Discount</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Order#getTax <em>Tax</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Order#getShipping <em>Shipping</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Order#getNote <em>Note</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Order#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.crm.CrmPackage#getOrder()
 * @model annotation="http://salesconsultant.org/model table='orders' key='id' labelKey='orders' label='id'"
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
	 *        annotation="http://salesconsultant.org/model column='id' labelKey='orders.id' group='general' synonyms='order id, order no, order number, invoice, invoice no, invoice number, transaction id, receipt, receipt number, ticket, \u8ba2\u5355\u53f7, \u8ba2\u5355\u7f16\u53f7, \u8ba2\u5355ID, \u5355\u53f7, \u4ea4\u6613\u53f7, \u4ea4\u6613\u7f16\u53f7, \u53d1\u7968\u53f7, \u53d1\u7968\u53f7\u7801, \u6d41\u6c34\u53f7, \u5c0f\u7968\u53f7, order code, invoice id, transaction no, receipt no, bill no, purchase id, \u8a02\u55ae\u7de8\u865f, \u8a02\u55ae\u865f, \u767c\u7968\u865f\u78bc'"
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
	 *        annotation="http://salesconsultant.org/model column='customer_id' labelKey='orders.customer_id' group='general' synonyms='customer, customer id, customer number, customer no, client id, member id, buyer id, user id, \u5ba2\u6237, \u5ba2\u6237\u7f16\u53f7, \u5ba2\u6237\u53f7, \u5ba2\u6237ID, \u4f1a\u5458\u53f7, \u4f1a\u5458\u7f16\u53f7, \u4e70\u5bb6, \u4e70\u5bb6\u7f16\u53f7, \u7528\u6237\u7f16\u53f7, \u7528\u6237ID'"
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
	 *        annotation="http://salesconsultant.org/model column='date' labelKey='orders.date' group='general' synonyms='order date, order time, ordered at, purchase date, purchase time, invoice date, transaction date, transaction time, timestamp, created at, \u65e5\u671f, \u65f6\u95f4, \u4e0b\u5355\u65f6\u95f4, \u4e0b\u5355\u65e5\u671f, \u8ba2\u5355\u65e5\u671f, \u8ba2\u5355\u65f6\u95f4, \u8d2d\u4e70\u65f6\u95f4, \u8d2d\u4e70\u65e5\u671f, \u4ea4\u6613\u65f6\u95f4, \u4ea4\u6613\u65e5\u671f, \u6210\u4ea4\u65f6\u95f4, \u4ed8\u6b3e\u65f6\u95f4, order timestamp, date of purchase, sale date, sold at, \u8a02\u55ae\u65e5\u671f, \u8cfc\u8cb7\u65e5\u671f'"
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
	 * Sale, return or cancellation. Amounts of returns and cancellations are negative; a positive cancellation is an order that was cancelled before it counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.salesconsultant.model.crm.OrderType
	 * @see #setType(OrderType)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrder_Type()
	 * @model default="sale" required="true"
	 *        annotation="http://salesconsultant.org/model column='type' labelKey='orders.type' group='general' synonyms='order type, transaction type, document type, \u7c7b\u578b, \u8ba2\u5355\u7c7b\u578b, \u4ea4\u6613\u7c7b\u578b, \u5355\u636e\u7c7b\u578b'"
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
	 * Returns the value of the '<em><b>Original</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The order that a return or cancellation takes back, where it is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original</em>' reference.
	 * @see #setOriginal(Order)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrder_Original()
	 * @model annotation="http://salesconsultant.org/model column='original_id' labelKey='orders.original_id' group='general' synonyms='original order, original order id, original invoice, reference order, return of, cancels, refund of, \u539f\u8ba2\u5355, \u539f\u8ba2\u5355\u53f7, \u539f\u5355\u53f7, \u5173\u8054\u8ba2\u5355, \u9000\u8d27\u539f\u5355'"
	 * @generated
	 */
	Order getOriginal();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Order#getOriginal <em>Original</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original</em>' reference.
	 * @see #getOriginal()
	 * @generated
	 */
	void setOriginal(Order value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.salesconsultant.model.crm.OrderStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.salesconsultant.model.crm.OrderStatus
	 * @see #isSetStatus()
	 * @see #unsetStatus()
	 * @see #setStatus(OrderStatus)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrder_Status()
	 * @model unsettable="true"
	 *        annotation="http://salesconsultant.org/model column='status' labelKey='orders.status' group='general' synonyms='order status, state, fulfilment status, fulfillment status, \u72b6\u6001, \u8ba2\u5355\u72b6\u6001, \u4ea4\u6613\u72b6\u6001'"
	 * @generated
	 */
	OrderStatus getStatus();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Order#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.salesconsultant.model.crm.OrderStatus
	 * @see #isSetStatus()
	 * @see #unsetStatus()
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(OrderStatus value);

	/**
	 * Unsets the value of the '{@link org.salesconsultant.model.crm.Order#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetStatus()
	 * @see #getStatus()
	 * @see #setStatus(OrderStatus)
	 * @generated
	 */
	void unsetStatus();

	/**
	 * Returns whether the value of the '{@link org.salesconsultant.model.crm.Order#getStatus <em>Status</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Status</em>' attribute is set.
	 * @see #unsetStatus()
	 * @see #getStatus()
	 * @see #setStatus(OrderStatus)
	 * @generated
	 */
	boolean isSetStatus();

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was placed, such as web, app, shop or phone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see #setChannel(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrder_Channel()
	 * @model annotation="http://salesconsultant.org/model column='channel' labelKey='orders.channel' group='general' synonyms='sales channel, order channel, shop, store, platform, order source, \u6e20\u9053, \u9500\u552e\u6e20\u9053, \u4e0b\u5355\u6e20\u9053, \u5e73\u53f0, \u95e8\u5e97, \u5e97\u94fa'"
	 * @generated
	 */
	String getChannel();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Order#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(String value);

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
	 * @model annotation="http://salesconsultant.org/model column='product_id' labelKey='orders.product_id' group='general' synonyms='product, product id, product code, sku, item, stock code, \u5546\u54c1\u7f16\u7801, \u5546\u54c1\u7f16\u53f7, \u4ea7\u54c1\u7f16\u53f7, \u4ea7\u54c1\u7f16\u7801, \u8d27\u53f7'"
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
	 * Sum of the line amounts, after discounts of the lines; negative for what takes back a sale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrder_Amount()
	 * @model annotation="http://salesconsultant.org/model column='amount' labelKey='orders.amount' group='money' unit='currency' synonyms='total, order amount, order total, total amount, order value, value, sales, sum, turnover, price paid, \u91d1\u989d, \u8ba2\u5355\u91d1\u989d, \u603b\u91d1\u989d, \u603b\u989d, \u603b\u4ef7, \u5408\u8ba1, \u5b9e\u4ed8\u91d1\u989d, \u652f\u4ed8\u91d1\u989d, \u6210\u4ea4\u91d1\u989d, \u6d88\u8d39\u91d1\u989d, \u9500\u552e\u989d, amount, invoice amount, dollar value, revenue, spend, grand total, \u8ba2\u5355\u603b\u989d, \u5e94\u4ed8\u91d1\u989d, \u8a02\u55ae\u91d1\u984d, \u91d1\u984d'"
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
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 4217 code; empty means the project currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrder_Currency()
	 * @model annotation="http://salesconsultant.org/model column='currency' labelKey='orders.currency' group='money' pattern='[A-Z]{3}' synonyms='currency code, order currency, \u5e01\u79cd, \u8d27\u5e01, \u8d27\u5e01\u4ee3\u7801, currency, \u5e01\u522b, \u5e63\u5225'"
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
	 * Returns the value of the '<em><b>Discount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Discount on the whole order, beyond those of its lines; positive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discount</em>' attribute.
	 * @see #setDiscount(BigDecimal)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrder_Discount()
	 * @model annotation="http://salesconsultant.org/model column='discount' labelKey='orders.discount' group='money' unit='currency' synonyms='order discount, discount amount, rebate, coupon, voucher, \u6298\u6263, \u4f18\u60e0, \u4f18\u60e0\u91d1\u989d, \u6298\u6263\u91d1\u989d, \u51cf\u514d, \u4f18\u60e0\u5238'"
	 * @generated
	 */
	BigDecimal getDiscount();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Order#getDiscount <em>Discount</em>}' attribute.
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
	 * Tax on the whole order; negative where a sale is taken back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tax</em>' attribute.
	 * @see #setTax(BigDecimal)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrder_Tax()
	 * @model annotation="http://salesconsultant.org/model column='tax' labelKey='orders.tax' group='money' unit='currency' synonyms='vat, sales tax, tax amount, gst, \u7a0e, \u7a0e\u989d, \u7a0e\u8d39, \u589e\u503c\u7a0e'"
	 * @generated
	 */
	BigDecimal getTax();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Order#getTax <em>Tax</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tax</em>' attribute.
	 * @see #getTax()
	 * @generated
	 */
	void setTax(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Shipping</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the customer pays for shipping; not part of the amount.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shipping</em>' attribute.
	 * @see #setShipping(BigDecimal)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrder_Shipping()
	 * @model annotation="http://salesconsultant.org/model column='shipping' labelKey='orders.shipping' group='money' unit='currency' synonyms='shipping cost, shipping fee, freight, delivery fee, postage, \u8fd0\u8d39, \u90ae\u8d39, \u914d\u9001\u8d39, \u7269\u6d41\u8d39'"
	 * @generated
	 */
	BigDecimal getShipping();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Order#getShipping <em>Shipping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shipping</em>' attribute.
	 * @see #getShipping()
	 * @generated
	 */
	void setShipping(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What else there is to know.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getOrder_Note()
	 * @model annotation="http://salesconsultant.org/model column='note' labelKey='orders.note' group='notes' privacy='personal' multiline='true' synonyms='notes, comment, comments, remark, order note, \u5907\u6ce8, \u8ba2\u5355\u5907\u6ce8, \u4e70\u5bb6\u7559\u8a00, \u8bf4\u660e'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Order#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

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
