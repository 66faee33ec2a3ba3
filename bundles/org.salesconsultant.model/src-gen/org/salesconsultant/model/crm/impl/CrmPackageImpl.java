/**
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.crm.impl;

import java.time.LocalDateTime;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.salesconsultant.model.crm.Consent;
import org.salesconsultant.model.crm.CrmFactory;
import org.salesconsultant.model.crm.CrmPackage;
import org.salesconsultant.model.crm.Customer;
import org.salesconsultant.model.crm.Interaction;
import org.salesconsultant.model.crm.InteractionKind;
import org.salesconsultant.model.crm.Order;
import org.salesconsultant.model.crm.OrderLine;
import org.salesconsultant.model.crm.OrderType;
import org.salesconsultant.model.crm.Product;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class CrmPackageImpl extends EPackageImpl implements CrmPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass customerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass productEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass orderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass orderLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interactionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum orderTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum interactionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType localDateTimeEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.salesconsultant.model.crm.CrmPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private CrmPackageImpl() {
		super(eNS_URI, CrmFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link CrmPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static CrmPackage init() {
		if (isInited) return (CrmPackage)EPackage.Registry.INSTANCE.getEPackage(CrmPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredCrmPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		CrmPackageImpl theCrmPackage = registeredCrmPackage instanceof CrmPackageImpl ? (CrmPackageImpl)registeredCrmPackage : new CrmPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theCrmPackage.createPackageContents();

		// Initialize created meta-data
		theCrmPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theCrmPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(CrmPackage.eNS_URI, theCrmPackage);
		return theCrmPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCustomer() {
		return customerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Id() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Name() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Age() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Income() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_PurchaseFrequency() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Email() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Phone() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Country() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_City() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProduct() {
		return productEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_Id() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_Name() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_Category() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_Price() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOrder() {
		return orderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Id() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrder_Customer() {
		return (EReference)orderEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrder_Product() {
		return (EReference)orderEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Amount() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Date() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Type() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Currency() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrder_Lines() {
		return (EReference)orderEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOrderLine() {
		return orderLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrderLine_Order() {
		return (EReference)orderLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderLine_Position() {
		return (EAttribute)orderLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrderLine_Product() {
		return (EReference)orderLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderLine_Quantity() {
		return (EAttribute)orderLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderLine_UnitPrice() {
		return (EAttribute)orderLineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderLine_Amount() {
		return (EAttribute)orderLineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderLine_Date() {
		return (EAttribute)orderLineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInteraction() {
		return interactionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Id() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInteraction_Customer() {
		return (EReference)interactionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Date() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Kind() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Rating() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Text() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsent() {
		return consentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsent_Customer() {
		return (EReference)consentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Channel() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Granted() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Date() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Proof() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOrderType() {
		return orderTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInteractionKind() {
		return interactionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getLocalDateTime() {
		return localDateTimeEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CrmFactory getCrmFactory() {
		return (CrmFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		customerEClass = createEClass(CUSTOMER);
		createEAttribute(customerEClass, CUSTOMER__ID);
		createEAttribute(customerEClass, CUSTOMER__NAME);
		createEAttribute(customerEClass, CUSTOMER__AGE);
		createEAttribute(customerEClass, CUSTOMER__INCOME);
		createEAttribute(customerEClass, CUSTOMER__PURCHASE_FREQUENCY);
		createEAttribute(customerEClass, CUSTOMER__EMAIL);
		createEAttribute(customerEClass, CUSTOMER__PHONE);
		createEAttribute(customerEClass, CUSTOMER__COUNTRY);
		createEAttribute(customerEClass, CUSTOMER__CITY);

		productEClass = createEClass(PRODUCT);
		createEAttribute(productEClass, PRODUCT__ID);
		createEAttribute(productEClass, PRODUCT__NAME);
		createEAttribute(productEClass, PRODUCT__CATEGORY);
		createEAttribute(productEClass, PRODUCT__PRICE);

		orderEClass = createEClass(ORDER);
		createEAttribute(orderEClass, ORDER__ID);
		createEReference(orderEClass, ORDER__CUSTOMER);
		createEReference(orderEClass, ORDER__PRODUCT);
		createEAttribute(orderEClass, ORDER__AMOUNT);
		createEAttribute(orderEClass, ORDER__DATE);
		createEAttribute(orderEClass, ORDER__TYPE);
		createEAttribute(orderEClass, ORDER__CURRENCY);
		createEReference(orderEClass, ORDER__LINES);

		orderLineEClass = createEClass(ORDER_LINE);
		createEReference(orderLineEClass, ORDER_LINE__ORDER);
		createEAttribute(orderLineEClass, ORDER_LINE__POSITION);
		createEReference(orderLineEClass, ORDER_LINE__PRODUCT);
		createEAttribute(orderLineEClass, ORDER_LINE__QUANTITY);
		createEAttribute(orderLineEClass, ORDER_LINE__UNIT_PRICE);
		createEAttribute(orderLineEClass, ORDER_LINE__AMOUNT);
		createEAttribute(orderLineEClass, ORDER_LINE__DATE);

		interactionEClass = createEClass(INTERACTION);
		createEAttribute(interactionEClass, INTERACTION__ID);
		createEReference(interactionEClass, INTERACTION__CUSTOMER);
		createEAttribute(interactionEClass, INTERACTION__DATE);
		createEAttribute(interactionEClass, INTERACTION__KIND);
		createEAttribute(interactionEClass, INTERACTION__RATING);
		createEAttribute(interactionEClass, INTERACTION__TEXT);

		consentEClass = createEClass(CONSENT);
		createEReference(consentEClass, CONSENT__CUSTOMER);
		createEAttribute(consentEClass, CONSENT__CHANNEL);
		createEAttribute(consentEClass, CONSENT__GRANTED);
		createEAttribute(consentEClass, CONSENT__DATE);
		createEAttribute(consentEClass, CONSENT__PROOF);

		// Create enums
		orderTypeEEnum = createEEnum(ORDER_TYPE);
		interactionKindEEnum = createEEnum(INTERACTION_KIND);

		// Create data types
		localDateTimeEDataType = createEDataType(LOCAL_DATE_TIME);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes, features, and operations; add parameters
		initEClass(customerEClass, Customer.class, "Customer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCustomer_Id(), ecorePackage.getEString(), "id", null, 1, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Name(), ecorePackage.getEString(), "name", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Age(), ecorePackage.getEIntegerObject(), "age", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Income(), ecorePackage.getEBigDecimal(), "income", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_PurchaseFrequency(), ecorePackage.getEDoubleObject(), "purchaseFrequency", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Email(), ecorePackage.getEString(), "email", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Phone(), ecorePackage.getEString(), "phone", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Country(), ecorePackage.getEString(), "country", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_City(), ecorePackage.getEString(), "city", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(productEClass, Product.class, "Product", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProduct_Id(), ecorePackage.getEString(), "id", null, 1, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_Name(), ecorePackage.getEString(), "name", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_Category(), ecorePackage.getEString(), "category", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_Price(), ecorePackage.getEBigDecimal(), "price", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(orderEClass, Order.class, "Order", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOrder_Id(), ecorePackage.getEString(), "id", null, 1, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrder_Customer(), this.getCustomer(), null, "customer", null, 1, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrder_Product(), this.getProduct(), null, "product", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Amount(), ecorePackage.getEBigDecimal(), "amount", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Date(), this.getLocalDateTime(), "date", null, 1, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Type(), this.getOrderType(), "type", "sale", 1, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Currency(), ecorePackage.getEString(), "currency", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrder_Lines(), this.getOrderLine(), null, "lines", null, 0, -1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(orderLineEClass, OrderLine.class, "OrderLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOrderLine_Order(), this.getOrder(), null, "order", null, 1, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderLine_Position(), ecorePackage.getEInt(), "position", null, 1, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrderLine_Product(), this.getProduct(), null, "product", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderLine_Quantity(), ecorePackage.getEBigDecimal(), "quantity", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderLine_UnitPrice(), ecorePackage.getEBigDecimal(), "unitPrice", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderLine_Amount(), ecorePackage.getEBigDecimal(), "amount", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderLine_Date(), this.getLocalDateTime(), "date", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interactionEClass, Interaction.class, "Interaction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInteraction_Id(), ecorePackage.getEString(), "id", null, 1, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInteraction_Customer(), this.getCustomer(), null, "customer", null, 1, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Date(), this.getLocalDateTime(), "date", null, 1, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Kind(), this.getInteractionKind(), "kind", "visit", 1, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Rating(), ecorePackage.getEIntegerObject(), "rating", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Text(), ecorePackage.getEString(), "text", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consentEClass, Consent.class, "Consent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getConsent_Customer(), this.getCustomer(), null, "customer", null, 1, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Channel(), ecorePackage.getEString(), "channel", null, 1, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Granted(), ecorePackage.getEBoolean(), "granted", null, 1, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Date(), this.getLocalDateTime(), "date", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Proof(), ecorePackage.getEString(), "proof", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(orderTypeEEnum, OrderType.class, "OrderType");
		addEEnumLiteral(orderTypeEEnum, OrderType.SALE);
		addEEnumLiteral(orderTypeEEnum, OrderType.RETURN);

		initEEnum(interactionKindEEnum, InteractionKind.class, "InteractionKind");
		addEEnumLiteral(interactionKindEEnum, InteractionKind.VISIT);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.CALL);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.COMPLAINT);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.REVIEW);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.CAMPAIGN);

		// Initialize data types
		initEDataType(localDateTimeEDataType, LocalDateTime.class, "LocalDateTime", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// http://salesconsultant.org/model
		createModelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (customerEClass,
		   source,
		   new String[] {
			   "documentation", "A person or company that buys."
		   });
		addAnnotation
		  (getCustomer_Id(),
		   source,
		   new String[] {
			   "documentation", "Identifier in the source system, as text."
		   });
		addAnnotation
		  (getCustomer_Name(),
		   source,
		   new String[] {
			   "documentation", "Name as written by the customer."
		   });
		addAnnotation
		  (getCustomer_Age(),
		   source,
		   new String[] {
			   "documentation", "Age in completed years, 0 to 130."
		   });
		addAnnotation
		  (getCustomer_Income(),
		   source,
		   new String[] {
			   "documentation", "Yearly income in the project currency."
		   });
		addAnnotation
		  (getCustomer_PurchaseFrequency(),
		   source,
		   new String[] {
			   "documentation", "Purchases a year, as stated by the source."
		   });
		addAnnotation
		  (getCustomer_Email(),
		   source,
		   new String[] {
			   "documentation", "E-mail address."
		   });
		addAnnotation
		  (getCustomer_Phone(),
		   source,
		   new String[] {
			   "documentation", "Telephone number."
		   });
		addAnnotation
		  (getCustomer_Country(),
		   source,
		   new String[] {
			   "documentation", "Country, as written by the source."
		   });
		addAnnotation
		  (getCustomer_City(),
		   source,
		   new String[] {
			   "documentation", "City, as written by the source."
		   });
		addAnnotation
		  (productEClass,
		   source,
		   new String[] {
			   "documentation", "Something sold."
		   });
		addAnnotation
		  (getProduct_Id(),
		   source,
		   new String[] {
			   "documentation", "Identifier (stock code) in the source system."
		   });
		addAnnotation
		  (getProduct_Name(),
		   source,
		   new String[] {
			   "documentation", "Name or description."
		   });
		addAnnotation
		  (getProduct_Category(),
		   source,
		   new String[] {
			   "documentation", "Category."
		   });
		addAnnotation
		  (getProduct_Price(),
		   source,
		   new String[] {
			   "documentation", "List price of one piece."
		   });
		addAnnotation
		  (orderEClass,
		   source,
		   new String[] {
			   "documentation", "One purchase or one return by one customer."
		   });
		addAnnotation
		  (getOrder_Id(),
		   source,
		   new String[] {
			   "documentation", "Order or invoice number."
		   });
		addAnnotation
		  (getOrder_Customer(),
		   source,
		   new String[] {
			   "documentation", "Who ordered."
		   });
		addAnnotation
		  (getOrder_Product(),
		   source,
		   new String[] {
			   "documentation", "The product, where the order has only one; otherwise see the lines."
		   });
		addAnnotation
		  (getOrder_Amount(),
		   source,
		   new String[] {
			   "documentation", "Sum of the line amounts; negative for a return."
		   });
		addAnnotation
		  (getOrder_Date(),
		   source,
		   new String[] {
			   "documentation", "When it was placed (the earliest of its lines), in the project time zone."
		   });
		addAnnotation
		  (getOrder_Type(),
		   source,
		   new String[] {
			   "documentation", "Sale or return."
		   });
		addAnnotation
		  (getOrder_Currency(),
		   source,
		   new String[] {
			   "documentation", "ISO 4217 code; empty means the project currency."
		   });
		addAnnotation
		  (getOrder_Lines(),
		   source,
		   new String[] {
			   "documentation", "The lines of the order, by position."
		   });
		addAnnotation
		  (orderLineEClass,
		   source,
		   new String[] {
			   "documentation", "One product in an order."
		   });
		addAnnotation
		  (getOrderLine_Order(),
		   source,
		   new String[] {
			   "documentation", "The order it belongs to."
		   });
		addAnnotation
		  (getOrderLine_Position(),
		   source,
		   new String[] {
			   "documentation", "1-based position in the order, in data-row order."
		   });
		addAnnotation
		  (getOrderLine_Product(),
		   source,
		   new String[] {
			   "documentation", "What was bought."
		   });
		addAnnotation
		  (getOrderLine_Quantity(),
		   source,
		   new String[] {
			   "documentation", "Pieces; negative for a return."
		   });
		addAnnotation
		  (getOrderLine_UnitPrice(),
		   source,
		   new String[] {
			   "documentation", "Price of one piece."
		   });
		addAnnotation
		  (getOrderLine_Amount(),
		   source,
		   new String[] {
			   "documentation", "Quantity times unit price, exact."
		   });
		addAnnotation
		  (getOrderLine_Date(),
		   source,
		   new String[] {
			   "documentation", "When the line was recorded, in the project time zone."
		   });
		addAnnotation
		  (interactionEClass,
		   source,
		   new String[] {
			   "documentation", "A contact with a customer."
		   });
		addAnnotation
		  (getInteraction_Id(),
		   source,
		   new String[] {
			   "documentation", "Identifier."
		   });
		addAnnotation
		  (getInteraction_Customer(),
		   source,
		   new String[] {
			   "documentation", "With whom."
		   });
		addAnnotation
		  (getInteraction_Date(),
		   source,
		   new String[] {
			   "documentation", "When."
		   });
		addAnnotation
		  (getInteraction_Kind(),
		   source,
		   new String[] {
			   "documentation", "What kind of contact."
		   });
		addAnnotation
		  (getInteraction_Rating(),
		   source,
		   new String[] {
			   "documentation", "Rating of a review, 1 (worst) to 5 (best)."
		   });
		addAnnotation
		  (getInteraction_Text(),
		   source,
		   new String[] {
			   "documentation", "What was said."
		   });
		addAnnotation
		  (consentEClass,
		   source,
		   new String[] {
			   "documentation", "Whether a customer may be contacted over a channel."
		   });
		addAnnotation
		  (getConsent_Customer(),
		   source,
		   new String[] {
			   "documentation", "Whose consent."
		   });
		addAnnotation
		  (getConsent_Channel(),
		   source,
		   new String[] {
			   "documentation", "Channel: email, message, phone, post."
		   });
		addAnnotation
		  (getConsent_Granted(),
		   source,
		   new String[] {
			   "documentation", "True if contact is allowed."
		   });
		addAnnotation
		  (getConsent_Date(),
		   source,
		   new String[] {
			   "documentation", "When it was given or withdrawn."
		   });
		addAnnotation
		  (getConsent_Proof(),
		   source,
		   new String[] {
			   "documentation", "Where the proof is kept."
		   });
		addAnnotation
		  (orderTypeEEnum,
		   source,
		   new String[] {
			   "documentation", "Sale or return."
		   });
		addAnnotation
		  (interactionKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Kinds of contact."
		   });
		addAnnotation
		  (localDateTimeEDataType,
		   source,
		   new String[] {
			   "create", "return it == null ? null : <%java.time.LocalDateTime%>.parse(it);",
			   "convert", "return it == null ? null : it.toString();"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://salesconsultant.org/model</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createModelAnnotations() {
		String source = "http://salesconsultant.org/model";
		addAnnotation
		  (customerEClass,
		   source,
		   new String[] {
			   "table", "customers",
			   "key", "id",
			   "labelKey", "customers"
		   });
		addAnnotation
		  (getCustomer_Id(),
		   source,
		   new String[] {
			   "column", "id",
			   "labelKey", "customers.id",
			   "privacy", "identifier"
		   });
		addAnnotation
		  (getCustomer_Name(),
		   source,
		   new String[] {
			   "column", "name",
			   "labelKey", "customers.name",
			   "privacy", "personal"
		   });
		addAnnotation
		  (getCustomer_Age(),
		   source,
		   new String[] {
			   "column", "age",
			   "labelKey", "customers.age",
			   "unit", "years",
			   "privacy", "personal",
			   "minimum", "0",
			   "maximum", "130"
		   });
		addAnnotation
		  (getCustomer_Income(),
		   source,
		   new String[] {
			   "column", "income",
			   "labelKey", "customers.income",
			   "unit", "currency",
			   "privacy", "sensitive",
			   "minimum", "0"
		   });
		addAnnotation
		  (getCustomer_PurchaseFrequency(),
		   source,
		   new String[] {
			   "column", "purchase_frequency",
			   "labelKey", "customers.purchase_frequency",
			   "unit", "1/year",
			   "minimum", "0"
		   });
		addAnnotation
		  (getCustomer_Email(),
		   source,
		   new String[] {
			   "column", "email",
			   "labelKey", "customers.email",
			   "privacy", "contact"
		   });
		addAnnotation
		  (getCustomer_Phone(),
		   source,
		   new String[] {
			   "column", "phone",
			   "labelKey", "customers.phone",
			   "privacy", "contact"
		   });
		addAnnotation
		  (getCustomer_Country(),
		   source,
		   new String[] {
			   "column", "country",
			   "labelKey", "customers.country"
		   });
		addAnnotation
		  (getCustomer_City(),
		   source,
		   new String[] {
			   "column", "city",
			   "labelKey", "customers.city",
			   "privacy", "personal"
		   });
		addAnnotation
		  (productEClass,
		   source,
		   new String[] {
			   "table", "products",
			   "key", "id",
			   "labelKey", "products"
		   });
		addAnnotation
		  (getProduct_Id(),
		   source,
		   new String[] {
			   "column", "id",
			   "labelKey", "products.id"
		   });
		addAnnotation
		  (getProduct_Name(),
		   source,
		   new String[] {
			   "column", "name",
			   "labelKey", "products.name"
		   });
		addAnnotation
		  (getProduct_Category(),
		   source,
		   new String[] {
			   "column", "category",
			   "labelKey", "products.category"
		   });
		addAnnotation
		  (getProduct_Price(),
		   source,
		   new String[] {
			   "column", "price",
			   "labelKey", "products.price",
			   "unit", "currency"
		   });
		addAnnotation
		  (orderEClass,
		   source,
		   new String[] {
			   "table", "orders",
			   "key", "id",
			   "labelKey", "orders"
		   });
		addAnnotation
		  (getOrder_Id(),
		   source,
		   new String[] {
			   "column", "id",
			   "labelKey", "orders.id"
		   });
		addAnnotation
		  (getOrder_Customer(),
		   source,
		   new String[] {
			   "column", "customer_id",
			   "labelKey", "orders.customer_id"
		   });
		addAnnotation
		  (getOrder_Product(),
		   source,
		   new String[] {
			   "column", "product_id",
			   "labelKey", "orders.product_id"
		   });
		addAnnotation
		  (getOrder_Amount(),
		   source,
		   new String[] {
			   "column", "amount",
			   "labelKey", "orders.amount",
			   "unit", "currency"
		   });
		addAnnotation
		  (getOrder_Date(),
		   source,
		   new String[] {
			   "column", "date",
			   "labelKey", "orders.date"
		   });
		addAnnotation
		  (getOrder_Type(),
		   source,
		   new String[] {
			   "column", "type",
			   "labelKey", "orders.type"
		   });
		addAnnotation
		  (getOrder_Currency(),
		   source,
		   new String[] {
			   "column", "currency",
			   "labelKey", "orders.currency"
		   });
		addAnnotation
		  (orderLineEClass,
		   source,
		   new String[] {
			   "table", "order_lines",
			   "key", "order_id,position",
			   "labelKey", "order_lines"
		   });
		addAnnotation
		  (getOrderLine_Order(),
		   source,
		   new String[] {
			   "column", "order_id",
			   "labelKey", "order_lines.order_id"
		   });
		addAnnotation
		  (getOrderLine_Position(),
		   source,
		   new String[] {
			   "column", "position",
			   "labelKey", "order_lines.position"
		   });
		addAnnotation
		  (getOrderLine_Product(),
		   source,
		   new String[] {
			   "column", "product_id",
			   "labelKey", "order_lines.product_id"
		   });
		addAnnotation
		  (getOrderLine_Quantity(),
		   source,
		   new String[] {
			   "column", "quantity",
			   "labelKey", "order_lines.quantity",
			   "unit", "pieces"
		   });
		addAnnotation
		  (getOrderLine_UnitPrice(),
		   source,
		   new String[] {
			   "column", "unit_price",
			   "labelKey", "order_lines.unit_price",
			   "unit", "currency"
		   });
		addAnnotation
		  (getOrderLine_Amount(),
		   source,
		   new String[] {
			   "column", "amount",
			   "labelKey", "order_lines.amount",
			   "unit", "currency"
		   });
		addAnnotation
		  (getOrderLine_Date(),
		   source,
		   new String[] {
			   "column", "date",
			   "labelKey", "order_lines.date"
		   });
		addAnnotation
		  (interactionEClass,
		   source,
		   new String[] {
			   "table", "interactions",
			   "key", "id",
			   "labelKey", "interactions"
		   });
		addAnnotation
		  (getInteraction_Id(),
		   source,
		   new String[] {
			   "column", "id",
			   "labelKey", "interactions.id"
		   });
		addAnnotation
		  (getInteraction_Customer(),
		   source,
		   new String[] {
			   "column", "customer_id",
			   "labelKey", "interactions.customer_id"
		   });
		addAnnotation
		  (getInteraction_Date(),
		   source,
		   new String[] {
			   "column", "date",
			   "labelKey", "interactions.date"
		   });
		addAnnotation
		  (getInteraction_Kind(),
		   source,
		   new String[] {
			   "column", "kind",
			   "labelKey", "interactions.kind"
		   });
		addAnnotation
		  (getInteraction_Rating(),
		   source,
		   new String[] {
			   "column", "rating",
			   "labelKey", "interactions.rating",
			   "minimum", "1",
			   "maximum", "5"
		   });
		addAnnotation
		  (getInteraction_Text(),
		   source,
		   new String[] {
			   "column", "text",
			   "labelKey", "interactions.text",
			   "privacy", "personal"
		   });
		addAnnotation
		  (consentEClass,
		   source,
		   new String[] {
			   "table", "consents",
			   "key", "customer_id,channel",
			   "labelKey", "consents"
		   });
		addAnnotation
		  (getConsent_Customer(),
		   source,
		   new String[] {
			   "column", "customer_id",
			   "labelKey", "consents.customer_id"
		   });
		addAnnotation
		  (getConsent_Channel(),
		   source,
		   new String[] {
			   "column", "channel",
			   "labelKey", "consents.channel"
		   });
		addAnnotation
		  (getConsent_Granted(),
		   source,
		   new String[] {
			   "column", "granted",
			   "labelKey", "consents.granted"
		   });
		addAnnotation
		  (getConsent_Date(),
		   source,
		   new String[] {
			   "column", "date",
			   "labelKey", "consents.date"
		   });
		addAnnotation
		  (getConsent_Proof(),
		   source,
		   new String[] {
			   "column", "proof",
			   "labelKey", "consents.proof"
		   });
	}

} //CrmPackageImpl
