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
		result.append(')');
		return result.toString();
	}

} //ExtraAttributeImpl
