/**
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.analysis;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Extra Attribute</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An attribute added to a CRM class.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.analysis.ExtraAttribute#getEntity <em>Entity</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.ExtraAttribute#getName <em>Name</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.ExtraAttribute#getType <em>Type</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.ExtraAttribute#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.ExtraAttribute#getLabel <em>Label</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.ExtraAttribute#getLabelChinese <em>Label Chinese</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.ExtraAttribute#getPrivacy <em>Privacy</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.analysis.AnalysisPackage#getExtraAttribute()
 * @model
 * @generated
 */
public interface ExtraAttribute extends EObject {
	/**
	 * Returns the value of the '<em><b>Entity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the class, such as Customer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entity</em>' attribute.
	 * @see #setEntity(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getExtraAttribute_Entity()
	 * @model required="true"
	 * @generated
	 */
	String getEntity();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ExtraAttribute#getEntity <em>Entity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entity</em>' attribute.
	 * @see #getEntity()
	 * @generated
	 */
	void setEntity(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the attribute; its column is the name in lower case with underscores.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getExtraAttribute_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ExtraAttribute#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"string"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * string, integer, decimal, double, boolean, date or timestamp.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getExtraAttribute_Type()
	 * @model default="string"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ExtraAttribute#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit, such as years, currency or pieces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getExtraAttribute_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ExtraAttribute#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label in English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getExtraAttribute_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ExtraAttribute#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Label Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label in Chinese.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label Chinese</em>' attribute.
	 * @see #setLabelChinese(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getExtraAttribute_LabelChinese()
	 * @model
	 * @generated
	 */
	String getLabelChinese();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ExtraAttribute#getLabelChinese <em>Label Chinese</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label Chinese</em>' attribute.
	 * @see #getLabelChinese()
	 * @generated
	 */
	void setLabelChinese(String value);

	/**
	 * Returns the value of the '<em><b>Privacy</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * none, identifier, personal, contact or sensitive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Privacy</em>' attribute.
	 * @see #setPrivacy(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getExtraAttribute_Privacy()
	 * @model default="none"
	 * @generated
	 */
	String getPrivacy();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ExtraAttribute#getPrivacy <em>Privacy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Privacy</em>' attribute.
	 * @see #getPrivacy()
	 * @generated
	 */
	void setPrivacy(String value);

} // ExtraAttribute
