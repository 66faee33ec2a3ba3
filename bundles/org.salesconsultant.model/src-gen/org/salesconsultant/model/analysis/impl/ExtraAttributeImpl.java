/**
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.analysis.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.salesconsultant.model.analysis.AnalysisPackage;
import org.salesconsultant.model.analysis.ExtraAttribute;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Extra Attribute</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ExtraAttributeImpl#getEntity <em>Entity</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ExtraAttributeImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ExtraAttributeImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ExtraAttributeImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ExtraAttributeImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ExtraAttributeImpl#getLabelChinese <em>Label Chinese</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ExtraAttributeImpl#getPrivacy <em>Privacy</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ExtraAttributeImpl#isRequired <em>Required</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ExtraAttributeImpl#getDefaultValue <em>Default Value</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ExtraAttributeImpl#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ExtraAttributeImpl#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ExtraAttributeImpl#getLiterals <em>Literals</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ExtraAttributeImpl#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ExtraAttributeImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ExtraAttributeImpl#getSynonyms <em>Synonyms</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ExtraAttributeImpl#isMultiline <em>Multiline</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ExtraAttributeImpl#isUnchanging <em>Unchanging</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExtraAttributeImpl extends MinimalEObjectImpl.Container implements ExtraAttribute {
	/**
	 * The default value of the '{@link #getEntity() <em>Entity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntity()
	 * @generated
	 * @ordered
	 */
	protected static final String ENTITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEntity() <em>Entity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntity()
	 * @generated
	 * @ordered
	 */
	protected String entity = ENTITY_EDEFAULT;

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
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = "string";

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabelChinese() <em>Label Chinese</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelChinese()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_CHINESE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabelChinese() <em>Label Chinese</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelChinese()
	 * @generated
	 * @ordered
	 */
	protected String labelChinese = LABEL_CHINESE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrivacy() <em>Privacy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivacy()
	 * @generated
	 * @ordered
	 */
	protected static final String PRIVACY_EDEFAULT = "none";

	/**
	 * The cached value of the '{@link #getPrivacy() <em>Privacy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivacy()
	 * @generated
	 * @ordered
	 */
	protected String privacy = PRIVACY_EDEFAULT;

	/**
	 * The default value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REQUIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected boolean required = REQUIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefaultValue() <em>Default Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultValue()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFAULT_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefaultValue() <em>Default Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultValue()
	 * @generated
	 * @ordered
	 */
	protected String defaultValue = DEFAULT_VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected static final String MINIMUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected String minimum = MINIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected static final String MAXIMUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected String maximum = MAXIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getLiterals() <em>Literals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLiterals()
	 * @generated
	 * @ordered
	 */
	protected static final String LITERALS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLiterals() <em>Literals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLiterals()
	 * @generated
	 * @ordered
	 */
	protected String literals = LITERALS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPattern() <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPattern()
	 * @generated
	 * @ordered
	 */
	protected static final String PATTERN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPattern() <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPattern()
	 * @generated
	 * @ordered
	 */
	protected String pattern = PATTERN_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_EDEFAULT = "custom";

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected String group = GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getSynonyms() <em>Synonyms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSynonyms()
	 * @generated
	 * @ordered
	 */
	protected static final String SYNONYMS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSynonyms() <em>Synonyms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSynonyms()
	 * @generated
	 * @ordered
	 */
	protected String synonyms = SYNONYMS_EDEFAULT;

	/**
	 * The default value of the '{@link #isMultiline() <em>Multiline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMultiline()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MULTILINE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMultiline() <em>Multiline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMultiline()
	 * @generated
	 * @ordered
	 */
	protected boolean multiline = MULTILINE_EDEFAULT;

	/**
	 * The default value of the '{@link #isUnchanging() <em>Unchanging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnchanging()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNCHANGING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUnchanging() <em>Unchanging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnchanging()
	 * @generated
	 * @ordered
	 */
	protected boolean unchanging = UNCHANGING_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExtraAttributeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnalysisPackage.Literals.EXTRA_ATTRIBUTE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEntity() {
		return entity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEntity(String newEntity) {
		String oldEntity = entity;
		entity = newEntity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.EXTRA_ATTRIBUTE__ENTITY, oldEntity, entity));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.EXTRA_ATTRIBUTE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.EXTRA_ATTRIBUTE__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.EXTRA_ATTRIBUTE__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.EXTRA_ATTRIBUTE__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabelChinese() {
		return labelChinese;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabelChinese(String newLabelChinese) {
		String oldLabelChinese = labelChinese;
		labelChinese = newLabelChinese;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.EXTRA_ATTRIBUTE__LABEL_CHINESE, oldLabelChinese, labelChinese));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrivacy() {
		return privacy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivacy(String newPrivacy) {
		String oldPrivacy = privacy;
		privacy = newPrivacy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.EXTRA_ATTRIBUTE__PRIVACY, oldPrivacy, privacy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRequired() {
		return required;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequired(boolean newRequired) {
		boolean oldRequired = required;
		required = newRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.EXTRA_ATTRIBUTE__REQUIRED, oldRequired, required));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefaultValue() {
		return defaultValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefaultValue(String newDefaultValue) {
		String oldDefaultValue = defaultValue;
		defaultValue = newDefaultValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.EXTRA_ATTRIBUTE__DEFAULT_VALUE, oldDefaultValue, defaultValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMinimum() {
		return minimum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimum(String newMinimum) {
		String oldMinimum = minimum;
		minimum = newMinimum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.EXTRA_ATTRIBUTE__MINIMUM, oldMinimum, minimum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMaximum() {
		return maximum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximum(String newMaximum) {
		String oldMaximum = maximum;
		maximum = newMaximum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.EXTRA_ATTRIBUTE__MAXIMUM, oldMaximum, maximum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiterals() {
		return literals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLiterals(String newLiterals) {
		String oldLiterals = literals;
		literals = newLiterals;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.EXTRA_ATTRIBUTE__LITERALS, oldLiterals, literals));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPattern() {
		return pattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPattern(String newPattern) {
		String oldPattern = pattern;
		pattern = newPattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.EXTRA_ATTRIBUTE__PATTERN, oldPattern, pattern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(String newGroup) {
		String oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.EXTRA_ATTRIBUTE__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSynonyms() {
		return synonyms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSynonyms(String newSynonyms) {
		String oldSynonyms = synonyms;
		synonyms = newSynonyms;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.EXTRA_ATTRIBUTE__SYNONYMS, oldSynonyms, synonyms));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMultiline() {
		return multiline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMultiline(boolean newMultiline) {
		boolean oldMultiline = multiline;
		multiline = newMultiline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.EXTRA_ATTRIBUTE__MULTILINE, oldMultiline, multiline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUnchanging() {
		return unchanging;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnchanging(boolean newUnchanging) {
		boolean oldUnchanging = unchanging;
		unchanging = newUnchanging;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.EXTRA_ATTRIBUTE__UNCHANGING, oldUnchanging, unchanging));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnalysisPackage.EXTRA_ATTRIBUTE__ENTITY:
				return getEntity();
			case AnalysisPackage.EXTRA_ATTRIBUTE__NAME:
				return getName();
			case AnalysisPackage.EXTRA_ATTRIBUTE__TYPE:
				return getType();
			case AnalysisPackage.EXTRA_ATTRIBUTE__UNIT:
				return getUnit();
			case AnalysisPackage.EXTRA_ATTRIBUTE__LABEL:
				return getLabel();
			case AnalysisPackage.EXTRA_ATTRIBUTE__LABEL_CHINESE:
				return getLabelChinese();
			case AnalysisPackage.EXTRA_ATTRIBUTE__PRIVACY:
				return getPrivacy();
			case AnalysisPackage.EXTRA_ATTRIBUTE__REQUIRED:
				return isRequired();
			case AnalysisPackage.EXTRA_ATTRIBUTE__DEFAULT_VALUE:
				return getDefaultValue();
			case AnalysisPackage.EXTRA_ATTRIBUTE__MINIMUM:
				return getMinimum();
			case AnalysisPackage.EXTRA_ATTRIBUTE__MAXIMUM:
				return getMaximum();
			case AnalysisPackage.EXTRA_ATTRIBUTE__LITERALS:
				return getLiterals();
			case AnalysisPackage.EXTRA_ATTRIBUTE__PATTERN:
				return getPattern();
			case AnalysisPackage.EXTRA_ATTRIBUTE__GROUP:
				return getGroup();
			case AnalysisPackage.EXTRA_ATTRIBUTE__SYNONYMS:
				return getSynonyms();
			case AnalysisPackage.EXTRA_ATTRIBUTE__MULTILINE:
				return isMultiline();
			case AnalysisPackage.EXTRA_ATTRIBUTE__UNCHANGING:
				return isUnchanging();
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
			case AnalysisPackage.EXTRA_ATTRIBUTE__ENTITY:
				setEntity((String)newValue);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__NAME:
				setName((String)newValue);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__TYPE:
				setType((String)newValue);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__UNIT:
				setUnit((String)newValue);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__LABEL:
				setLabel((String)newValue);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__LABEL_CHINESE:
				setLabelChinese((String)newValue);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__PRIVACY:
				setPrivacy((String)newValue);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__REQUIRED:
				setRequired((Boolean)newValue);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__DEFAULT_VALUE:
				setDefaultValue((String)newValue);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__MINIMUM:
				setMinimum((String)newValue);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__MAXIMUM:
				setMaximum((String)newValue);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__LITERALS:
				setLiterals((String)newValue);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__PATTERN:
				setPattern((String)newValue);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__GROUP:
				setGroup((String)newValue);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__SYNONYMS:
				setSynonyms((String)newValue);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__MULTILINE:
				setMultiline((Boolean)newValue);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__UNCHANGING:
				setUnchanging((Boolean)newValue);
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
			case AnalysisPackage.EXTRA_ATTRIBUTE__ENTITY:
				setEntity(ENTITY_EDEFAULT);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__LABEL_CHINESE:
				setLabelChinese(LABEL_CHINESE_EDEFAULT);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__PRIVACY:
				setPrivacy(PRIVACY_EDEFAULT);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__REQUIRED:
				setRequired(REQUIRED_EDEFAULT);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__DEFAULT_VALUE:
				setDefaultValue(DEFAULT_VALUE_EDEFAULT);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__MINIMUM:
				setMinimum(MINIMUM_EDEFAULT);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__MAXIMUM:
				setMaximum(MAXIMUM_EDEFAULT);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__LITERALS:
				setLiterals(LITERALS_EDEFAULT);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__PATTERN:
				setPattern(PATTERN_EDEFAULT);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__SYNONYMS:
				setSynonyms(SYNONYMS_EDEFAULT);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__MULTILINE:
				setMultiline(MULTILINE_EDEFAULT);
				return;
			case AnalysisPackage.EXTRA_ATTRIBUTE__UNCHANGING:
				setUnchanging(UNCHANGING_EDEFAULT);
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
			case AnalysisPackage.EXTRA_ATTRIBUTE__ENTITY:
				return ENTITY_EDEFAULT == null ? entity != null : !ENTITY_EDEFAULT.equals(entity);
			case AnalysisPackage.EXTRA_ATTRIBUTE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case AnalysisPackage.EXTRA_ATTRIBUTE__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case AnalysisPackage.EXTRA_ATTRIBUTE__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case AnalysisPackage.EXTRA_ATTRIBUTE__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case AnalysisPackage.EXTRA_ATTRIBUTE__LABEL_CHINESE:
				return LABEL_CHINESE_EDEFAULT == null ? labelChinese != null : !LABEL_CHINESE_EDEFAULT.equals(labelChinese);
			case AnalysisPackage.EXTRA_ATTRIBUTE__PRIVACY:
				return PRIVACY_EDEFAULT == null ? privacy != null : !PRIVACY_EDEFAULT.equals(privacy);
			case AnalysisPackage.EXTRA_ATTRIBUTE__REQUIRED:
				return required != REQUIRED_EDEFAULT;
			case AnalysisPackage.EXTRA_ATTRIBUTE__DEFAULT_VALUE:
				return DEFAULT_VALUE_EDEFAULT == null ? defaultValue != null : !DEFAULT_VALUE_EDEFAULT.equals(defaultValue);
			case AnalysisPackage.EXTRA_ATTRIBUTE__MINIMUM:
				return MINIMUM_EDEFAULT == null ? minimum != null : !MINIMUM_EDEFAULT.equals(minimum);
			case AnalysisPackage.EXTRA_ATTRIBUTE__MAXIMUM:
				return MAXIMUM_EDEFAULT == null ? maximum != null : !MAXIMUM_EDEFAULT.equals(maximum);
			case AnalysisPackage.EXTRA_ATTRIBUTE__LITERALS:
				return LITERALS_EDEFAULT == null ? literals != null : !LITERALS_EDEFAULT.equals(literals);
			case AnalysisPackage.EXTRA_ATTRIBUTE__PATTERN:
				return PATTERN_EDEFAULT == null ? pattern != null : !PATTERN_EDEFAULT.equals(pattern);
			case AnalysisPackage.EXTRA_ATTRIBUTE__GROUP:
				return GROUP_EDEFAULT == null ? group != null : !GROUP_EDEFAULT.equals(group);
			case AnalysisPackage.EXTRA_ATTRIBUTE__SYNONYMS:
				return SYNONYMS_EDEFAULT == null ? synonyms != null : !SYNONYMS_EDEFAULT.equals(synonyms);
			case AnalysisPackage.EXTRA_ATTRIBUTE__MULTILINE:
				return multiline != MULTILINE_EDEFAULT;
			case AnalysisPackage.EXTRA_ATTRIBUTE__UNCHANGING:
				return unchanging != UNCHANGING_EDEFAULT;
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
		result.append(" (entity: ");
		result.append(entity);
		result.append(", name: ");
		result.append(name);
		result.append(", type: ");
		result.append(type);
		result.append(", unit: ");
		result.append(unit);
		result.append(", label: ");
		result.append(label);
		result.append(", labelChinese: ");
		result.append(labelChinese);
		result.append(", privacy: ");
		result.append(privacy);
		result.append(", required: ");
		result.append(required);
		result.append(", defaultValue: ");
		result.append(defaultValue);
		result.append(", minimum: ");
		result.append(minimum);
		result.append(", maximum: ");
		result.append(maximum);
		result.append(", literals: ");
		result.append(literals);
		result.append(", pattern: ");
		result.append(pattern);
		result.append(", group: ");
		result.append(group);
		result.append(", synonyms: ");
		result.append(synonyms);
		result.append(", multiline: ");
		result.append(multiline);
		result.append(", unchanging: ");
		result.append(unchanging);
		result.append(')');
		return result.toString();
	}

} //ExtraAttributeImpl
