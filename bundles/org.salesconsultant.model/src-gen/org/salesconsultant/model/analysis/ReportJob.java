/**
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.analysis;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report Job</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A report and where it goes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.analysis.ReportJob#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.ReportJob#getTitle <em>Title</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.ReportJob#getLocale <em>Locale</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.ReportJob#getFormats <em>Formats</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.analysis.AnalysisPackage#getReportJob()
 * @model
 * @generated
 */
public interface ReportJob extends Artefact {
	/**
	 * Returns the value of the '<em><b>Template</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The template.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Template</em>' containment reference.
	 * @see #setTemplate(Configured)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getReportJob_Template()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Configured getTemplate();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ReportJob#getTemplate <em>Template</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template</em>' containment reference.
	 * @see #getTemplate()
	 * @generated
	 */
	void setTemplate(Configured value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title; empty: that of the template.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getReportJob_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ReportJob#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Locale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language tag; empty: that of the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locale</em>' attribute.
	 * @see #setLocale(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getReportJob_Locale()
	 * @model
	 * @generated
	 */
	String getLocale();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ReportJob#getLocale <em>Locale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locale</em>' attribute.
	 * @see #getLocale()
	 * @generated
	 */
	void setLocale(String value);

	/**
	 * Returns the value of the '<em><b>Formats</b></em>' attribute.
	 * The default value is <code>"pdf,html,xlsx"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Formats, separated by commas: pdf, html, xlsx.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formats</em>' attribute.
	 * @see #setFormats(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getReportJob_Formats()
	 * @model default="pdf,html,xlsx"
	 * @generated
	 */
	String getFormats();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ReportJob#getFormats <em>Formats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formats</em>' attribute.
	 * @see #getFormats()
	 * @generated
	 */
	void setFormats(String value);

} // ReportJob
