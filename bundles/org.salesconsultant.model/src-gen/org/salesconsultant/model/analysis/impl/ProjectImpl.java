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
import org.salesconsultant.model.analysis.ArtefactUse;
import org.salesconsultant.model.analysis.Connection;
import org.salesconsultant.model.analysis.ExtraAttribute;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.analysis.TaxMode;
import org.salesconsultant.model.analysis.Variable;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ProjectImpl#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ProjectImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ProjectImpl#getLocale <em>Locale</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ProjectImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ProjectImpl#getAsOf <em>As Of</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ProjectImpl#getRejectLimit <em>Reject Limit</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ProjectImpl#getVariables <em>Variables</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ProjectImpl#getArtefacts <em>Artefacts</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ProjectImpl#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ProjectImpl#getTaxes <em>Taxes</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ProjectImpl#getRates <em>Rates</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.impl.ProjectImpl#getConnection <em>Connection</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProjectImpl extends ArtefactImpl implements Project {
	/**
	 * The default value of the '{@link #getTimeZone() <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeZone()
	 * @generated
	 * @ordered
	 */
	protected static final String TIME_ZONE_EDEFAULT = "UTC";

	/**
	 * The cached value of the '{@link #getTimeZone() <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeZone()
	 * @generated
	 * @ordered
	 */
	protected String timeZone = TIME_ZONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected static final String CURRENCY_EDEFAULT = "EUR";

	/**
	 * The cached value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected String currency = CURRENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLocale() <em>Locale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocale()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCALE_EDEFAULT = "en";

	/**
	 * The cached value of the '{@link #getLocale() <em>Locale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocale()
	 * @generated
	 * @ordered
	 */
	protected String locale = LOCALE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 1L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

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
	 * The default value of the '{@link #getRejectLimit() <em>Reject Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRejectLimit()
	 * @generated
	 * @ordered
	 */
	protected static final double REJECT_LIMIT_EDEFAULT = 0.05;

	/**
	 * The cached value of the '{@link #getRejectLimit() <em>Reject Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRejectLimit()
	 * @generated
	 * @ordered
	 */
	protected double rejectLimit = REJECT_LIMIT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVariables() <em>Variables</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariables()
	 * @generated
	 * @ordered
	 */
	protected EList<Variable> variables;

	/**
	 * The cached value of the '{@link #getArtefacts() <em>Artefacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArtefacts()
	 * @generated
	 * @ordered
	 */
	protected EList<ArtefactUse> artefacts;

	/**
	 * The cached value of the '{@link #getAttributes() <em>Attributes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttributes()
	 * @generated
	 * @ordered
	 */
	protected EList<ExtraAttribute> attributes;

	/**
	 * The default value of the '{@link #getTaxes() <em>Taxes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaxes()
	 * @generated
	 * @ordered
	 */
	protected static final TaxMode TAXES_EDEFAULT = TaxMode.UNSTATED;

	/**
	 * The cached value of the '{@link #getTaxes() <em>Taxes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaxes()
	 * @generated
	 * @ordered
	 */
	protected TaxMode taxes = TAXES_EDEFAULT;

	/**
	 * The default value of the '{@link #getRates() <em>Rates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRates()
	 * @generated
	 * @ordered
	 */
	protected static final String RATES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRates() <em>Rates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRates()
	 * @generated
	 * @ordered
	 */
	protected String rates = RATES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConnection() <em>Connection</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnection()
	 * @generated
	 * @ordered
	 */
	protected Connection connection;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProjectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnalysisPackage.Literals.PROJECT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimeZone() {
		return timeZone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeZone(String newTimeZone) {
		String oldTimeZone = timeZone;
		timeZone = newTimeZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.PROJECT__TIME_ZONE, oldTimeZone, timeZone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrency() {
		return currency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrency(String newCurrency) {
		String oldCurrency = currency;
		currency = newCurrency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.PROJECT__CURRENCY, oldCurrency, currency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocale() {
		return locale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocale(String newLocale) {
		String oldLocale = locale;
		locale = newLocale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.PROJECT__LOCALE, oldLocale, locale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.PROJECT__SEED, oldSeed, seed));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.PROJECT__AS_OF, oldAsOf, asOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRejectLimit() {
		return rejectLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRejectLimit(double newRejectLimit) {
		double oldRejectLimit = rejectLimit;
		rejectLimit = newRejectLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.PROJECT__REJECT_LIMIT, oldRejectLimit, rejectLimit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Variable> getVariables() {
		if (variables == null) {
			variables = new EObjectContainmentEList<Variable>(Variable.class, this, AnalysisPackage.PROJECT__VARIABLES);
		}
		return variables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ArtefactUse> getArtefacts() {
		if (artefacts == null) {
			artefacts = new EObjectContainmentEList<ArtefactUse>(ArtefactUse.class, this, AnalysisPackage.PROJECT__ARTEFACTS);
		}
		return artefacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExtraAttribute> getAttributes() {
		if (attributes == null) {
			attributes = new EObjectContainmentEList<ExtraAttribute>(ExtraAttribute.class, this, AnalysisPackage.PROJECT__ATTRIBUTES);
		}
		return attributes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TaxMode getTaxes() {
		return taxes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTaxes(TaxMode newTaxes) {
		TaxMode oldTaxes = taxes;
		taxes = newTaxes == null ? TAXES_EDEFAULT : newTaxes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.PROJECT__TAXES, oldTaxes, taxes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRates() {
		return rates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRates(String newRates) {
		String oldRates = rates;
		rates = newRates;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.PROJECT__RATES, oldRates, rates));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Connection getConnection() {
		return connection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetConnection(Connection newConnection, NotificationChain msgs) {
		Connection oldConnection = connection;
		connection = newConnection;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AnalysisPackage.PROJECT__CONNECTION, oldConnection, newConnection);
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
	public void setConnection(Connection newConnection) {
		if (newConnection != connection) {
			NotificationChain msgs = null;
			if (connection != null)
				msgs = ((InternalEObject)connection).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AnalysisPackage.PROJECT__CONNECTION, null, msgs);
			if (newConnection != null)
				msgs = ((InternalEObject)newConnection).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AnalysisPackage.PROJECT__CONNECTION, null, msgs);
			msgs = basicSetConnection(newConnection, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnalysisPackage.PROJECT__CONNECTION, newConnection, newConnection));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AnalysisPackage.PROJECT__VARIABLES:
				return ((InternalEList<?>)getVariables()).basicRemove(otherEnd, msgs);
			case AnalysisPackage.PROJECT__ARTEFACTS:
				return ((InternalEList<?>)getArtefacts()).basicRemove(otherEnd, msgs);
			case AnalysisPackage.PROJECT__ATTRIBUTES:
				return ((InternalEList<?>)getAttributes()).basicRemove(otherEnd, msgs);
			case AnalysisPackage.PROJECT__CONNECTION:
				return basicSetConnection(null, msgs);
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
			case AnalysisPackage.PROJECT__TIME_ZONE:
				return getTimeZone();
			case AnalysisPackage.PROJECT__CURRENCY:
				return getCurrency();
			case AnalysisPackage.PROJECT__LOCALE:
				return getLocale();
			case AnalysisPackage.PROJECT__SEED:
				return getSeed();
			case AnalysisPackage.PROJECT__AS_OF:
				return getAsOf();
			case AnalysisPackage.PROJECT__REJECT_LIMIT:
				return getRejectLimit();
			case AnalysisPackage.PROJECT__VARIABLES:
				return getVariables();
			case AnalysisPackage.PROJECT__ARTEFACTS:
				return getArtefacts();
			case AnalysisPackage.PROJECT__ATTRIBUTES:
				return getAttributes();
			case AnalysisPackage.PROJECT__TAXES:
				return getTaxes();
			case AnalysisPackage.PROJECT__RATES:
				return getRates();
			case AnalysisPackage.PROJECT__CONNECTION:
				return getConnection();
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
			case AnalysisPackage.PROJECT__TIME_ZONE:
				setTimeZone((String)newValue);
				return;
			case AnalysisPackage.PROJECT__CURRENCY:
				setCurrency((String)newValue);
				return;
			case AnalysisPackage.PROJECT__LOCALE:
				setLocale((String)newValue);
				return;
			case AnalysisPackage.PROJECT__SEED:
				setSeed((Long)newValue);
				return;
			case AnalysisPackage.PROJECT__AS_OF:
				setAsOf((String)newValue);
				return;
			case AnalysisPackage.PROJECT__REJECT_LIMIT:
				setRejectLimit((Double)newValue);
				return;
			case AnalysisPackage.PROJECT__VARIABLES:
				getVariables().clear();
				getVariables().addAll((Collection<? extends Variable>)newValue);
				return;
			case AnalysisPackage.PROJECT__ARTEFACTS:
				getArtefacts().clear();
				getArtefacts().addAll((Collection<? extends ArtefactUse>)newValue);
				return;
			case AnalysisPackage.PROJECT__ATTRIBUTES:
				getAttributes().clear();
				getAttributes().addAll((Collection<? extends ExtraAttribute>)newValue);
				return;
			case AnalysisPackage.PROJECT__TAXES:
				setTaxes((TaxMode)newValue);
				return;
			case AnalysisPackage.PROJECT__RATES:
				setRates((String)newValue);
				return;
			case AnalysisPackage.PROJECT__CONNECTION:
				setConnection((Connection)newValue);
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
			case AnalysisPackage.PROJECT__TIME_ZONE:
				setTimeZone(TIME_ZONE_EDEFAULT);
				return;
			case AnalysisPackage.PROJECT__CURRENCY:
				setCurrency(CURRENCY_EDEFAULT);
				return;
			case AnalysisPackage.PROJECT__LOCALE:
				setLocale(LOCALE_EDEFAULT);
				return;
			case AnalysisPackage.PROJECT__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case AnalysisPackage.PROJECT__AS_OF:
				setAsOf(AS_OF_EDEFAULT);
				return;
			case AnalysisPackage.PROJECT__REJECT_LIMIT:
				setRejectLimit(REJECT_LIMIT_EDEFAULT);
				return;
			case AnalysisPackage.PROJECT__VARIABLES:
				getVariables().clear();
				return;
			case AnalysisPackage.PROJECT__ARTEFACTS:
				getArtefacts().clear();
				return;
			case AnalysisPackage.PROJECT__ATTRIBUTES:
				getAttributes().clear();
				return;
			case AnalysisPackage.PROJECT__TAXES:
				setTaxes(TAXES_EDEFAULT);
				return;
			case AnalysisPackage.PROJECT__RATES:
				setRates(RATES_EDEFAULT);
				return;
			case AnalysisPackage.PROJECT__CONNECTION:
				setConnection((Connection)null);
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
			case AnalysisPackage.PROJECT__TIME_ZONE:
				return TIME_ZONE_EDEFAULT == null ? timeZone != null : !TIME_ZONE_EDEFAULT.equals(timeZone);
			case AnalysisPackage.PROJECT__CURRENCY:
				return CURRENCY_EDEFAULT == null ? currency != null : !CURRENCY_EDEFAULT.equals(currency);
			case AnalysisPackage.PROJECT__LOCALE:
				return LOCALE_EDEFAULT == null ? locale != null : !LOCALE_EDEFAULT.equals(locale);
			case AnalysisPackage.PROJECT__SEED:
				return seed != SEED_EDEFAULT;
			case AnalysisPackage.PROJECT__AS_OF:
				return AS_OF_EDEFAULT == null ? asOf != null : !AS_OF_EDEFAULT.equals(asOf);
			case AnalysisPackage.PROJECT__REJECT_LIMIT:
				return rejectLimit != REJECT_LIMIT_EDEFAULT;
			case AnalysisPackage.PROJECT__VARIABLES:
				return variables != null && !variables.isEmpty();
			case AnalysisPackage.PROJECT__ARTEFACTS:
				return artefacts != null && !artefacts.isEmpty();
			case AnalysisPackage.PROJECT__ATTRIBUTES:
				return attributes != null && !attributes.isEmpty();
			case AnalysisPackage.PROJECT__TAXES:
				return taxes != TAXES_EDEFAULT;
			case AnalysisPackage.PROJECT__RATES:
				return RATES_EDEFAULT == null ? rates != null : !RATES_EDEFAULT.equals(rates);
			case AnalysisPackage.PROJECT__CONNECTION:
				return connection != null;
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
		result.append(" (timeZone: ");
		result.append(timeZone);
		result.append(", currency: ");
		result.append(currency);
		result.append(", locale: ");
		result.append(locale);
		result.append(", seed: ");
		result.append(seed);
		result.append(", asOf: ");
		result.append(asOf);
		result.append(", rejectLimit: ");
		result.append(rejectLimit);
		result.append(", taxes: ");
		result.append(taxes);
		result.append(", rates: ");
		result.append(rates);
		result.append(')');
		return result.toString();
	}

} //ProjectImpl
