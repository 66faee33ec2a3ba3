/**
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.crm.impl;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.salesconsultant.model.crm.Consent;
import org.salesconsultant.model.crm.ContactChannel;
import org.salesconsultant.model.crm.CrmFactory;
import org.salesconsultant.model.crm.CrmPackage;
import org.salesconsultant.model.crm.Customer;
import org.salesconsultant.model.crm.Interaction;
import org.salesconsultant.model.crm.InteractionKind;
import org.salesconsultant.model.crm.LifecycleStatus;
import org.salesconsultant.model.crm.Order;
import org.salesconsultant.model.crm.OrderLine;
import org.salesconsultant.model.crm.OrderStatus;
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
	private EEnum orderStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum lifecycleStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contactChannelEEnum = null;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType localDateEDataType = null;

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
	public EAttribute getCustomer_Status() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Owner() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Source() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Since() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Tags() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Email() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Phone() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Mobile() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Messenger() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_PreferredChannel() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Language() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Street() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_PostalCode() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_District() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_City() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Province() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Country() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Company() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Industry() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_BirthDate() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Age() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Income() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_PurchaseFrequency() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Note() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(25);
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
	public EAttribute getProduct_Active() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_Unit() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_Price() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_Cost() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_Currency() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProduct_Description() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(8);
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
	public EAttribute getOrder_Date() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Type() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrder_Original() {
		return (EReference)orderEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Status() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Channel() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrder_Product() {
		return (EReference)orderEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Amount() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Currency() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Discount() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Tax() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Shipping() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrder_Note() {
		return (EAttribute)orderEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrder_Lines() {
		return (EReference)orderEClass.getEStructuralFeatures().get(14);
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
	public EAttribute getOrderLine_Date() {
		return (EAttribute)orderLineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderLine_UnitPrice() {
		return (EAttribute)orderLineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderLine_Discount() {
		return (EAttribute)orderLineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderLine_Tax() {
		return (EAttribute)orderLineEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrderLine_Amount() {
		return (EAttribute)orderLineEClass.getEStructuralFeatures().get(8);
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
	public EAttribute getInteraction_Channel() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Rating() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Outcome() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Owner() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Text() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(8);
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
	public EEnum getOrderStatus() {
		return orderStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLifecycleStatus() {
		return lifecycleStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContactChannel() {
		return contactChannelEEnum;
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
	public EDataType getLocalDate() {
		return localDateEDataType;
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
		createEAttribute(customerEClass, CUSTOMER__STATUS);
		createEAttribute(customerEClass, CUSTOMER__OWNER);
		createEAttribute(customerEClass, CUSTOMER__SOURCE);
		createEAttribute(customerEClass, CUSTOMER__SINCE);
		createEAttribute(customerEClass, CUSTOMER__TAGS);
		createEAttribute(customerEClass, CUSTOMER__EMAIL);
		createEAttribute(customerEClass, CUSTOMER__PHONE);
		createEAttribute(customerEClass, CUSTOMER__MOBILE);
		createEAttribute(customerEClass, CUSTOMER__MESSENGER);
		createEAttribute(customerEClass, CUSTOMER__PREFERRED_CHANNEL);
		createEAttribute(customerEClass, CUSTOMER__LANGUAGE);
		createEAttribute(customerEClass, CUSTOMER__STREET);
		createEAttribute(customerEClass, CUSTOMER__POSTAL_CODE);
		createEAttribute(customerEClass, CUSTOMER__DISTRICT);
		createEAttribute(customerEClass, CUSTOMER__CITY);
		createEAttribute(customerEClass, CUSTOMER__PROVINCE);
		createEAttribute(customerEClass, CUSTOMER__COUNTRY);
		createEAttribute(customerEClass, CUSTOMER__COMPANY);
		createEAttribute(customerEClass, CUSTOMER__INDUSTRY);
		createEAttribute(customerEClass, CUSTOMER__BIRTH_DATE);
		createEAttribute(customerEClass, CUSTOMER__AGE);
		createEAttribute(customerEClass, CUSTOMER__INCOME);
		createEAttribute(customerEClass, CUSTOMER__PURCHASE_FREQUENCY);
		createEAttribute(customerEClass, CUSTOMER__NOTE);

		productEClass = createEClass(PRODUCT);
		createEAttribute(productEClass, PRODUCT__ID);
		createEAttribute(productEClass, PRODUCT__NAME);
		createEAttribute(productEClass, PRODUCT__CATEGORY);
		createEAttribute(productEClass, PRODUCT__ACTIVE);
		createEAttribute(productEClass, PRODUCT__UNIT);
		createEAttribute(productEClass, PRODUCT__PRICE);
		createEAttribute(productEClass, PRODUCT__COST);
		createEAttribute(productEClass, PRODUCT__CURRENCY);
		createEAttribute(productEClass, PRODUCT__DESCRIPTION);

		orderEClass = createEClass(ORDER);
		createEAttribute(orderEClass, ORDER__ID);
		createEReference(orderEClass, ORDER__CUSTOMER);
		createEAttribute(orderEClass, ORDER__DATE);
		createEAttribute(orderEClass, ORDER__TYPE);
		createEReference(orderEClass, ORDER__ORIGINAL);
		createEAttribute(orderEClass, ORDER__STATUS);
		createEAttribute(orderEClass, ORDER__CHANNEL);
		createEReference(orderEClass, ORDER__PRODUCT);
		createEAttribute(orderEClass, ORDER__AMOUNT);
		createEAttribute(orderEClass, ORDER__CURRENCY);
		createEAttribute(orderEClass, ORDER__DISCOUNT);
		createEAttribute(orderEClass, ORDER__TAX);
		createEAttribute(orderEClass, ORDER__SHIPPING);
		createEAttribute(orderEClass, ORDER__NOTE);
		createEReference(orderEClass, ORDER__LINES);

		orderLineEClass = createEClass(ORDER_LINE);
		createEReference(orderLineEClass, ORDER_LINE__ORDER);
		createEAttribute(orderLineEClass, ORDER_LINE__POSITION);
		createEReference(orderLineEClass, ORDER_LINE__PRODUCT);
		createEAttribute(orderLineEClass, ORDER_LINE__QUANTITY);
		createEAttribute(orderLineEClass, ORDER_LINE__DATE);
		createEAttribute(orderLineEClass, ORDER_LINE__UNIT_PRICE);
		createEAttribute(orderLineEClass, ORDER_LINE__DISCOUNT);
		createEAttribute(orderLineEClass, ORDER_LINE__TAX);
		createEAttribute(orderLineEClass, ORDER_LINE__AMOUNT);

		interactionEClass = createEClass(INTERACTION);
		createEAttribute(interactionEClass, INTERACTION__ID);
		createEReference(interactionEClass, INTERACTION__CUSTOMER);
		createEAttribute(interactionEClass, INTERACTION__DATE);
		createEAttribute(interactionEClass, INTERACTION__KIND);
		createEAttribute(interactionEClass, INTERACTION__CHANNEL);
		createEAttribute(interactionEClass, INTERACTION__RATING);
		createEAttribute(interactionEClass, INTERACTION__OUTCOME);
		createEAttribute(interactionEClass, INTERACTION__OWNER);
		createEAttribute(interactionEClass, INTERACTION__TEXT);

		consentEClass = createEClass(CONSENT);
		createEReference(consentEClass, CONSENT__CUSTOMER);
		createEAttribute(consentEClass, CONSENT__CHANNEL);
		createEAttribute(consentEClass, CONSENT__GRANTED);
		createEAttribute(consentEClass, CONSENT__DATE);
		createEAttribute(consentEClass, CONSENT__PROOF);

		// Create enums
		orderTypeEEnum = createEEnum(ORDER_TYPE);
		orderStatusEEnum = createEEnum(ORDER_STATUS);
		lifecycleStatusEEnum = createEEnum(LIFECYCLE_STATUS);
		contactChannelEEnum = createEEnum(CONTACT_CHANNEL);
		interactionKindEEnum = createEEnum(INTERACTION_KIND);

		// Create data types
		localDateTimeEDataType = createEDataType(LOCAL_DATE_TIME);
		localDateEDataType = createEDataType(LOCAL_DATE);
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
		initEAttribute(getCustomer_Status(), this.getLifecycleStatus(), "status", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Owner(), ecorePackage.getEString(), "owner", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Source(), ecorePackage.getEString(), "source", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Since(), this.getLocalDate(), "since", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Tags(), ecorePackage.getEString(), "tags", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Email(), ecorePackage.getEString(), "email", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Phone(), ecorePackage.getEString(), "phone", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Mobile(), ecorePackage.getEString(), "mobile", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Messenger(), ecorePackage.getEString(), "messenger", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_PreferredChannel(), this.getContactChannel(), "preferredChannel", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Language(), ecorePackage.getEString(), "language", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Street(), ecorePackage.getEString(), "street", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_PostalCode(), ecorePackage.getEString(), "postalCode", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_District(), ecorePackage.getEString(), "district", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_City(), ecorePackage.getEString(), "city", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Province(), ecorePackage.getEString(), "province", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Country(), ecorePackage.getEString(), "country", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Company(), ecorePackage.getEString(), "company", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Industry(), ecorePackage.getEString(), "industry", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_BirthDate(), this.getLocalDate(), "birthDate", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Age(), ecorePackage.getEIntegerObject(), "age", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Income(), ecorePackage.getEBigDecimal(), "income", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_PurchaseFrequency(), ecorePackage.getEDoubleObject(), "purchaseFrequency", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomer_Note(), ecorePackage.getEString(), "note", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(productEClass, Product.class, "Product", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProduct_Id(), ecorePackage.getEString(), "id", null, 1, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_Name(), ecorePackage.getEString(), "name", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_Category(), ecorePackage.getEString(), "category", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_Active(), ecorePackage.getEBooleanObject(), "active", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_Price(), ecorePackage.getEBigDecimal(), "price", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_Cost(), ecorePackage.getEBigDecimal(), "cost", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_Currency(), ecorePackage.getEString(), "currency", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_Description(), ecorePackage.getEString(), "description", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(orderEClass, Order.class, "Order", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOrder_Id(), ecorePackage.getEString(), "id", null, 1, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrder_Customer(), this.getCustomer(), null, "customer", null, 1, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Date(), this.getLocalDateTime(), "date", null, 1, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Type(), this.getOrderType(), "type", "sale", 1, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrder_Original(), this.getOrder(), null, "original", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Status(), this.getOrderStatus(), "status", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Channel(), ecorePackage.getEString(), "channel", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrder_Product(), this.getProduct(), null, "product", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Amount(), ecorePackage.getEBigDecimal(), "amount", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Currency(), ecorePackage.getEString(), "currency", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Discount(), ecorePackage.getEBigDecimal(), "discount", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Tax(), ecorePackage.getEBigDecimal(), "tax", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Shipping(), ecorePackage.getEBigDecimal(), "shipping", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrder_Note(), ecorePackage.getEString(), "note", null, 0, 1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrder_Lines(), this.getOrderLine(), null, "lines", null, 0, -1, Order.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(orderLineEClass, OrderLine.class, "OrderLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOrderLine_Order(), this.getOrder(), null, "order", null, 1, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderLine_Position(), ecorePackage.getEInt(), "position", null, 1, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrderLine_Product(), this.getProduct(), null, "product", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderLine_Quantity(), ecorePackage.getEBigDecimal(), "quantity", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderLine_Date(), this.getLocalDateTime(), "date", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderLine_UnitPrice(), ecorePackage.getEBigDecimal(), "unitPrice", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderLine_Discount(), ecorePackage.getEBigDecimal(), "discount", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderLine_Tax(), ecorePackage.getEBigDecimal(), "tax", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrderLine_Amount(), ecorePackage.getEBigDecimal(), "amount", null, 0, 1, OrderLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interactionEClass, Interaction.class, "Interaction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInteraction_Id(), ecorePackage.getEString(), "id", null, 1, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInteraction_Customer(), this.getCustomer(), null, "customer", null, 1, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Date(), this.getLocalDateTime(), "date", null, 1, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Kind(), this.getInteractionKind(), "kind", "visit", 1, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Channel(), ecorePackage.getEString(), "channel", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Rating(), ecorePackage.getEIntegerObject(), "rating", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Outcome(), ecorePackage.getEString(), "outcome", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Owner(), ecorePackage.getEString(), "owner", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
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
		addEEnumLiteral(orderTypeEEnum, OrderType.CANCELLATION);

		initEEnum(orderStatusEEnum, OrderStatus.class, "OrderStatus");
		addEEnumLiteral(orderStatusEEnum, OrderStatus.OPEN);
		addEEnumLiteral(orderStatusEEnum, OrderStatus.CONFIRMED);
		addEEnumLiteral(orderStatusEEnum, OrderStatus.PAID);
		addEEnumLiteral(orderStatusEEnum, OrderStatus.SHIPPED);
		addEEnumLiteral(orderStatusEEnum, OrderStatus.DELIVERED);
		addEEnumLiteral(orderStatusEEnum, OrderStatus.COMPLETED);

		initEEnum(lifecycleStatusEEnum, LifecycleStatus.class, "LifecycleStatus");
		addEEnumLiteral(lifecycleStatusEEnum, LifecycleStatus.LEAD);
		addEEnumLiteral(lifecycleStatusEEnum, LifecycleStatus.PROSPECT);
		addEEnumLiteral(lifecycleStatusEEnum, LifecycleStatus.ACTIVE);
		addEEnumLiteral(lifecycleStatusEEnum, LifecycleStatus.LAPSED);
		addEEnumLiteral(lifecycleStatusEEnum, LifecycleStatus.LOST);
		addEEnumLiteral(lifecycleStatusEEnum, LifecycleStatus.BLOCKED);

		initEEnum(contactChannelEEnum, ContactChannel.class, "ContactChannel");
		addEEnumLiteral(contactChannelEEnum, ContactChannel.EMAIL);
		addEEnumLiteral(contactChannelEEnum, ContactChannel.MESSAGE);
		addEEnumLiteral(contactChannelEEnum, ContactChannel.PHONE);
		addEEnumLiteral(contactChannelEEnum, ContactChannel.POST);

		initEEnum(interactionKindEEnum, InteractionKind.class, "InteractionKind");
		addEEnumLiteral(interactionKindEEnum, InteractionKind.VISIT);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.CALL);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.COMPLAINT);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.REVIEW);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.CAMPAIGN);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.EMAIL);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.MESSAGE);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.MEETING);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.OTHER);

		// Initialize data types
		initEDataType(localDateTimeEDataType, LocalDateTime.class, "LocalDateTime", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(localDateEDataType, LocalDate.class, "LocalDate", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

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
		  (getCustomer_Status(),
		   source,
		   new String[] {
			   "documentation", "Where the relation stands."
		   });
		addAnnotation
		  (getCustomer_Owner(),
		   source,
		   new String[] {
			   "documentation", "Who of us looks after the customer."
		   });
		addAnnotation
		  (getCustomer_Source(),
		   source,
		   new String[] {
			   "documentation", "How the customer came to us, such as website, fair or recommendation."
		   });
		addAnnotation
		  (getCustomer_Since(),
		   source,
		   new String[] {
			   "documentation", "Since when the customer is one."
		   });
		addAnnotation
		  (getCustomer_Tags(),
		   source,
		   new String[] {
			   "documentation", "Marks of one or a few words, separated by commas."
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
		  (getCustomer_Mobile(),
		   source,
		   new String[] {
			   "documentation", "Mobile telephone number."
		   });
		addAnnotation
		  (getCustomer_Messenger(),
		   source,
		   new String[] {
			   "documentation", "Identifier at a messenger, such as WeChat."
		   });
		addAnnotation
		  (getCustomer_PreferredChannel(),
		   source,
		   new String[] {
			   "documentation", "How the customer wants to be reached."
		   });
		addAnnotation
		  (getCustomer_Language(),
		   source,
		   new String[] {
			   "documentation", "Language to write in, as a tag such as en or zh-CN."
		   });
		addAnnotation
		  (getCustomer_Street(),
		   source,
		   new String[] {
			   "documentation", "Street and house number."
		   });
		addAnnotation
		  (getCustomer_PostalCode(),
		   source,
		   new String[] {
			   "documentation", "Postal code, as text."
		   });
		addAnnotation
		  (getCustomer_District(),
		   source,
		   new String[] {
			   "documentation", "District or county."
		   });
		addAnnotation
		  (getCustomer_City(),
		   source,
		   new String[] {
			   "documentation", "City, as written by the source."
		   });
		addAnnotation
		  (getCustomer_Province(),
		   source,
		   new String[] {
			   "documentation", "Province or state."
		   });
		addAnnotation
		  (getCustomer_Country(),
		   source,
		   new String[] {
			   "documentation", "Country, as written by the source."
		   });
		addAnnotation
		  (getCustomer_Company(),
		   source,
		   new String[] {
			   "documentation", "Company the customer is or works for."
		   });
		addAnnotation
		  (getCustomer_Industry(),
		   source,
		   new String[] {
			   "documentation", "Line of business."
		   });
		addAnnotation
		  (getCustomer_BirthDate(),
		   source,
		   new String[] {
			   "documentation", "Date of birth."
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
		  (getCustomer_Note(),
		   source,
		   new String[] {
			   "documentation", "What else there is to know."
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
		  (getProduct_Active(),
		   source,
		   new String[] {
			   "documentation", "Whether it is still sold."
		   });
		addAnnotation
		  (getProduct_Unit(),
		   source,
		   new String[] {
			   "documentation", "What it is counted in, such as piece, kg or box."
		   });
		addAnnotation
		  (getProduct_Price(),
		   source,
		   new String[] {
			   "documentation", "List price of one unit."
		   });
		addAnnotation
		  (getProduct_Cost(),
		   source,
		   new String[] {
			   "documentation", "What one unit costs us."
		   });
		addAnnotation
		  (getProduct_Currency(),
		   source,
		   new String[] {
			   "documentation", "ISO 4217 code of price and cost; empty means the project currency."
		   });
		addAnnotation
		  (getProduct_Description(),
		   source,
		   new String[] {
			   "documentation", "What it is, at length."
		   });
		addAnnotation
		  (orderEClass,
		   source,
		   new String[] {
			   "documentation", "One purchase, one return or one cancellation by one customer."
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
		  (getOrder_Date(),
		   source,
		   new String[] {
			   "documentation", "When it was placed (the earliest of its lines), in the project time zone."
		   });
		addAnnotation
		  (getOrder_Type(),
		   source,
		   new String[] {
			   "documentation", "Sale, return or cancellation. Amounts of returns and cancellations are negative; a positive cancellation is an order that was cancelled before it counted."
		   });
		addAnnotation
		  (getOrder_Original(),
		   source,
		   new String[] {
			   "documentation", "The order that a return or cancellation takes back, where it is known."
		   });
		addAnnotation
		  (getOrder_Status(),
		   source,
		   new String[] {
			   "documentation", "How far it has come."
		   });
		addAnnotation
		  (getOrder_Channel(),
		   source,
		   new String[] {
			   "documentation", "Where it was placed, such as web, app, shop or phone."
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
			   "documentation", "Sum of the line amounts, after discounts of the lines; negative for what takes back a sale."
		   });
		addAnnotation
		  (getOrder_Currency(),
		   source,
		   new String[] {
			   "documentation", "ISO 4217 code; empty means the project currency."
		   });
		addAnnotation
		  (getOrder_Discount(),
		   source,
		   new String[] {
			   "documentation", "Discount on the whole order, beyond those of its lines; positive."
		   });
		addAnnotation
		  (getOrder_Tax(),
		   source,
		   new String[] {
			   "documentation", "Tax on the whole order; negative where a sale is taken back."
		   });
		addAnnotation
		  (getOrder_Shipping(),
		   source,
		   new String[] {
			   "documentation", "What the customer pays for shipping; not part of the amount."
		   });
		addAnnotation
		  (getOrder_Note(),
		   source,
		   new String[] {
			   "documentation", "What else there is to know."
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
			   "documentation", "Pieces; negative where a sale is taken back."
		   });
		addAnnotation
		  (getOrderLine_Date(),
		   source,
		   new String[] {
			   "documentation", "When the line was recorded, in the project time zone."
		   });
		addAnnotation
		  (getOrderLine_UnitPrice(),
		   source,
		   new String[] {
			   "documentation", "Price of one piece, before discount."
		   });
		addAnnotation
		  (getOrderLine_Discount(),
		   source,
		   new String[] {
			   "documentation", "Discount on the line, already taken off its amount; positive."
		   });
		addAnnotation
		  (getOrderLine_Tax(),
		   source,
		   new String[] {
			   "documentation", "Tax on the line; whether the amount contains it is a setting of the project. Negative where a sale is taken back."
		   });
		addAnnotation
		  (getOrderLine_Amount(),
		   source,
		   new String[] {
			   "documentation", "Quantity times unit price, less the discount, exact."
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
		  (getInteraction_Channel(),
		   source,
		   new String[] {
			   "documentation", "Over what it came, such as shop, website or hotline."
		   });
		addAnnotation
		  (getInteraction_Rating(),
		   source,
		   new String[] {
			   "documentation", "Rating of a review, 1 (worst) to 5 (best)."
		   });
		addAnnotation
		  (getInteraction_Outcome(),
		   source,
		   new String[] {
			   "documentation", "What came of it, in a few words."
		   });
		addAnnotation
		  (getInteraction_Owner(),
		   source,
		   new String[] {
			   "documentation", "Who of us took part."
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
			   "documentation", "Channel that actions name: email, message, phone, post, or another."
		   });
		addAnnotation
		  (getConsent_Granted(),
		   source,
		   new String[] {
			   "documentation", "True if contact is allowed, false if consent was withdrawn or refused."
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
			   "documentation", "What an order does."
		   });
		addAnnotation
		  (orderStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "How far an order has come."
		   });
		addAnnotation
		  (lifecycleStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "Where the relation with a customer stands."
		   });
		addAnnotation
		  (contactChannelEEnum,
		   source,
		   new String[] {
			   "documentation", "Ways to reach a customer."
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
		addAnnotation
		  (localDateEDataType,
		   source,
		   new String[] {
			   "create", "return it == null ? null : <%java.time.LocalDate%>.parse(it);",
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
			   "labelKey", "customers",
			   "label", "name"
		   });
		addAnnotation
		  (getCustomer_Id(),
		   source,
		   new String[] {
			   "column", "id",
			   "labelKey", "customers.id",
			   "group", "general",
			   "privacy", "identifier",
			   "synonyms", "customer id, customer number, customer no, customer code, client id, client number, member id, member number, account number, user id, cust id, \u5ba2\u6237\u7f16\u53f7, \u5ba2\u6237\u53f7, \u5ba2\u6237\u4ee3\u7801, \u5ba2\u6237ID, \u4f1a\u5458\u53f7, \u4f1a\u5458\u7f16\u53f7, \u4f1a\u5458\u5361\u53f7, \u7528\u6237\u7f16\u53f7, \u7528\u6237ID, \u7528\u6237\u53f7, \u4e70\u5bb6\u7f16\u53f7, cust no, client no, member no, buyer id, account id, account no, kundennummer, \u987e\u5ba2\u7f16\u53f7, \u4e70\u5bb6ID, \u5ba2\u6236\u7de8\u865f, \u6703\u54e1\u7de8\u865f, \u9867\u5ba2\u7de8\u865f"
		   });
		addAnnotation
		  (getCustomer_Name(),
		   source,
		   new String[] {
			   "column", "name",
			   "labelKey", "customers.name",
			   "group", "general",
			   "privacy", "personal",
			   "synonyms", "customer name, full name, client name, contact name, account name, member name, buyer, buyer name, \u59d3\u540d, \u540d\u5b57, \u5ba2\u6237\u59d3\u540d, \u5ba2\u6237\u540d\u79f0, \u5ba2\u6237\u540d, \u4f1a\u5458\u59d3\u540d, \u7528\u6237\u540d, \u8054\u7cfb\u4eba, \u4e70\u5bb6, \u4e70\u5bb6\u59d3\u540d, \u987e\u5ba2\u59d3\u540d, \u8054\u7cfb\u4eba\u59d3\u540d, \u5ba2\u6236\u540d\u7a31, \u5ba2\u6236\u59d3\u540d, \u6703\u54e1\u59d3\u540d"
		   });
		addAnnotation
		  (getCustomer_Status(),
		   source,
		   new String[] {
			   "column", "status",
			   "labelKey", "customers.status",
			   "group", "general",
			   "synonyms", "customer status, lifecycle, lifecycle status, lifecycle stage, stage, account status, \u5ba2\u6237\u72b6\u6001, \u751f\u547d\u5468\u671f, \u4f1a\u5458\u72b6\u6001, \u9636\u6bb5"
		   });
		addAnnotation
		  (getCustomer_Owner(),
		   source,
		   new String[] {
			   "column", "owner",
			   "labelKey", "customers.owner",
			   "group", "general",
			   "privacy", "identifier",
			   "synonyms", "account manager, account owner, sales rep, salesperson, representative, responsible, consultant, \u8d1f\u8d23\u4eba, \u5ba2\u6237\u7ecf\u7406, \u9500\u552e, \u9500\u552e\u5458, \u4e1a\u52a1\u5458, \u8ddf\u8fdb\u4eba, \u6240\u6709\u8005"
		   });
		addAnnotation
		  (getCustomer_Source(),
		   source,
		   new String[] {
			   "column", "source",
			   "labelKey", "customers.source",
			   "group", "general",
			   "unchanging", "true",
			   "synonyms", "lead source, customer source, origin, acquisition channel, referral, \u6765\u6e90, \u5ba2\u6237\u6765\u6e90, \u83b7\u5ba2\u6e20\u9053, \u6765\u6e90\u6e20\u9053"
		   });
		addAnnotation
		  (getCustomer_Since(),
		   source,
		   new String[] {
			   "column", "since",
			   "labelKey", "customers.since",
			   "group", "general",
			   "unchanging", "true",
			   "synonyms", "customer since, member since, registered, registration date, registered at, sign up date, signup date, join date, created, created at, \u6ce8\u518c\u65e5\u671f, \u6ce8\u518c\u65f6\u95f4, \u5165\u4f1a\u65e5\u671f, \u5165\u4f1a\u65f6\u95f4, \u5f00\u6237\u65e5\u671f, \u5efa\u6863\u65e5\u671f, \u521b\u5efa\u65f6\u95f4"
		   });
		addAnnotation
		  (getCustomer_Tags(),
		   source,
		   new String[] {
			   "column", "tags",
			   "labelKey", "customers.tags",
			   "group", "general",
			   "privacy", "personal",
			   "synonyms", "tag, labels, keywords, \u6807\u7b7e, \u5ba2\u6237\u6807\u7b7e, \u6807\u8bb0"
		   });
		addAnnotation
		  (getCustomer_Email(),
		   source,
		   new String[] {
			   "column", "email",
			   "labelKey", "customers.email",
			   "group", "contact",
			   "privacy", "contact",
			   "pattern", "[^@\\s]+@[^@\\s]+\\.[^@\\s.]+",
			   "synonyms", "e-mail, mail, email address, e-mail address, mail address, \u90ae\u7bb1, \u7535\u5b50\u90ae\u7bb1, \u7535\u5b50\u90ae\u4ef6, \u90ae\u4ef6, \u90ae\u7bb1\u5730\u5740, \u90ae\u4ef6\u5730\u5740, \u96fb\u5b50\u90f5\u4ef6, \u96fb\u5b50\u4fe1\u7bb1"
		   });
		addAnnotation
		  (getCustomer_Phone(),
		   source,
		   new String[] {
			   "column", "phone",
			   "labelKey", "customers.phone",
			   "group", "contact",
			   "privacy", "contact",
			   "synonyms", "telephone, tel, phone number, telephone number, landline, \u7535\u8bdd, \u7535\u8bdd\u53f7\u7801, \u8054\u7cfb\u7535\u8bdd, \u56fa\u5b9a\u7535\u8bdd, \u5ea7\u673a, \u56fa\u8bdd, phone, \u96fb\u8a71, \u806f\u7d61\u96fb\u8a71"
		   });
		addAnnotation
		  (getCustomer_Mobile(),
		   source,
		   new String[] {
			   "column", "mobile",
			   "labelKey", "customers.mobile",
			   "group", "contact",
			   "privacy", "contact",
			   "synonyms", "mobile phone, mobile number, cell, cell phone, cellphone, \u624b\u673a, \u624b\u673a\u53f7, \u624b\u673a\u53f7\u7801, \u79fb\u52a8\u7535\u8bdd, \u624b\u6a5f, \u624b\u6a5f\u865f\u78bc"
		   });
		addAnnotation
		  (getCustomer_Messenger(),
		   source,
		   new String[] {
			   "column", "messenger",
			   "labelKey", "customers.messenger",
			   "group", "contact",
			   "privacy", "contact",
			   "synonyms", "wechat, wechat id, weixin, whatsapp, qq, line, telegram, messenger id, \u5fae\u4fe1, \u5fae\u4fe1\u53f7, QQ\u53f7, \u5373\u65f6\u901a\u8baf, \u65fa\u65fa"
		   });
		addAnnotation
		  (getCustomer_PreferredChannel(),
		   source,
		   new String[] {
			   "column", "preferred_channel",
			   "labelKey", "customers.preferred_channel",
			   "group", "contact",
			   "synonyms", "preferred contact, contact preference, preferred contact method, \u9996\u9009\u6e20\u9053, \u9996\u9009\u8054\u7cfb\u65b9\u5f0f, \u504f\u597d\u6e20\u9053, \u8054\u7cfb\u504f\u597d"
		   });
		addAnnotation
		  (getCustomer_Language(),
		   source,
		   new String[] {
			   "column", "language",
			   "labelKey", "customers.language",
			   "group", "contact",
			   "privacy", "personal",
			   "pattern", "[a-zA-Z]{2,3}([-_][a-zA-Z0-9]{2,8})*",
			   "synonyms", "lang, locale, preferred language, \u8bed\u8a00, \u8bed\u79cd"
		   });
		addAnnotation
		  (getCustomer_Street(),
		   source,
		   new String[] {
			   "column", "street",
			   "labelKey", "customers.street",
			   "group", "address",
			   "privacy", "contact",
			   "synonyms", "address, street address, address line, address line 1, address1, \u5730\u5740, \u8be6\u7ec6\u5730\u5740, \u8857\u9053, \u8857\u9053\u5730\u5740, \u6536\u8d27\u5730\u5740, \u901a\u8baf\u5730\u5740, \u8054\u7cfb\u5730\u5740, \u4f4f\u5740"
		   });
		addAnnotation
		  (getCustomer_PostalCode(),
		   source,
		   new String[] {
			   "column", "postal_code",
			   "labelKey", "customers.postal_code",
			   "group", "address",
			   "privacy", "contact",
			   "synonyms", "postcode, post code, zip, zip code, zipcode, plz, \u90ae\u7f16, \u90ae\u653f\u7f16\u7801"
		   });
		addAnnotation
		  (getCustomer_District(),
		   source,
		   new String[] {
			   "column", "district",
			   "labelKey", "customers.district",
			   "group", "address",
			   "privacy", "personal",
			   "synonyms", "county, suburb, borough, \u533a, \u533a\u53bf, \u53bf, \u6240\u5728\u533a"
		   });
		addAnnotation
		  (getCustomer_City(),
		   source,
		   new String[] {
			   "column", "city",
			   "labelKey", "customers.city",
			   "group", "address",
			   "privacy", "personal",
			   "synonyms", "town, municipality, place, \u57ce\u5e02, \u5e02, \u6240\u5728\u57ce\u5e02, \u6240\u5728\u5e02, city, customer city"
		   });
		addAnnotation
		  (getCustomer_Province(),
		   source,
		   new String[] {
			   "column", "province",
			   "labelKey", "customers.province",
			   "group", "address",
			   "privacy", "personal",
			   "synonyms", "state, region, province/state, prefecture, \u7701, \u7701\u4efd, \u7701\u5e02, \u5dde, \u6240\u5728\u7701, \u6240\u5728\u5730\u533a, \u5730\u533a"
		   });
		addAnnotation
		  (getCustomer_Country(),
		   source,
		   new String[] {
			   "column", "country",
			   "labelKey", "customers.country",
			   "group", "address",
			   "synonyms", "nation, country code, country name, country or region, \u56fd\u5bb6, \u56fd\u5bb6/\u5730\u533a, \u56fd\u522b, \u56fd\u7c4d, country, customer country, \u6240\u5728\u56fd\u5bb6, \u570b\u5bb6"
		   });
		addAnnotation
		  (getCustomer_Company(),
		   source,
		   new String[] {
			   "column", "company",
			   "labelKey", "customers.company",
			   "group", "work",
			   "privacy", "personal",
			   "synonyms", "company name, organisation, organization, employer, firm, \u516c\u53f8, \u516c\u53f8\u540d\u79f0, \u5355\u4f4d, \u5de5\u4f5c\u5355\u4f4d, \u4f01\u4e1a, \u4f01\u4e1a\u540d\u79f0"
		   });
		addAnnotation
		  (getCustomer_Industry(),
		   source,
		   new String[] {
			   "column", "industry",
			   "labelKey", "customers.industry",
			   "group", "work",
			   "synonyms", "sector, branch, line of business, business type, \u884c\u4e1a, \u6240\u5c5e\u884c\u4e1a, \u884c\u4e1a\u7c7b\u522b"
		   });
		addAnnotation
		  (getCustomer_BirthDate(),
		   source,
		   new String[] {
			   "column", "birth_date",
			   "labelKey", "customers.birth_date",
			   "group", "profile",
			   "privacy", "personal",
			   "unchanging", "true",
			   "synonyms", "birthday, birthdate, date of birth, dob, born, \u751f\u65e5, \u51fa\u751f\u65e5\u671f, \u51fa\u751f\u5e74\u6708"
		   });
		addAnnotation
		  (getCustomer_Age(),
		   source,
		   new String[] {
			   "column", "age",
			   "labelKey", "customers.age",
			   "group", "profile",
			   "unit", "years",
			   "privacy", "personal",
			   "minimum", "0",
			   "maximum", "130",
			   "synonyms", "age in years, customer age, \u5e74\u9f84, \u5c81\u6570, \u5ba2\u6237\u5e74\u9f84, age, age years, \u5468\u5c81, \u5e74\u9f61"
		   });
		addAnnotation
		  (getCustomer_Income(),
		   source,
		   new String[] {
			   "column", "income",
			   "labelKey", "customers.income",
			   "group", "profile",
			   "unit", "currency",
			   "privacy", "sensitive",
			   "minimum", "0",
			   "synonyms", "annual income, yearly income, salary, \u6536\u5165, \u5e74\u6536\u5165, \u5e74\u85aa, income, household income, \u5ba2\u6237\u6536\u5165"
		   });
		addAnnotation
		  (getCustomer_PurchaseFrequency(),
		   source,
		   new String[] {
			   "column", "purchase_frequency",
			   "labelKey", "customers.purchase_frequency",
			   "group", "profile",
			   "unit", "1/year",
			   "minimum", "0",
			   "synonyms", "frequency, purchases per year, orders per year, buying frequency, \u8d2d\u4e70\u9891\u7387, \u6d88\u8d39\u9891\u7387, \u8d2d\u4e70\u9891\u6b21, \u5e74\u8d2d\u4e70\u6b21\u6570, purchase frequency, \u8cfc\u8cb7\u983b\u7387"
		   });
		addAnnotation
		  (getCustomer_Note(),
		   source,
		   new String[] {
			   "column", "note",
			   "labelKey", "customers.note",
			   "group", "notes",
			   "privacy", "personal",
			   "multiline", "true",
			   "synonyms", "notes, comment, comments, remark, remarks, memo, \u5907\u6ce8, \u8bf4\u660e, \u9644\u6ce8, \u5ba2\u6237\u5907\u6ce8"
		   });
		addAnnotation
		  (productEClass,
		   source,
		   new String[] {
			   "table", "products",
			   "key", "id",
			   "labelKey", "products",
			   "label", "name"
		   });
		addAnnotation
		  (getProduct_Id(),
		   source,
		   new String[] {
			   "column", "id",
			   "labelKey", "products.id",
			   "group", "general",
			   "synonyms", "product id, product code, product number, sku, stock code, stockcode, item id, item number, item code, article, article number, ean, gtin, barcode, \u5546\u54c1\u7f16\u7801, \u5546\u54c1\u7f16\u53f7, \u5546\u54c1\u4ee3\u7801, \u5546\u54c1ID, \u4ea7\u54c1\u7f16\u53f7, \u4ea7\u54c1\u7f16\u7801, \u4ea7\u54c1\u4ee3\u7801, \u8d27\u53f7, \u6761\u7801, \u7269\u6599\u53f7, \u6b3e\u53f7, product no, stock no, sku code, item no, article no, goods id, asin, upc, \u7269\u6599\u7f16\u53f7, \u7522\u54c1\u7de8\u865f, \u5546\u54c1\u7de8\u865f"
		   });
		addAnnotation
		  (getProduct_Name(),
		   source,
		   new String[] {
			   "column", "name",
			   "labelKey", "products.name",
			   "group", "general",
			   "synonyms", "product name, product, item, item name, article name, title, \u5546\u54c1\u540d\u79f0, \u5546\u54c1\u540d, \u5546\u54c1, \u4ea7\u54c1\u540d\u79f0, \u4ea7\u54c1\u540d, \u4ea7\u54c1, \u54c1\u540d, \u8d27\u54c1\u540d\u79f0, \u6807\u9898, product description, product title, item description, description, goods name, \u5546\u54c1\u63cf\u8ff0, \u54c1\u9879, \u7522\u54c1\u540d\u7a31, \u5546\u54c1\u540d\u7a31"
		   });
		addAnnotation
		  (getProduct_Category(),
		   source,
		   new String[] {
			   "column", "category",
			   "labelKey", "products.category",
			   "group", "general",
			   "synonyms", "product category, group, product group, class, department, product type, \u7c7b\u522b, \u7c7b\u76ee, \u54c1\u7c7b, \u5206\u7c7b, \u5546\u54c1\u7c7b\u522b, \u5546\u54c1\u5206\u7c7b, \u4ea7\u54c1\u7c7b\u522b, category, item category, \u985e\u5225"
		   });
		addAnnotation
		  (getProduct_Active(),
		   source,
		   new String[] {
			   "column", "active",
			   "labelKey", "products.active",
			   "group", "general",
			   "synonyms", "is active, available, on sale, enabled, \u5728\u552e, \u662f\u5426\u5728\u552e, \u4e0a\u67b6, \u662f\u5426\u4e0a\u67b6, \u6709\u6548, \u542f\u7528"
		   });
		addAnnotation
		  (getProduct_Unit(),
		   source,
		   new String[] {
			   "column", "unit",
			   "labelKey", "products.unit",
			   "group", "general",
			   "synonyms", "unit of measure, uom, measure, \u5355\u4f4d, \u8ba1\u91cf\u5355\u4f4d"
		   });
		addAnnotation
		  (getProduct_Price(),
		   source,
		   new String[] {
			   "column", "price",
			   "labelKey", "products.price",
			   "group", "money",
			   "unit", "currency",
			   "minimum", "0",
			   "synonyms", "list price, sales price, selling price, retail price, \u4ef7\u683c, \u552e\u4ef7, \u6807\u4ef7, \u96f6\u552e\u4ef7, \u540a\u724c\u4ef7, unit price, price, product price, sale price, \u5355\u4ef7, \u5546\u54c1\u5355\u4ef7, \u55ae\u50f9"
		   });
		addAnnotation
		  (getProduct_Cost(),
		   source,
		   new String[] {
			   "column", "cost",
			   "labelKey", "products.cost",
			   "group", "money",
			   "unit", "currency",
			   "minimum", "0",
			   "synonyms", "unit cost, purchase price, cost price, cogs, \u6210\u672c, \u6210\u672c\u4ef7, \u8fdb\u4ef7, \u91c7\u8d2d\u4ef7"
		   });
		addAnnotation
		  (getProduct_Currency(),
		   source,
		   new String[] {
			   "column", "currency",
			   "labelKey", "products.currency",
			   "group", "money",
			   "pattern", "[A-Z]{3}",
			   "synonyms", "currency code, price currency, \u5e01\u79cd, \u8d27\u5e01, \u8d27\u5e01\u4ee3\u7801"
		   });
		addAnnotation
		  (getProduct_Description(),
		   source,
		   new String[] {
			   "column", "description",
			   "labelKey", "products.description",
			   "group", "notes",
			   "multiline", "true",
			   "synonyms", "long description, details, product description, \u63cf\u8ff0, \u5546\u54c1\u63cf\u8ff0, \u4ea7\u54c1\u63cf\u8ff0, \u8be6\u60c5, \u7b80\u4ecb"
		   });
		addAnnotation
		  (orderEClass,
		   source,
		   new String[] {
			   "table", "orders",
			   "key", "id",
			   "labelKey", "orders",
			   "label", "id"
		   });
		addAnnotation
		  (getOrder_Id(),
		   source,
		   new String[] {
			   "column", "id",
			   "labelKey", "orders.id",
			   "group", "general",
			   "synonyms", "order id, order no, order number, invoice, invoice no, invoice number, transaction id, receipt, receipt number, ticket, \u8ba2\u5355\u53f7, \u8ba2\u5355\u7f16\u53f7, \u8ba2\u5355ID, \u5355\u53f7, \u4ea4\u6613\u53f7, \u4ea4\u6613\u7f16\u53f7, \u53d1\u7968\u53f7, \u53d1\u7968\u53f7\u7801, \u6d41\u6c34\u53f7, \u5c0f\u7968\u53f7, order code, invoice id, transaction no, receipt no, bill no, purchase id, \u8a02\u55ae\u7de8\u865f, \u8a02\u55ae\u865f, \u767c\u7968\u865f\u78bc"
		   });
		addAnnotation
		  (getOrder_Customer(),
		   source,
		   new String[] {
			   "column", "customer_id",
			   "labelKey", "orders.customer_id",
			   "group", "general",
			   "synonyms", "customer, customer id, customer number, customer no, client id, member id, buyer id, user id, \u5ba2\u6237, \u5ba2\u6237\u7f16\u53f7, \u5ba2\u6237\u53f7, \u5ba2\u6237ID, \u4f1a\u5458\u53f7, \u4f1a\u5458\u7f16\u53f7, \u4e70\u5bb6, \u4e70\u5bb6\u7f16\u53f7, \u7528\u6237\u7f16\u53f7, \u7528\u6237ID"
		   });
		addAnnotation
		  (getOrder_Date(),
		   source,
		   new String[] {
			   "column", "date",
			   "labelKey", "orders.date",
			   "group", "general",
			   "synonyms", "order date, order time, ordered at, purchase date, purchase time, invoice date, transaction date, transaction time, timestamp, created at, \u65e5\u671f, \u65f6\u95f4, \u4e0b\u5355\u65f6\u95f4, \u4e0b\u5355\u65e5\u671f, \u8ba2\u5355\u65e5\u671f, \u8ba2\u5355\u65f6\u95f4, \u8d2d\u4e70\u65f6\u95f4, \u8d2d\u4e70\u65e5\u671f, \u4ea4\u6613\u65f6\u95f4, \u4ea4\u6613\u65e5\u671f, \u6210\u4ea4\u65f6\u95f4, \u4ed8\u6b3e\u65f6\u95f4, order timestamp, date of purchase, sale date, sold at, \u8a02\u55ae\u65e5\u671f, \u8cfc\u8cb7\u65e5\u671f"
		   });
		addAnnotation
		  (getOrder_Type(),
		   source,
		   new String[] {
			   "column", "type",
			   "labelKey", "orders.type",
			   "group", "general",
			   "synonyms", "order type, transaction type, document type, \u7c7b\u578b, \u8ba2\u5355\u7c7b\u578b, \u4ea4\u6613\u7c7b\u578b, \u5355\u636e\u7c7b\u578b"
		   });
		addAnnotation
		  (getOrder_Original(),
		   source,
		   new String[] {
			   "column", "original_id",
			   "labelKey", "orders.original_id",
			   "group", "general",
			   "synonyms", "original order, original order id, original invoice, reference order, return of, cancels, refund of, \u539f\u8ba2\u5355, \u539f\u8ba2\u5355\u53f7, \u539f\u5355\u53f7, \u5173\u8054\u8ba2\u5355, \u9000\u8d27\u539f\u5355"
		   });
		addAnnotation
		  (getOrder_Status(),
		   source,
		   new String[] {
			   "column", "status",
			   "labelKey", "orders.status",
			   "group", "general",
			   "synonyms", "order status, state, fulfilment status, fulfillment status, \u72b6\u6001, \u8ba2\u5355\u72b6\u6001, \u4ea4\u6613\u72b6\u6001"
		   });
		addAnnotation
		  (getOrder_Channel(),
		   source,
		   new String[] {
			   "column", "channel",
			   "labelKey", "orders.channel",
			   "group", "general",
			   "synonyms", "sales channel, order channel, shop, store, platform, order source, \u6e20\u9053, \u9500\u552e\u6e20\u9053, \u4e0b\u5355\u6e20\u9053, \u5e73\u53f0, \u95e8\u5e97, \u5e97\u94fa"
		   });
		addAnnotation
		  (getOrder_Product(),
		   source,
		   new String[] {
			   "column", "product_id",
			   "labelKey", "orders.product_id",
			   "group", "general",
			   "synonyms", "product, product id, product code, sku, item, stock code, \u5546\u54c1\u7f16\u7801, \u5546\u54c1\u7f16\u53f7, \u4ea7\u54c1\u7f16\u53f7, \u4ea7\u54c1\u7f16\u7801, \u8d27\u53f7"
		   });
		addAnnotation
		  (getOrder_Amount(),
		   source,
		   new String[] {
			   "column", "amount",
			   "labelKey", "orders.amount",
			   "group", "money",
			   "unit", "currency",
			   "synonyms", "total, order amount, order total, total amount, order value, value, sales, sum, turnover, price paid, \u91d1\u989d, \u8ba2\u5355\u91d1\u989d, \u603b\u91d1\u989d, \u603b\u989d, \u603b\u4ef7, \u5408\u8ba1, \u5b9e\u4ed8\u91d1\u989d, \u652f\u4ed8\u91d1\u989d, \u6210\u4ea4\u91d1\u989d, \u6d88\u8d39\u91d1\u989d, \u9500\u552e\u989d, amount, invoice amount, dollar value, revenue, spend, grand total, \u8ba2\u5355\u603b\u989d, \u5e94\u4ed8\u91d1\u989d, \u8a02\u55ae\u91d1\u984d, \u91d1\u984d"
		   });
		addAnnotation
		  (getOrder_Currency(),
		   source,
		   new String[] {
			   "column", "currency",
			   "labelKey", "orders.currency",
			   "group", "money",
			   "pattern", "[A-Z]{3}",
			   "synonyms", "currency code, order currency, \u5e01\u79cd, \u8d27\u5e01, \u8d27\u5e01\u4ee3\u7801, currency, \u5e01\u522b, \u5e63\u5225"
		   });
		addAnnotation
		  (getOrder_Discount(),
		   source,
		   new String[] {
			   "column", "discount",
			   "labelKey", "orders.discount",
			   "group", "money",
			   "unit", "currency",
			   "synonyms", "order discount, discount amount, rebate, coupon, voucher, \u6298\u6263, \u4f18\u60e0, \u4f18\u60e0\u91d1\u989d, \u6298\u6263\u91d1\u989d, \u51cf\u514d, \u4f18\u60e0\u5238"
		   });
		addAnnotation
		  (getOrder_Tax(),
		   source,
		   new String[] {
			   "column", "tax",
			   "labelKey", "orders.tax",
			   "group", "money",
			   "unit", "currency",
			   "synonyms", "vat, sales tax, tax amount, gst, \u7a0e, \u7a0e\u989d, \u7a0e\u8d39, \u589e\u503c\u7a0e"
		   });
		addAnnotation
		  (getOrder_Shipping(),
		   source,
		   new String[] {
			   "column", "shipping",
			   "labelKey", "orders.shipping",
			   "group", "money",
			   "unit", "currency",
			   "synonyms", "shipping cost, shipping fee, freight, delivery fee, postage, \u8fd0\u8d39, \u90ae\u8d39, \u914d\u9001\u8d39, \u7269\u6d41\u8d39"
		   });
		addAnnotation
		  (getOrder_Note(),
		   source,
		   new String[] {
			   "column", "note",
			   "labelKey", "orders.note",
			   "group", "notes",
			   "privacy", "personal",
			   "multiline", "true",
			   "synonyms", "notes, comment, comments, remark, order note, \u5907\u6ce8, \u8ba2\u5355\u5907\u6ce8, \u4e70\u5bb6\u7559\u8a00, \u8bf4\u660e"
		   });
		addAnnotation
		  (orderLineEClass,
		   source,
		   new String[] {
			   "table", "order_lines",
			   "key", "order_id,position",
			   "labelKey", "order_lines",
			   "label", "order_id"
		   });
		addAnnotation
		  (getOrderLine_Order(),
		   source,
		   new String[] {
			   "column", "order_id",
			   "labelKey", "order_lines.order_id",
			   "group", "general",
			   "synonyms", "order id, order no, order number, invoice, invoice no, invoice number, transaction id, receipt number, \u8ba2\u5355\u53f7, \u8ba2\u5355\u7f16\u53f7, \u8ba2\u5355ID, \u5355\u53f7, \u4ea4\u6613\u53f7, \u53d1\u7968\u53f7, \u6d41\u6c34\u53f7"
		   });
		addAnnotation
		  (getOrderLine_Position(),
		   source,
		   new String[] {
			   "column", "position",
			   "labelKey", "order_lines.position",
			   "group", "general",
			   "synonyms", "line, line no, line number, item position, row, \u884c\u53f7, \u5e8f\u53f7, \u660e\u7ec6\u53f7, \u9879\u6b21, position, order line, item number in order, \u884c\u9805"
		   });
		addAnnotation
		  (getOrderLine_Product(),
		   source,
		   new String[] {
			   "column", "product_id",
			   "labelKey", "order_lines.product_id",
			   "group", "general",
			   "synonyms", "product, product id, product code, sku, stock code, stockcode, item, item code, article number, \u5546\u54c1\u7f16\u7801, \u5546\u54c1\u7f16\u53f7, \u5546\u54c1ID, \u4ea7\u54c1\u7f16\u53f7, \u4ea7\u54c1\u7f16\u7801, \u8d27\u53f7, \u6761\u7801"
		   });
		addAnnotation
		  (getOrderLine_Quantity(),
		   source,
		   new String[] {
			   "column", "quantity",
			   "labelKey", "order_lines.quantity",
			   "group", "general",
			   "unit", "pieces",
			   "synonyms", "qty, amount of pieces, pieces, count, units, number of items, \u6570\u91cf, \u4ef6\u6570, \u8d2d\u4e70\u6570\u91cf, \u9500\u552e\u6570\u91cf, \u4e2a\u6570, quantity, pcs, number of units, number of, \u500b\u6578, \u6578\u91cf"
		   });
		addAnnotation
		  (getOrderLine_Date(),
		   source,
		   new String[] {
			   "column", "date",
			   "labelKey", "order_lines.date",
			   "group", "general",
			   "synonyms", "line date, order date, invoice date, transaction date, timestamp, \u65e5\u671f, \u65f6\u95f4, \u4e0b\u5355\u65f6\u95f4, \u8ba2\u5355\u65e5\u671f, \u4ea4\u6613\u65f6\u95f4, purchase date, transaction time, sale date, \u8d2d\u4e70\u65e5\u671f, \u4ea4\u6613\u65e5\u671f, \u8a02\u55ae\u65e5\u671f"
		   });
		addAnnotation
		  (getOrderLine_UnitPrice(),
		   source,
		   new String[] {
			   "column", "unit_price",
			   "labelKey", "order_lines.unit_price",
			   "group", "money",
			   "unit", "currency",
			   "synonyms", "price, price per unit, price each, item price, \u5355\u4ef7, \u4ef7\u683c, \u552e\u4ef7, \u5546\u54c1\u5355\u4ef7, unit price, sale price, selling price, \u6210\u4ea4\u5355\u4ef7, \u50f9\u683c, \u55ae\u50f9"
		   });
		addAnnotation
		  (getOrderLine_Discount(),
		   source,
		   new String[] {
			   "column", "discount",
			   "labelKey", "order_lines.discount",
			   "group", "money",
			   "unit", "currency",
			   "synonyms", "line discount, discount amount, rebate, \u6298\u6263, \u4f18\u60e0, \u4f18\u60e0\u91d1\u989d, \u6298\u6263\u91d1\u989d, \u51cf\u514d"
		   });
		addAnnotation
		  (getOrderLine_Tax(),
		   source,
		   new String[] {
			   "column", "tax",
			   "labelKey", "order_lines.tax",
			   "group", "money",
			   "unit", "currency",
			   "synonyms", "vat, line tax, tax amount, sales tax, gst, \u7a0e, \u7a0e\u989d, \u589e\u503c\u7a0e"
		   });
		addAnnotation
		  (getOrderLine_Amount(),
		   source,
		   new String[] {
			   "column", "amount",
			   "labelKey", "order_lines.amount",
			   "group", "money",
			   "unit", "currency",
			   "synonyms", "line amount, line total, total, subtotal, value, sales, revenue, net amount, \u91d1\u989d, \u5c0f\u8ba1, \u884c\u91d1\u989d, \u5408\u8ba1, \u603b\u4ef7, \u5b9e\u4ed8\u91d1\u989d, \u9500\u552e\u989d, \u6210\u4ea4\u91d1\u989d, line value, amount, extended price, dollar value, \u91d1\u984d, \u5c0f\u8a08"
		   });
		addAnnotation
		  (interactionEClass,
		   source,
		   new String[] {
			   "table", "interactions",
			   "key", "id",
			   "labelKey", "interactions",
			   "label", "id"
		   });
		addAnnotation
		  (getInteraction_Id(),
		   source,
		   new String[] {
			   "column", "id",
			   "labelKey", "interactions.id",
			   "group", "general",
			   "synonyms", "interaction id, activity id, ticket, ticket id, ticket number, case number, call id, review id, \u4e92\u52a8\u7f16\u53f7, \u6d3b\u52a8\u7f16\u53f7, \u5de5\u5355\u53f7, \u5de5\u5355\u7f16\u53f7, \u8bb0\u5f55\u7f16\u53f7, \u8bc4\u8bba\u7f16\u53f7, contact id, case id, visit id, \u901a\u8bdd\u7f16\u53f7, \u62dc\u8bbf\u7f16\u53f7"
		   });
		addAnnotation
		  (getInteraction_Customer(),
		   source,
		   new String[] {
			   "column", "customer_id",
			   "labelKey", "interactions.customer_id",
			   "group", "general",
			   "synonyms", "customer, customer id, customer number, client id, member id, user id, \u5ba2\u6237, \u5ba2\u6237\u7f16\u53f7, \u5ba2\u6237\u53f7, \u5ba2\u6237ID, \u4f1a\u5458\u53f7, \u7528\u6237\u7f16\u53f7, \u7528\u6237ID"
		   });
		addAnnotation
		  (getInteraction_Date(),
		   source,
		   new String[] {
			   "column", "date",
			   "labelKey", "interactions.date",
			   "group", "general",
			   "synonyms", "time, timestamp, interaction date, contact date, call date, visit date, review date, created at, \u65e5\u671f, \u65f6\u95f4, \u8054\u7cfb\u65f6\u95f4, \u62dc\u8bbf\u65f6\u95f4, \u901a\u8bdd\u65f6\u95f4, \u8bc4\u8bba\u65f6\u95f4, \u521b\u5efa\u65f6\u95f4, contact time, call time, review time, \u4e92\u52a8\u65e5\u671f, \u4e92\u52a8\u65f6\u95f4, \u62dc\u8bbf\u65e5\u671f, \u8bc4\u4ef7\u65f6\u95f4"
		   });
		addAnnotation
		  (getInteraction_Kind(),
		   source,
		   new String[] {
			   "column", "kind",
			   "labelKey", "interactions.kind",
			   "group", "general",
			   "synonyms", "type, interaction type, activity type, contact type, \u7c7b\u578b, \u4e92\u52a8\u7c7b\u578b, \u6d3b\u52a8\u7c7b\u578b, \u8054\u7cfb\u7c7b\u578b, interaction kind, kind, kind of contact, \u8054\u7cfb\u65b9\u5f0f\u7c7b\u578b"
		   });
		addAnnotation
		  (getInteraction_Channel(),
		   source,
		   new String[] {
			   "column", "channel",
			   "labelKey", "interactions.channel",
			   "group", "general",
			   "synonyms", "contact channel, medium, platform, \u6e20\u9053, \u8054\u7cfb\u6e20\u9053, \u5e73\u53f0"
		   });
		addAnnotation
		  (getInteraction_Rating(),
		   source,
		   new String[] {
			   "column", "rating",
			   "labelKey", "interactions.rating",
			   "group", "general",
			   "minimum", "1",
			   "maximum", "5",
			   "synonyms", "stars, score, satisfaction, grade, csat, \u8bc4\u5206, \u661f\u7ea7, \u6ee1\u610f\u5ea6, \u6253\u5206, rating, review score, review rating"
		   });
		addAnnotation
		  (getInteraction_Outcome(),
		   source,
		   new String[] {
			   "column", "outcome",
			   "labelKey", "interactions.outcome",
			   "group", "general",
			   "synonyms", "result, resolution, disposition, \u7ed3\u679c, \u5904\u7406\u7ed3\u679c, \u8054\u7cfb\u7ed3\u679c"
		   });
		addAnnotation
		  (getInteraction_Owner(),
		   source,
		   new String[] {
			   "column", "owner",
			   "labelKey", "interactions.owner",
			   "group", "general",
			   "privacy", "identifier",
			   "synonyms", "agent, employee, sales rep, handled by, assigned to, \u8d1f\u8d23\u4eba, \u5ba2\u670d, \u5904\u7406\u4eba, \u8ddf\u8fdb\u4eba, \u5750\u5e2d"
		   });
		addAnnotation
		  (getInteraction_Text(),
		   source,
		   new String[] {
			   "column", "text",
			   "labelKey", "interactions.text",
			   "group", "notes",
			   "privacy", "personal",
			   "multiline", "true",
			   "synonyms", "comment, comments, message, review, review text, body, notes, description, summary, \u5185\u5bb9, \u8bc4\u8bba, \u8bc4\u8bba\u5185\u5bb9, \u7559\u8a00, \u63cf\u8ff0, \u5907\u6ce8, \u901a\u8bdd\u5185\u5bb9, note, remark, feedback, content, \u8bc4\u4ef7, \u53cd\u9988, \u8bc4\u4ef7\u5185\u5bb9, \u5099\u8a3b"
		   });
		addAnnotation
		  (consentEClass,
		   source,
		   new String[] {
			   "table", "consents",
			   "key", "customer_id,channel",
			   "labelKey", "consents",
			   "label", "channel"
		   });
		addAnnotation
		  (getConsent_Customer(),
		   source,
		   new String[] {
			   "column", "customer_id",
			   "labelKey", "consents.customer_id",
			   "group", "general",
			   "synonyms", "customer, customer id, customer number, client id, member id, user id, \u5ba2\u6237, \u5ba2\u6237\u7f16\u53f7, \u5ba2\u6237\u53f7, \u5ba2\u6237ID, \u4f1a\u5458\u53f7, \u7528\u6237\u7f16\u53f7"
		   });
		addAnnotation
		  (getConsent_Channel(),
		   source,
		   new String[] {
			   "column", "channel",
			   "labelKey", "consents.channel",
			   "words", "ContactChannel",
			   "group", "general",
			   "synonyms", "contact channel, medium, purpose, \u6e20\u9053, \u8054\u7cfb\u6e20\u9053, consent channel, marketing channel, \u6388\u6743\u6e20\u9053"
		   });
		addAnnotation
		  (getConsent_Granted(),
		   source,
		   new String[] {
			   "column", "granted",
			   "labelKey", "consents.granted",
			   "group", "general",
			   "synonyms", "consent, opt in, opt-in, optin, subscribed, allowed, permission, agreed, \u540c\u610f, \u662f\u5426\u540c\u610f, \u6388\u6743, \u5df2\u6388\u6743, \u8ba2\u9605, \u662f\u5426\u8ba2\u9605, \u5141\u8bb8, granted, opted in, consent given, \u662f\u5426\u6388\u6743"
		   });
		addAnnotation
		  (getConsent_Date(),
		   source,
		   new String[] {
			   "column", "date",
			   "labelKey", "consents.date",
			   "group", "general",
			   "synonyms", "consent date, opt in date, timestamp, given at, withdrawn at, \u65e5\u671f, \u65f6\u95f4, \u540c\u610f\u65f6\u95f4, \u6388\u6743\u65f6\u95f4, \u8ba2\u9605\u65f6\u95f4, \u64a4\u56de\u65f6\u95f4, consent time, \u6388\u6743\u65e5\u671f"
		   });
		addAnnotation
		  (getConsent_Proof(),
		   source,
		   new String[] {
			   "column", "proof",
			   "labelKey", "consents.proof",
			   "group", "general",
			   "synonyms", "evidence, document, reference, consent source, \u51ed\u8bc1, \u8bc1\u660e, \u4f9d\u636e, \u6388\u6743\u51ed\u8bc1, consent proof, proof"
		   });
	}

} //CrmPackageImpl
