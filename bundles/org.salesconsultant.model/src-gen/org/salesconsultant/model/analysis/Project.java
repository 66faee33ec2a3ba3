/**
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.analysis;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An analysis project: its store, conventions and artefacts in order.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.analysis.Project#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Project#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Project#getLocale <em>Locale</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Project#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Project#getAsOf <em>As Of</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Project#getRejectLimit <em>Reject Limit</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Project#getVariables <em>Variables</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Project#getArtefacts <em>Artefacts</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Project#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Project#getTaxes <em>Taxes</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Project#getRates <em>Rates</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Project#getConnection <em>Connection</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.analysis.AnalysisPackage#getProject()
 * @model
 * @generated
 */
public interface Project extends Artefact {
	/**
	 * Returns the value of the '<em><b>Time Zone</b></em>' attribute.
	 * The default value is <code>"UTC"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time zone of all dates, an IANA id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Zone</em>' attribute.
	 * @see #setTimeZone(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getProject_TimeZone()
	 * @model default="UTC"
	 * @generated
	 */
	String getTimeZone();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Project#getTimeZone <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Zone</em>' attribute.
	 * @see #getTimeZone()
	 * @generated
	 */
	void setTimeZone(String value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * The default value is <code>"EUR"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 4217 code of amounts without one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getProject_Currency()
	 * @model default="EUR"
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Project#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Locale</b></em>' attribute.
	 * The default value is <code>"en"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language tag of reports: en or zh-CN.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locale</em>' attribute.
	 * @see #setLocale(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getProject_Locale()
	 * @model default="en"
	 * @generated
	 */
	String getLocale();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Project#getLocale <em>Locale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locale</em>' attribute.
	 * @see #getLocale()
	 * @generated
	 */
	void setLocale(String value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed of everything random.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getProject_Seed()
	 * @model default="1"
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Project#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As-of date (ISO 8601). Empty: the day after the last kept order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>As Of</em>' attribute.
	 * @see #setAsOf(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getProject_AsOf()
	 * @model
	 * @generated
	 */
	String getAsOf();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Project#getAsOf <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Of</em>' attribute.
	 * @see #getAsOf()
	 * @generated
	 */
	void setAsOf(String value);

	/**
	 * Returns the value of the '<em><b>Reject Limit</b></em>' attribute.
	 * The default value is <code>"0.05"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of rows refused at reading or mapping above which a run ends with exit code 1; 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reject Limit</em>' attribute.
	 * @see #setRejectLimit(double)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getProject_RejectLimit()
	 * @model default="0.05"
	 * @generated
	 */
	double getRejectLimit();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Project#getRejectLimit <em>Reject Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reject Limit</em>' attribute.
	 * @see #getRejectLimit()
	 * @generated
	 */
	void setRejectLimit(double value);

	/**
	 * Returns the value of the '<em><b>Variables</b></em>' containment reference list.
	 * The list contents are of type {@link org.salesconsultant.model.analysis.Variable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Variables that files of the project refer to as ${name}.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variables</em>' containment reference list.
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getProject_Variables()
	 * @model containment="true"
	 * @generated
	 */
	EList<Variable> getVariables();

	/**
	 * Returns the value of the '<em><b>Artefacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.salesconsultant.model.analysis.ArtefactUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The artefacts in the order they run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Artefacts</em>' containment reference list.
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getProject_Artefacts()
	 * @model containment="true"
	 * @generated
	 */
	EList<ArtefactUse> getArtefacts();

	/**
	 * Returns the value of the '<em><b>Attributes</b></em>' containment reference list.
	 * The list contents are of type {@link org.salesconsultant.model.analysis.ExtraAttribute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Attributes of CRM classes that this project adds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attributes</em>' containment reference list.
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getProject_Attributes()
	 * @model containment="true"
	 * @generated
	 */
	EList<ExtraAttribute> getAttributes();

	/**
	 * Returns the value of the '<em><b>Taxes</b></em>' attribute.
	 * The default value is <code>"unstated"</code>.
	 * The literals are from the enumeration {@link org.salesconsultant.model.analysis.TaxMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether amounts contain tax.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taxes</em>' attribute.
	 * @see org.salesconsultant.model.analysis.TaxMode
	 * @see #setTaxes(TaxMode)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getProject_Taxes()
	 * @model default="unstated"
	 * @generated
	 */
	TaxMode getTaxes();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Project#getTaxes <em>Taxes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taxes</em>' attribute.
	 * @see org.salesconsultant.model.analysis.TaxMode
	 * @see #getTaxes()
	 * @generated
	 */
	void setTaxes(TaxMode value);

	/**
	 * Returns the value of the '<em><b>Rates</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File with dated rates of exchange, relative to the project. Empty: none; amounts in other currencies are then a problem.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rates</em>' attribute.
	 * @see #setRates(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getProject_Rates()
	 * @model
	 * @generated
	 */
	String getRates();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Project#getRates <em>Rates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rates</em>' attribute.
	 * @see #getRates()
	 * @generated
	 */
	void setRates(String value);

	/**
	 * Returns the value of the '<em><b>Connection</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The server that has the objects of the project. Empty: the project's own file has them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connection</em>' containment reference.
	 * @see #setConnection(Connection)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getProject_Connection()
	 * @model containment="true"
	 * @generated
	 */
	Connection getConnection();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Project#getConnection <em>Connection</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connection</em>' containment reference.
	 * @see #getConnection()
	 * @generated
	 */
	void setConnection(Connection value);

} // Project
