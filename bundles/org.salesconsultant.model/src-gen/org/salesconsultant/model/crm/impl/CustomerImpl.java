/**
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.crm.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.salesconsultant.model.crm.ContactChannel;
import org.salesconsultant.model.crm.CrmPackage;
import org.salesconsultant.model.crm.Customer;
import org.salesconsultant.model.crm.LifecycleStatus;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Customer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getSince <em>Since</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getEmail <em>Email</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getPhone <em>Phone</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getMobile <em>Mobile</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getMessenger <em>Messenger</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getPreferredChannel <em>Preferred Channel</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getStreet <em>Street</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getPostalCode <em>Postal Code</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getDistrict <em>District</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getCity <em>City</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getProvince <em>Province</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getCountry <em>Country</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getCompany <em>Company</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getIndustry <em>Industry</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getBirthDate <em>Birth Date</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getAge <em>Age</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getIncome <em>Income</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getPurchaseFrequency <em>Purchase Frequency</em>}</li>
 *   <li>{@link org.salesconsultant.model.crm.impl.CustomerImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CustomerImpl extends MinimalEObjectImpl.Container implements Customer {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final LifecycleStatus STATUS_EDEFAULT = LifecycleStatus.LEAD;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected LifecycleStatus status = STATUS_EDEFAULT;

	/**
	 * This is true if the Status attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean statusESet;

	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected String owner = OWNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected LocalDate since = SINCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTags() <em>Tags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected static final String TAGS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected String tags = TAGS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmail() <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmail()
	 * @generated
	 * @ordered
	 */
	protected static final String EMAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmail() <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmail()
	 * @generated
	 * @ordered
	 */
	protected String email = EMAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhone() <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhone()
	 * @generated
	 * @ordered
	 */
	protected static final String PHONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhone() <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhone()
	 * @generated
	 * @ordered
	 */
	protected String phone = PHONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMobile() <em>Mobile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMobile()
	 * @generated
	 * @ordered
	 */
	protected static final String MOBILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMobile() <em>Mobile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMobile()
	 * @generated
	 * @ordered
	 */
	protected String mobile = MOBILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMessenger() <em>Messenger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessenger()
	 * @generated
	 * @ordered
	 */
	protected static final String MESSENGER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMessenger() <em>Messenger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessenger()
	 * @generated
	 * @ordered
	 */
	protected String messenger = MESSENGER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPreferredChannel() <em>Preferred Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreferredChannel()
	 * @generated
	 * @ordered
	 */
	protected static final ContactChannel PREFERRED_CHANNEL_EDEFAULT = ContactChannel.EMAIL;

	/**
	 * The cached value of the '{@link #getPreferredChannel() <em>Preferred Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreferredChannel()
	 * @generated
	 * @ordered
	 */
	protected ContactChannel preferredChannel = PREFERRED_CHANNEL_EDEFAULT;

	/**
	 * This is true if the Preferred Channel attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean preferredChannelESet;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStreet() <em>Street</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStreet()
	 * @generated
	 * @ordered
	 */
	protected static final String STREET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStreet() <em>Street</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStreet()
	 * @generated
	 * @ordered
	 */
	protected String street = STREET_EDEFAULT;

	/**
	 * The default value of the '{@link #getPostalCode() <em>Postal Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostalCode()
	 * @generated
	 * @ordered
	 */
	protected static final String POSTAL_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPostalCode() <em>Postal Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostalCode()
	 * @generated
	 * @ordered
	 */
	protected String postalCode = POSTAL_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDistrict() <em>District</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistrict()
	 * @generated
	 * @ordered
	 */
	protected static final String DISTRICT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDistrict() <em>District</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistrict()
	 * @generated
	 * @ordered
	 */
	protected String district = DISTRICT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCity() <em>City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCity()
	 * @generated
	 * @ordered
	 */
	protected static final String CITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCity() <em>City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCity()
	 * @generated
	 * @ordered
	 */
	protected String city = CITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getProvince() <em>Province</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvince()
	 * @generated
	 * @ordered
	 */
	protected static final String PROVINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProvince() <em>Province</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvince()
	 * @generated
	 * @ordered
	 */
	protected String province = PROVINCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected static final String COUNTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected String country = COUNTRY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCompany() <em>Company</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompany()
	 * @generated
	 * @ordered
	 */
	protected static final String COMPANY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCompany() <em>Company</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompany()
	 * @generated
	 * @ordered
	 */
	protected String company = COMPANY_EDEFAULT;

	/**
	 * The default value of the '{@link #getIndustry() <em>Industry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndustry()
	 * @generated
	 * @ordered
	 */
	protected static final String INDUSTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIndustry() <em>Industry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndustry()
	 * @generated
	 * @ordered
	 */
	protected String industry = INDUSTRY_EDEFAULT;

	/**
	 * The default value of the '{@link #getBirthDate() <em>Birth Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate BIRTH_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBirthDate() <em>Birth Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate birthDate = BIRTH_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAge() <em>Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAge()
	 * @generated
	 * @ordered
	 */
	protected static final Integer AGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAge() <em>Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAge()
	 * @generated
	 * @ordered
	 */
	protected Integer age = AGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getIncome() <em>Income</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncome()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal INCOME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIncome() <em>Income</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncome()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal income = INCOME_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurchaseFrequency() <em>Purchase Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurchaseFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final Double PURCHASE_FREQUENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurchaseFrequency() <em>Purchase Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurchaseFrequency()
	 * @generated
	 * @ordered
	 */
	protected Double purchaseFrequency = PURCHASE_FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CustomerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.CUSTOMER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LifecycleStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(LifecycleStatus newStatus) {
		LifecycleStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		boolean oldStatusESet = statusESet;
		statusESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__STATUS, oldStatus, status, !oldStatusESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetStatus() {
		LifecycleStatus oldStatus = status;
		boolean oldStatusESet = statusESet;
		status = STATUS_EDEFAULT;
		statusESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CrmPackage.CUSTOMER__STATUS, oldStatus, STATUS_EDEFAULT, oldStatusESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetStatus() {
		return statusESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		String oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSince() {
		return since;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(LocalDate newSince) {
		LocalDate oldSince = since;
		since = newSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__SINCE, oldSince, since));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTags() {
		return tags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTags(String newTags) {
		String oldTags = tags;
		tags = newTags;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__TAGS, oldTags, tags));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmail() {
		return email;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmail(String newEmail) {
		String oldEmail = email;
		email = newEmail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__EMAIL, oldEmail, email));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhone() {
		return phone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhone(String newPhone) {
		String oldPhone = phone;
		phone = newPhone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__PHONE, oldPhone, phone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMobile() {
		return mobile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMobile(String newMobile) {
		String oldMobile = mobile;
		mobile = newMobile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__MOBILE, oldMobile, mobile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMessenger() {
		return messenger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMessenger(String newMessenger) {
		String oldMessenger = messenger;
		messenger = newMessenger;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__MESSENGER, oldMessenger, messenger));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContactChannel getPreferredChannel() {
		return preferredChannel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreferredChannel(ContactChannel newPreferredChannel) {
		ContactChannel oldPreferredChannel = preferredChannel;
		preferredChannel = newPreferredChannel == null ? PREFERRED_CHANNEL_EDEFAULT : newPreferredChannel;
		boolean oldPreferredChannelESet = preferredChannelESet;
		preferredChannelESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__PREFERRED_CHANNEL, oldPreferredChannel, preferredChannel, !oldPreferredChannelESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPreferredChannel() {
		ContactChannel oldPreferredChannel = preferredChannel;
		boolean oldPreferredChannelESet = preferredChannelESet;
		preferredChannel = PREFERRED_CHANNEL_EDEFAULT;
		preferredChannelESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CrmPackage.CUSTOMER__PREFERRED_CHANNEL, oldPreferredChannel, PREFERRED_CHANNEL_EDEFAULT, oldPreferredChannelESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPreferredChannel() {
		return preferredChannelESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStreet() {
		return street;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStreet(String newStreet) {
		String oldStreet = street;
		street = newStreet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__STREET, oldStreet, street));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPostalCode() {
		return postalCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPostalCode(String newPostalCode) {
		String oldPostalCode = postalCode;
		postalCode = newPostalCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__POSTAL_CODE, oldPostalCode, postalCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDistrict() {
		return district;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistrict(String newDistrict) {
		String oldDistrict = district;
		district = newDistrict;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__DISTRICT, oldDistrict, district));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCity() {
		return city;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCity(String newCity) {
		String oldCity = city;
		city = newCity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__CITY, oldCity, city));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProvince() {
		return province;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvince(String newProvince) {
		String oldProvince = province;
		province = newProvince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__PROVINCE, oldProvince, province));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCountry() {
		return country;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountry(String newCountry) {
		String oldCountry = country;
		country = newCountry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__COUNTRY, oldCountry, country));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCompany() {
		return company;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompany(String newCompany) {
		String oldCompany = company;
		company = newCompany;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__COMPANY, oldCompany, company));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIndustry() {
		return industry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndustry(String newIndustry) {
		String oldIndustry = industry;
		industry = newIndustry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__INDUSTRY, oldIndustry, industry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBirthDate() {
		return birthDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBirthDate(LocalDate newBirthDate) {
		LocalDate oldBirthDate = birthDate;
		birthDate = newBirthDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__BIRTH_DATE, oldBirthDate, birthDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAge() {
		return age;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAge(Integer newAge) {
		Integer oldAge = age;
		age = newAge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__AGE, oldAge, age));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getIncome() {
		return income;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIncome(BigDecimal newIncome) {
		BigDecimal oldIncome = income;
		income = newIncome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__INCOME, oldIncome, income));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPurchaseFrequency() {
		return purchaseFrequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurchaseFrequency(Double newPurchaseFrequency) {
		Double oldPurchaseFrequency = purchaseFrequency;
		purchaseFrequency = newPurchaseFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__PURCHASE_FREQUENCY, oldPurchaseFrequency, purchaseFrequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrmPackage.CUSTOMER__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CrmPackage.CUSTOMER__ID:
				return getId();
			case CrmPackage.CUSTOMER__NAME:
				return getName();
			case CrmPackage.CUSTOMER__STATUS:
				return getStatus();
			case CrmPackage.CUSTOMER__OWNER:
				return getOwner();
			case CrmPackage.CUSTOMER__SOURCE:
				return getSource();
			case CrmPackage.CUSTOMER__SINCE:
				return getSince();
			case CrmPackage.CUSTOMER__TAGS:
				return getTags();
			case CrmPackage.CUSTOMER__EMAIL:
				return getEmail();
			case CrmPackage.CUSTOMER__PHONE:
				return getPhone();
			case CrmPackage.CUSTOMER__MOBILE:
				return getMobile();
			case CrmPackage.CUSTOMER__MESSENGER:
				return getMessenger();
			case CrmPackage.CUSTOMER__PREFERRED_CHANNEL:
				return getPreferredChannel();
			case CrmPackage.CUSTOMER__LANGUAGE:
				return getLanguage();
			case CrmPackage.CUSTOMER__STREET:
				return getStreet();
			case CrmPackage.CUSTOMER__POSTAL_CODE:
				return getPostalCode();
			case CrmPackage.CUSTOMER__DISTRICT:
				return getDistrict();
			case CrmPackage.CUSTOMER__CITY:
				return getCity();
			case CrmPackage.CUSTOMER__PROVINCE:
				return getProvince();
			case CrmPackage.CUSTOMER__COUNTRY:
				return getCountry();
			case CrmPackage.CUSTOMER__COMPANY:
				return getCompany();
			case CrmPackage.CUSTOMER__INDUSTRY:
				return getIndustry();
			case CrmPackage.CUSTOMER__BIRTH_DATE:
				return getBirthDate();
			case CrmPackage.CUSTOMER__AGE:
				return getAge();
			case CrmPackage.CUSTOMER__INCOME:
				return getIncome();
			case CrmPackage.CUSTOMER__PURCHASE_FREQUENCY:
				return getPurchaseFrequency();
			case CrmPackage.CUSTOMER__NOTE:
				return getNote();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CrmPackage.CUSTOMER__ID:
				setId((String)newValue);
				return;
			case CrmPackage.CUSTOMER__NAME:
				setName((String)newValue);
				return;
			case CrmPackage.CUSTOMER__STATUS:
				setStatus((LifecycleStatus)newValue);
				return;
			case CrmPackage.CUSTOMER__OWNER:
				setOwner((String)newValue);
				return;
			case CrmPackage.CUSTOMER__SOURCE:
				setSource((String)newValue);
				return;
			case CrmPackage.CUSTOMER__SINCE:
				setSince((LocalDate)newValue);
				return;
			case CrmPackage.CUSTOMER__TAGS:
				setTags((String)newValue);
				return;
			case CrmPackage.CUSTOMER__EMAIL:
				setEmail((String)newValue);
				return;
			case CrmPackage.CUSTOMER__PHONE:
				setPhone((String)newValue);
				return;
			case CrmPackage.CUSTOMER__MOBILE:
				setMobile((String)newValue);
				return;
			case CrmPackage.CUSTOMER__MESSENGER:
				setMessenger((String)newValue);
				return;
			case CrmPackage.CUSTOMER__PREFERRED_CHANNEL:
				setPreferredChannel((ContactChannel)newValue);
				return;
			case CrmPackage.CUSTOMER__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case CrmPackage.CUSTOMER__STREET:
				setStreet((String)newValue);
				return;
			case CrmPackage.CUSTOMER__POSTAL_CODE:
				setPostalCode((String)newValue);
				return;
			case CrmPackage.CUSTOMER__DISTRICT:
				setDistrict((String)newValue);
				return;
			case CrmPackage.CUSTOMER__CITY:
				setCity((String)newValue);
				return;
			case CrmPackage.CUSTOMER__PROVINCE:
				setProvince((String)newValue);
				return;
			case CrmPackage.CUSTOMER__COUNTRY:
				setCountry((String)newValue);
				return;
			case CrmPackage.CUSTOMER__COMPANY:
				setCompany((String)newValue);
				return;
			case CrmPackage.CUSTOMER__INDUSTRY:
				setIndustry((String)newValue);
				return;
			case CrmPackage.CUSTOMER__BIRTH_DATE:
				setBirthDate((LocalDate)newValue);
				return;
			case CrmPackage.CUSTOMER__AGE:
				setAge((Integer)newValue);
				return;
			case CrmPackage.CUSTOMER__INCOME:
				setIncome((BigDecimal)newValue);
				return;
			case CrmPackage.CUSTOMER__PURCHASE_FREQUENCY:
				setPurchaseFrequency((Double)newValue);
				return;
			case CrmPackage.CUSTOMER__NOTE:
				setNote((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CrmPackage.CUSTOMER__ID:
				setId(ID_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__STATUS:
				unsetStatus();
				return;
			case CrmPackage.CUSTOMER__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__SINCE:
				setSince(SINCE_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__TAGS:
				setTags(TAGS_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__EMAIL:
				setEmail(EMAIL_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__PHONE:
				setPhone(PHONE_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__MOBILE:
				setMobile(MOBILE_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__MESSENGER:
				setMessenger(MESSENGER_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__PREFERRED_CHANNEL:
				unsetPreferredChannel();
				return;
			case CrmPackage.CUSTOMER__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__STREET:
				setStreet(STREET_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__POSTAL_CODE:
				setPostalCode(POSTAL_CODE_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__DISTRICT:
				setDistrict(DISTRICT_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__CITY:
				setCity(CITY_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__PROVINCE:
				setProvince(PROVINCE_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__COUNTRY:
				setCountry(COUNTRY_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__COMPANY:
				setCompany(COMPANY_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__INDUSTRY:
				setIndustry(INDUSTRY_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__BIRTH_DATE:
				setBirthDate(BIRTH_DATE_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__AGE:
				setAge(AGE_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__INCOME:
				setIncome(INCOME_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__PURCHASE_FREQUENCY:
				setPurchaseFrequency(PURCHASE_FREQUENCY_EDEFAULT);
				return;
			case CrmPackage.CUSTOMER__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CrmPackage.CUSTOMER__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CrmPackage.CUSTOMER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case CrmPackage.CUSTOMER__STATUS:
				return isSetStatus();
			case CrmPackage.CUSTOMER__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case CrmPackage.CUSTOMER__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case CrmPackage.CUSTOMER__SINCE:
				return SINCE_EDEFAULT == null ? since != null : !SINCE_EDEFAULT.equals(since);
			case CrmPackage.CUSTOMER__TAGS:
				return TAGS_EDEFAULT == null ? tags != null : !TAGS_EDEFAULT.equals(tags);
			case CrmPackage.CUSTOMER__EMAIL:
				return EMAIL_EDEFAULT == null ? email != null : !EMAIL_EDEFAULT.equals(email);
			case CrmPackage.CUSTOMER__PHONE:
				return PHONE_EDEFAULT == null ? phone != null : !PHONE_EDEFAULT.equals(phone);
			case CrmPackage.CUSTOMER__MOBILE:
				return MOBILE_EDEFAULT == null ? mobile != null : !MOBILE_EDEFAULT.equals(mobile);
			case CrmPackage.CUSTOMER__MESSENGER:
				return MESSENGER_EDEFAULT == null ? messenger != null : !MESSENGER_EDEFAULT.equals(messenger);
			case CrmPackage.CUSTOMER__PREFERRED_CHANNEL:
				return isSetPreferredChannel();
			case CrmPackage.CUSTOMER__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case CrmPackage.CUSTOMER__STREET:
				return STREET_EDEFAULT == null ? street != null : !STREET_EDEFAULT.equals(street);
			case CrmPackage.CUSTOMER__POSTAL_CODE:
				return POSTAL_CODE_EDEFAULT == null ? postalCode != null : !POSTAL_CODE_EDEFAULT.equals(postalCode);
			case CrmPackage.CUSTOMER__DISTRICT:
				return DISTRICT_EDEFAULT == null ? district != null : !DISTRICT_EDEFAULT.equals(district);
			case CrmPackage.CUSTOMER__CITY:
				return CITY_EDEFAULT == null ? city != null : !CITY_EDEFAULT.equals(city);
			case CrmPackage.CUSTOMER__PROVINCE:
				return PROVINCE_EDEFAULT == null ? province != null : !PROVINCE_EDEFAULT.equals(province);
			case CrmPackage.CUSTOMER__COUNTRY:
				return COUNTRY_EDEFAULT == null ? country != null : !COUNTRY_EDEFAULT.equals(country);
			case CrmPackage.CUSTOMER__COMPANY:
				return COMPANY_EDEFAULT == null ? company != null : !COMPANY_EDEFAULT.equals(company);
			case CrmPackage.CUSTOMER__INDUSTRY:
				return INDUSTRY_EDEFAULT == null ? industry != null : !INDUSTRY_EDEFAULT.equals(industry);
			case CrmPackage.CUSTOMER__BIRTH_DATE:
				return BIRTH_DATE_EDEFAULT == null ? birthDate != null : !BIRTH_DATE_EDEFAULT.equals(birthDate);
			case CrmPackage.CUSTOMER__AGE:
				return AGE_EDEFAULT == null ? age != null : !AGE_EDEFAULT.equals(age);
			case CrmPackage.CUSTOMER__INCOME:
				return INCOME_EDEFAULT == null ? income != null : !INCOME_EDEFAULT.equals(income);
			case CrmPackage.CUSTOMER__PURCHASE_FREQUENCY:
				return PURCHASE_FREQUENCY_EDEFAULT == null ? purchaseFrequency != null : !PURCHASE_FREQUENCY_EDEFAULT.equals(purchaseFrequency);
			case CrmPackage.CUSTOMER__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", name: ");
		result.append(name);
		result.append(", status: ");
		if (statusESet) result.append(status); else result.append("<unset>");
		result.append(", owner: ");
		result.append(owner);
		result.append(", source: ");
		result.append(source);
		result.append(", since: ");
		result.append(since);
		result.append(", tags: ");
		result.append(tags);
		result.append(", email: ");
		result.append(email);
		result.append(", phone: ");
		result.append(phone);
		result.append(", mobile: ");
		result.append(mobile);
		result.append(", messenger: ");
		result.append(messenger);
		result.append(", preferredChannel: ");
		if (preferredChannelESet) result.append(preferredChannel); else result.append("<unset>");
		result.append(", language: ");
		result.append(language);
		result.append(", street: ");
		result.append(street);
		result.append(", postalCode: ");
		result.append(postalCode);
		result.append(", district: ");
		result.append(district);
		result.append(", city: ");
		result.append(city);
		result.append(", province: ");
		result.append(province);
		result.append(", country: ");
		result.append(country);
		result.append(", company: ");
		result.append(company);
		result.append(", industry: ");
		result.append(industry);
		result.append(", birthDate: ");
		result.append(birthDate);
		result.append(", age: ");
		result.append(age);
		result.append(", income: ");
		result.append(income);
		result.append(", purchaseFrequency: ");
		result.append(purchaseFrequency);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //CustomerImpl
