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
 *   <li>{@link org.salesconsultant.model.analysis.ExtraAttribute#isRequired <em>Required</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.ExtraAttribute#getDefaultValue <em>Default Value</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.ExtraAttribute#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.ExtraAttribute#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.ExtraAttribute#getLiterals <em>Literals</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.ExtraAttribute#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.ExtraAttribute#getGroup <em>Group</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.ExtraAttribute#getSynonyms <em>Synonyms</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.ExtraAttribute#isMultiline <em>Multiline</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.ExtraAttribute#isUnchanging <em>Unchanging</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether every object has a value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(boolean)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getExtraAttribute_Required()
	 * @model default="false"
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ExtraAttribute#isRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Default Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value taken where a source has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Default Value</em>' attribute.
	 * @see #setDefaultValue(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getExtraAttribute_DefaultValue()
	 * @model
	 * @generated
	 */
	String getDefaultValue();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ExtraAttribute#getDefaultValue <em>Default Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Value</em>' attribute.
	 * @see #getDefaultValue()
	 * @generated
	 */
	void setDefaultValue(String value);

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least number allowed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getExtraAttribute_Minimum()
	 * @model
	 * @generated
	 */
	String getMinimum();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ExtraAttribute#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(String value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Greatest number allowed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getExtraAttribute_Maximum()
	 * @model
	 * @generated
	 */
	String getMaximum();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ExtraAttribute#getMaximum <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(String value);

	/**
	 * Returns the value of the '<em><b>Literals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Texts allowed, separated by commas. Empty: any. A category is a feature only with them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Literals</em>' attribute.
	 * @see #setLiterals(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getExtraAttribute_Literals()
	 * @model
	 * @generated
	 */
	String getLiterals();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ExtraAttribute#getLiterals <em>Literals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Literals</em>' attribute.
	 * @see #getLiterals()
	 * @generated
	 */
	void setLiterals(String value);

	/**
	 * Returns the value of the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Regular expression a text must match as a whole. Empty: any text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pattern</em>' attribute.
	 * @see #setPattern(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getExtraAttribute_Pattern()
	 * @model
	 * @generated
	 */
	String getPattern();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ExtraAttribute#getPattern <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern</em>' attribute.
	 * @see #getPattern()
	 * @generated
	 */
	void setPattern(String value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * The default value is <code>"custom"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Section of a form: general, contact, address, work, profile, money, notes, or a name of its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getExtraAttribute_Group()
	 * @model default="custom"
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ExtraAttribute#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

	/**
	 * Returns the value of the '<em><b>Synonyms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names of a column with its values, separated by commas; for suggested mappings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Synonyms</em>' attribute.
	 * @see #setSynonyms(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getExtraAttribute_Synonyms()
	 * @model
	 * @generated
	 */
	String getSynonyms();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ExtraAttribute#getSynonyms <em>Synonyms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Synonyms</em>' attribute.
	 * @see #getSynonyms()
	 * @generated
	 */
	void setSynonyms(String value);

	/**
	 * Returns the value of the '<em><b>Multiline</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether texts may have several lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Multiline</em>' attribute.
	 * @see #setMultiline(boolean)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getExtraAttribute_Multiline()
	 * @model default="false"
	 * @generated
	 */
	boolean isMultiline();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ExtraAttribute#isMultiline <em>Multiline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multiline</em>' attribute.
	 * @see #isMultiline()
	 * @generated
	 */
	void setMultiline(boolean value);

	/**
	 * Returns the value of the '<em><b>Unchanging</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a value holds for every date, as a date of birth does. Only then may a prediction learn from it in the past.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unchanging</em>' attribute.
	 * @see #setUnchanging(boolean)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getExtraAttribute_Unchanging()
	 * @model default="false"
	 * @generated
	 */
	boolean isUnchanging();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.ExtraAttribute#isUnchanging <em>Unchanging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unchanging</em>' attribute.
	 * @see #isUnchanging()
	 * @generated
	 */
	void setUnchanging(boolean value);

} // ExtraAttribute
