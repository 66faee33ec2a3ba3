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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.salesconsultant.model.analysis.AnalysisPackage;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.analysis.SavedFilter;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Saved Filter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.analysis.impl.SavedFilterImpl#getEntity <em>Entity</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.SavedFilterImpl#getSearch <em>Search</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.SavedFilterImpl#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.SavedFilterImpl#getExpression <em>Expression</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.SavedFilterImpl#getSort <em>Sort</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.SavedFilterImpl#getColumns <em>Columns</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SavedFilterImpl extends ArtefactImpl implements SavedFilter {
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
	 * The default value of the '{@link #getSearch() <em>Search</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSearch()
	 * @generated
	 * @ordered
	 */
	protected static final String SEARCH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSearch() <em>Search</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSearch()
	 * @generated
	 * @ordered
	 */
	protected String search = SEARCH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConditions() <em>Conditions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditions()
	 * @generated
	 * @ordered
	 */
	protected EList<Parameter> conditions;

	/**
	 * The default value of the '{@link #getExpression() <em>Expression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpression()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPRESSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpression() <em>Expression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpression()
	 * @generated
	 * @ordered
	 */
	protected String expression = EXPRESSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSort() <em>Sort</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSort()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sort;

	/**
	 * The cached value of the '{@link #getColumns() <em>Columns</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumns()
	 * @generated
	 * @ordered
	 */
	protected EList<String> columns;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SavedFilterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnalysisPackage.Literals.SAVED_FILTER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.SAVED_FILTER__ENTITY, oldEntity, entity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSearch() {
		return search;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSearch(String newSearch) {
		String oldSearch = search;
		search = newSearch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.SAVED_FILTER__SEARCH, oldSearch, search));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Parameter> getConditions() {
		if (conditions == null) {
			conditions = new EObjectContainmentEList<Parameter>(Parameter.class, this, AnalysisPackage.SAVED_FILTER__CONDITIONS);
		}
		return conditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExpression() {
		return expression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpression(String newExpression) {
		String oldExpression = expression;
		expression = newExpression;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.SAVED_FILTER__EXPRESSION, oldExpression, expression));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSort() {
		if (sort == null) {
			sort = new EDataTypeUniqueEList<String>(String.class, this, AnalysisPackage.SAVED_FILTER__SORT);
		}
		return sort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getColumns() {
		if (columns == null) {
			columns = new EDataTypeUniqueEList<String>(String.class, this, AnalysisPackage.SAVED_FILTER__COLUMNS);
		}
		return columns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AnalysisPackage.SAVED_FILTER__CONDITIONS:
				return ((InternalEList<?>)getConditions()).basicRemove(otherEnd, msgs);
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
			case AnalysisPackage.SAVED_FILTER__ENTITY:
				return getEntity();
			case AnalysisPackage.SAVED_FILTER__SEARCH:
				return getSearch();
			case AnalysisPackage.SAVED_FILTER__CONDITIONS:
				return getConditions();
			case AnalysisPackage.SAVED_FILTER__EXPRESSION:
				return getExpression();
			case AnalysisPackage.SAVED_FILTER__SORT:
				return getSort();
			case AnalysisPackage.SAVED_FILTER__COLUMNS:
				return getColumns();
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
			case AnalysisPackage.SAVED_FILTER__ENTITY:
				setEntity((String)newValue);
				return;
			case AnalysisPackage.SAVED_FILTER__SEARCH:
				setSearch((String)newValue);
				return;
			case AnalysisPackage.SAVED_FILTER__CONDITIONS:
				getConditions().clear();
				getConditions().addAll((Collection<? extends Parameter>)newValue);
				return;
			case AnalysisPackage.SAVED_FILTER__EXPRESSION:
				setExpression((String)newValue);
				return;
			case AnalysisPackage.SAVED_FILTER__SORT:
				getSort().clear();
				getSort().addAll((Collection<? extends String>)newValue);
				return;
			case AnalysisPackage.SAVED_FILTER__COLUMNS:
				getColumns().clear();
				getColumns().addAll((Collection<? extends String>)newValue);
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
			case AnalysisPackage.SAVED_FILTER__ENTITY:
				setEntity(ENTITY_EDEFAULT);
				return;
			case AnalysisPackage.SAVED_FILTER__SEARCH:
				setSearch(SEARCH_EDEFAULT);
				return;
			case AnalysisPackage.SAVED_FILTER__CONDITIONS:
				getConditions().clear();
				return;
			case AnalysisPackage.SAVED_FILTER__EXPRESSION:
				setExpression(EXPRESSION_EDEFAULT);
				return;
			case AnalysisPackage.SAVED_FILTER__SORT:
				getSort().clear();
				return;
			case AnalysisPackage.SAVED_FILTER__COLUMNS:
				getColumns().clear();
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
			case AnalysisPackage.SAVED_FILTER__ENTITY:
				return ENTITY_EDEFAULT == null ? entity != null : !ENTITY_EDEFAULT.equals(entity);
			case AnalysisPackage.SAVED_FILTER__SEARCH:
				return SEARCH_EDEFAULT == null ? search != null : !SEARCH_EDEFAULT.equals(search);
			case AnalysisPackage.SAVED_FILTER__CONDITIONS:
				return conditions != null && !conditions.isEmpty();
			case AnalysisPackage.SAVED_FILTER__EXPRESSION:
				return EXPRESSION_EDEFAULT == null ? expression != null : !EXPRESSION_EDEFAULT.equals(expression);
			case AnalysisPackage.SAVED_FILTER__SORT:
				return sort != null && !sort.isEmpty();
			case AnalysisPackage.SAVED_FILTER__COLUMNS:
				return columns != null && !columns.isEmpty();
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
		result.append(", search: ");
		result.append(search);
		result.append(", expression: ");
		result.append(expression);
		result.append(", sort: ");
		result.append(sort);
		result.append(", columns: ");
		result.append(columns);
		result.append(')');
		return result.toString();
	}

} //SavedFilterImpl
