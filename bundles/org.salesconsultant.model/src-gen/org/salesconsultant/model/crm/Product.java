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
 * A representation of the model object '<em><b>Product</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something sold.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.crm.Product#getId <em>Id</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Product#getName <em>Name</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Product#getCategory <em>Category</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Product#getActive <em>Active</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Product#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Product#getPrice <em>Price</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Product#getCost <em>Cost</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Product#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.Product#getDescription <em>Description</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.crm.CrmPackage#getProduct()
 * @model annotation="http://salesconsultant.org/model table='products' key='id' labelKey='products' label='name'"
 * @generated
 */
public interface Product extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier (stock code) in the source system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getProduct_Id()
	 * @model id="true" required="true"
	 *        annotation="http://salesconsultant.org/model column='id' labelKey='products.id' group='general' synonyms='product id, product code, product number, sku, stock code, stockcode, item id, item number, item code, article, article number, ean, gtin, barcode, \u5546\u54c1\u7f16\u7801, \u5546\u54c1\u7f16\u53f7, \u5546\u54c1\u4ee3\u7801, \u5546\u54c1ID, \u4ea7\u54c1\u7f16\u53f7, \u4ea7\u54c1\u7f16\u7801, \u4ea7\u54c1\u4ee3\u7801, \u8d27\u53f7, \u6761\u7801, \u7269\u6599\u53f7, \u6b3e\u53f7, product no, stock no, sku code, item no, article no, goods id, asin, upc, \u7269\u6599\u7f16\u53f7, \u7522\u54c1\u7de8\u865f, \u5546\u54c1\u7de8\u865f'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Product#getId <em>Id</em>}' attribute.
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
	 * Name or description.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getProduct_Name()
	 * @model annotation="http://salesconsultant.org/model column='name' labelKey='products.name' group='general' synonyms='product name, product, item, item name, article name, title, \u5546\u54c1\u540d\u79f0, \u5546\u54c1\u540d, \u5546\u54c1, \u4ea7\u54c1\u540d\u79f0, \u4ea7\u54c1\u540d, \u4ea7\u54c1, \u54c1\u540d, \u8d27\u54c1\u540d\u79f0, \u6807\u9898, product description, product title, item description, description, goods name, \u5546\u54c1\u63cf\u8ff0, \u54c1\u9879, \u7522\u54c1\u540d\u7a31, \u5546\u54c1\u540d\u7a31'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Product#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Category.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getProduct_Category()
	 * @model annotation="http://salesconsultant.org/model column='category' labelKey='products.category' group='general' synonyms='product category, group, product group, class, department, product type, \u7c7b\u522b, \u7c7b\u76ee, \u54c1\u7c7b, \u5206\u7c7b, \u5546\u54c1\u7c7b\u522b, \u5546\u54c1\u5206\u7c7b, \u4ea7\u54c1\u7c7b\u522b, category, item category, \u985e\u5225'"
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Product#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is still sold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active</em>' attribute.
	 * @see #setActive(Boolean)
	 * @see org.salesconsultant.model.crm.CrmPackage#getProduct_Active()
	 * @model annotation="http://salesconsultant.org/model column='active' labelKey='products.active' group='general' synonyms='is active, available, on sale, enabled, \u5728\u552e, \u662f\u5426\u5728\u552e, \u4e0a\u67b6, \u662f\u5426\u4e0a\u67b6, \u6709\u6548, \u542f\u7528'"
	 * @generated
	 */
	Boolean getActive();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Product#getActive <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active</em>' attribute.
	 * @see #getActive()
	 * @generated
	 */
	void setActive(Boolean value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is counted in, such as piece, kg or box.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getProduct_Unit()
	 * @model annotation="http://salesconsultant.org/model column='unit' labelKey='products.unit' group='general' synonyms='unit of measure, uom, measure, \u5355\u4f4d, \u8ba1\u91cf\u5355\u4f4d'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Product#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * List price of one unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Price</em>' attribute.
	 * @see #setPrice(BigDecimal)
	 * @see org.salesconsultant.model.crm.CrmPackage#getProduct_Price()
	 * @model annotation="http://salesconsultant.org/model column='price' labelKey='products.price' group='money' unit='currency' minimum='0' synonyms='list price, sales price, selling price, retail price, \u4ef7\u683c, \u552e\u4ef7, \u6807\u4ef7, \u96f6\u552e\u4ef7, \u540a\u724c\u4ef7, unit price, price, product price, sale price, \u5355\u4ef7, \u5546\u54c1\u5355\u4ef7, \u55ae\u50f9'"
	 * @generated
	 */
	BigDecimal getPrice();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Product#getPrice <em>Price</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Price</em>' attribute.
	 * @see #getPrice()
	 * @generated
	 */
	void setPrice(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What one unit costs us.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(BigDecimal)
	 * @see org.salesconsultant.model.crm.CrmPackage#getProduct_Cost()
	 * @model annotation="http://salesconsultant.org/model column='cost' labelKey='products.cost' group='money' unit='currency' minimum='0' synonyms='unit cost, purchase price, cost price, cogs, \u6210\u672c, \u6210\u672c\u4ef7, \u8fdb\u4ef7, \u91c7\u8d2d\u4ef7'"
	 * @generated
	 */
	BigDecimal getCost();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Product#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 4217 code of price and cost; empty means the project currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getProduct_Currency()
	 * @model annotation="http://salesconsultant.org/model column='currency' labelKey='products.currency' group='money' pattern='[A-Z]{3}' synonyms='currency code, price currency, \u5e01\u79cd, \u8d27\u5e01, \u8d27\u5e01\u4ee3\u7801'"
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Product#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is, at length.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.salesconsultant.model.crm.CrmPackage#getProduct_Description()
	 * @model annotation="http://salesconsultant.org/model column='description' labelKey='products.description' group='notes' multiline='true' synonyms='long description, details, product description, \u63cf\u8ff0, \u5546\u54c1\u63cf\u8ff0, \u4ea7\u54c1\u63cf\u8ff0, \u8be6\u60c5, \u7b80\u4ecb'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.crm.Product#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

} // Product
