/**
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.analysis;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Reject Category</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Lines of the bridge from all rows to those counted.
 * <!-- end-model-doc -->
 * @see org.salesconsultant.model.analysis.AnalysisPackage#getRejectCategory()
 * @model
 * @generated
 */
public enum RejectCategory implements Enumerator {
	/**
	 * The '<em><b>Other</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(0, "Other", "other"),

	/**
	 * The '<em><b>Returns</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RETURNS_VALUE
	 * @generated
	 * @ordered
	 */
	RETURNS(1, "Returns", "returns"),

	/**
	 * The '<em><b>Customer Unknown</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUSTOMER_UNKNOWN_VALUE
	 * @generated
	 * @ordered
	 */
	CUSTOMER_UNKNOWN(2, "CustomerUnknown", "customer-unknown"),

	/**
	 * The '<em><b>Invalid</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INVALID_VALUE
	 * @generated
	 * @ordered
	 */
	INVALID(3, "Invalid", "invalid"),

	/**
	 * The '<em><b>Duplicates</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DUPLICATES_VALUE
	 * @generated
	 * @ordered
	 */
	DUPLICATES(4, "Duplicates", "duplicates");

	/**
	 * The '<em><b>Other</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model name="Other" literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 0;

	/**
	 * The '<em><b>Returns</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RETURNS
	 * @model name="Returns" literal="returns"
	 * @generated
	 * @ordered
	 */
	public static final int RETURNS_VALUE = 1;

	/**
	 * The '<em><b>Customer Unknown</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUSTOMER_UNKNOWN
	 * @model name="CustomerUnknown" literal="customer-unknown"
	 * @generated
	 * @ordered
	 */
	public static final int CUSTOMER_UNKNOWN_VALUE = 2;

	/**
	 * The '<em><b>Invalid</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INVALID
	 * @model name="Invalid" literal="invalid"
	 * @generated
	 * @ordered
	 */
	public static final int INVALID_VALUE = 3;

	/**
	 * The '<em><b>Duplicates</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DUPLICATES
	 * @model name="Duplicates" literal="duplicates"
	 * @generated
	 * @ordered
	 */
	public static final int DUPLICATES_VALUE = 4;

	/**
	 * An array of all the '<em><b>Reject Category</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RejectCategory[] VALUES_ARRAY =
		new RejectCategory[] {
			OTHER,
			RETURNS,
			CUSTOMER_UNKNOWN,
			INVALID,
			DUPLICATES,
		};

	/**
	 * A public read-only list of all the '<em><b>Reject Category</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RejectCategory> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Reject Category</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RejectCategory get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RejectCategory result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Reject Category</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RejectCategory getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RejectCategory result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Reject Category</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RejectCategory get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case RETURNS_VALUE: return RETURNS;
			case CUSTOMER_UNKNOWN_VALUE: return CUSTOMER_UNKNOWN;
			case INVALID_VALUE: return INVALID;
			case DUPLICATES_VALUE: return DUPLICATES;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private RejectCategory(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
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
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //RejectCategory
