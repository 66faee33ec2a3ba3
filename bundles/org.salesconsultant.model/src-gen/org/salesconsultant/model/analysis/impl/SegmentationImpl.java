/**
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.analysis.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.salesconsultant.model.analysis.AnalysisPackage;
import org.salesconsultant.model.analysis.Configured;
import org.salesconsultant.model.analysis.FeatureUse;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.analysis.Scaling;
import org.salesconsultant.model.analysis.Segmentation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Segmentation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.analysis.impl.SegmentationImpl#getFeatures <em>Features</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.SegmentationImpl#getScaling <em>Scaling</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.SegmentationImpl#getAlgorithm <em>Algorithm</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.SegmentationImpl#getAsOf <em>As Of</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.SegmentationImpl#getNames <em>Names</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SegmentationImpl extends ArtefactImpl implements Segmentation {
	/**
	 * The cached value of the '{@link #getFeatures() <em>Features</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeatures()
	 * @generated
	 * @ordered
	 */
	protected EList<FeatureUse> features;

	/**
	 * The default value of the '{@link #getScaling() <em>Scaling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScaling()
	 * @generated
	 * @ordered
	 */
	protected static final Scaling SCALING_EDEFAULT = Scaling.Z;

	/**
	 * The cached value of the '{@link #getScaling() <em>Scaling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScaling()
	 * @generated
	 * @ordered
	 */
	protected Scaling scaling = SCALING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAlgorithm() <em>Algorithm</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlgorithm()
	 * @generated
	 * @ordered
	 */
	protected Configured algorithm;

	/**
	 * The default value of the '{@link #getAsOf() <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsOf()
	 * @generated
	 * @ordered
	 */
	protected static final String AS_OF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAsOf() <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsOf()
	 * @generated
	 * @ordered
	 */
	protected String asOf = AS_OF_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNames() <em>Names</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNames()
	 * @generated
	 * @ordered
	 */
	protected EList<Parameter> names;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SegmentationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnalysisPackage.Literals.SEGMENTATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FeatureUse> getFeatures() {
		if (features == null) {
			features = new EObjectContainmentEList<FeatureUse>(FeatureUse.class, this, AnalysisPackage.SEGMENTATION__FEATURES);
		}
		return features;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scaling getScaling() {
		return scaling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScaling(Scaling newScaling) {
		Scaling oldScaling = scaling;
		scaling = newScaling == null ? SCALING_EDEFAULT : newScaling;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.SEGMENTATION__SCALING, oldScaling, scaling));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Configured getAlgorithm() {
		return algorithm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAlgorithm(Configured newAlgorithm, NotificationChain msgs) {
		Configured oldAlgorithm = algorithm;
		algorithm = newAlgorithm;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AnalysisPackage.SEGMENTATION__ALGORITHM, oldAlgorithm, newAlgorithm);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlgorithm(Configured newAlgorithm) {
		if (newAlgorithm != algorithm) {
			NotificationChain msgs = null;
			if (algorithm != null)
				msgs = ((InternalEObject)algorithm).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AnalysisPackage.SEGMENTATION__ALGORITHM, null, msgs);
			if (newAlgorithm != null)
				msgs = ((InternalEObject)newAlgorithm).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AnalysisPackage.SEGMENTATION__ALGORITHM, null, msgs);
			msgs = basicSetAlgorithm(newAlgorithm, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.SEGMENTATION__ALGORITHM, newAlgorithm, newAlgorithm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAsOf() {
		return asOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAsOf(String newAsOf) {
		String oldAsOf = asOf;
		asOf = newAsOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.SEGMENTATION__AS_OF, oldAsOf, asOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Parameter> getNames() {
		if (names == null) {
			names = new EObjectContainmentEList<Parameter>(Parameter.class, this, AnalysisPackage.SEGMENTATION__NAMES);
		}
		return names;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AnalysisPackage.SEGMENTATION__FEATURES:
				return ((InternalEList<?>)getFeatures()).basicRemove(otherEnd, msgs);
			case AnalysisPackage.SEGMENTATION__ALGORITHM:
				return basicSetAlgorithm(null, msgs);
			case AnalysisPackage.SEGMENTATION__NAMES:
				return ((InternalEList<?>)getNames()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnalysisPackage.SEGMENTATION__FEATURES:
				return getFeatures();
			case AnalysisPackage.SEGMENTATION__SCALING:
				return getScaling();
			case AnalysisPackage.SEGMENTATION__ALGORITHM:
				return getAlgorithm();
			case AnalysisPackage.SEGMENTATION__AS_OF:
				return getAsOf();
			case AnalysisPackage.SEGMENTATION__NAMES:
				return getNames();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AnalysisPackage.SEGMENTATION__FEATURES:
				getFeatures().clear();
				getFeatures().addAll((Collection<? extends FeatureUse>)newValue);
				return;
			case AnalysisPackage.SEGMENTATION__SCALING:
				setScaling((Scaling)newValue);
				return;
			case AnalysisPackage.SEGMENTATION__ALGORITHM:
				setAlgorithm((Configured)newValue);
				return;
			case AnalysisPackage.SEGMENTATION__AS_OF:
				setAsOf((String)newValue);
				return;
			case AnalysisPackage.SEGMENTATION__NAMES:
				getNames().clear();
				getNames().addAll((Collection<? extends Parameter>)newValue);
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
			case AnalysisPackage.SEGMENTATION__FEATURES:
				getFeatures().clear();
				return;
			case AnalysisPackage.SEGMENTATION__SCALING:
				setScaling(SCALING_EDEFAULT);
				return;
			case AnalysisPackage.SEGMENTATION__ALGORITHM:
				setAlgorithm((Configured)null);
				return;
			case AnalysisPackage.SEGMENTATION__AS_OF:
				setAsOf(AS_OF_EDEFAULT);
				return;
			case AnalysisPackage.SEGMENTATION__NAMES:
				getNames().clear();
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
			case AnalysisPackage.SEGMENTATION__FEATURES:
				return features != null && !features.isEmpty();
			case AnalysisPackage.SEGMENTATION__SCALING:
				return scaling != SCALING_EDEFAULT;
			case AnalysisPackage.SEGMENTATION__ALGORITHM:
				return algorithm != null;
			case AnalysisPackage.SEGMENTATION__AS_OF:
				return AS_OF_EDEFAULT == null ? asOf != null : !AS_OF_EDEFAULT.equals(asOf);
			case AnalysisPackage.SEGMENTATION__NAMES:
				return names != null && !names.isEmpty();
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
		result.append(" (scaling: ");
		result.append(scaling);
		result.append(", asOf: ");
		result.append(asOf);
		result.append(')');
		return result.toString();
	}

} //SegmentationImpl
