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
 * A representation of the model object '<em><b>Connection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A database on a server, and who signs in. The password is never part of it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.salesconsultant.model.analysis.Connection#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Connection#getHost <em>Host</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Connection#getPort <em>Port</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Connection#getSchema <em>Schema</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Connection#getUser <em>User</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Connection#getTls <em>Tls</em>}</li>
 *   <li>{@link org.salesconsultant.model.analysis.Connection#getSecret <em>Secret</em>}</li>
 * </ul>
 *
 * @see org.salesconsultant.model.analysis.AnalysisPackage#getConnection()
 * @model
 * @generated
 */
public interface Connection extends EObject {
	/**
	 * Returns the value of the '<em><b>Driver</b></em>' attribute.
	 * The default value is <code>"mariadb"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of server: mariadb.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Driver</em>' attribute.
	 * @see #setDriver(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getConnection_Driver()
	 * @model default="mariadb"
	 * @generated
	 */
	String getDriver();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Connection#getDriver <em>Driver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver</em>' attribute.
	 * @see #getDriver()
	 * @generated
	 */
	void setDriver(String value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name or address of the server.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getConnection_Host()
	 * @model required="true"
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Connection#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>Port</b></em>' attribute.
	 * The default value is <code>"3306"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it listens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Port</em>' attribute.
	 * @see #setPort(int)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getConnection_Port()
	 * @model default="3306"
	 * @generated
	 */
	int getPort();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Connection#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' attribute.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(int value);

	/**
	 * Returns the value of the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The database on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schema</em>' attribute.
	 * @see #setSchema(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getConnection_Schema()
	 * @model required="true"
	 * @generated
	 */
	String getSchema();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Connection#getSchema <em>Schema</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schema</em>' attribute.
	 * @see #getSchema()
	 * @generated
	 */
	void setSchema(String value);

	/**
	 * Returns the value of the '<em><b>User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who signs in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>User</em>' attribute.
	 * @see #setUser(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getConnection_User()
	 * @model required="true"
	 * @generated
	 */
	String getUser();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Connection#getUser <em>User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User</em>' attribute.
	 * @see #getUser()
	 * @generated
	 */
	void setUser(String value);

	/**
	 * Returns the value of the '<em><b>Tls</b></em>' attribute.
	 * The default value is <code>"off"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * off, encrypted, or verified: the server proves by its certificate that it is the one named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tls</em>' attribute.
	 * @see #setTls(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getConnection_Tls()
	 * @model default="off"
	 * @generated
	 */
	String getTls();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Connection#getTls <em>Tls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tls</em>' attribute.
	 * @see #getTls()
	 * @generated
	 */
	void setTls(String value);

	/**
	 * Returns the value of the '<em><b>Secret</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the password is: env:NAME for an environment variable, key:NAME for the secure storage of the workbench. Empty: SALES_CONSULTANT_PASSWORD, which is looked at first in any case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Secret</em>' attribute.
	 * @see #setSecret(String)
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#getConnection_Secret()
	 * @model
	 * @generated
	 */
	String getSecret();

	/**
	 * Sets the value of the '{@link org.salesconsultant.model.analysis.Connection#getSecret <em>Secret</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Secret</em>' attribute.
	 * @see #getSecret()
	 * @generated
	 */
	void setSecret(String value);

} // Connection
