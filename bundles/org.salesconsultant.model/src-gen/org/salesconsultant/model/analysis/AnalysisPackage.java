/**
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.analysis;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.salesconsultant.model.analysis.AnalysisFactory
 * @model kind="package"
 * @generated
 */
public interface AnalysisPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "analysis";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://salesconsultant.org/analysis/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "analysis";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	AnalysisPackage eINSTANCE = org.salesconsultant.model.analysis.impl.AnalysisPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.ParameterImpl <em>Parameter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.ParameterImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getParameter()
	 * @generated
	 */
	int PARAMETER = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.ConfiguredImpl <em>Configured</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.ConfiguredImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getConfigured()
	 * @generated
	 */
	int CONFIGURED = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURED__ID = 0;

	/**
	 * The feature id for the '<em><b>Contribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURED__CONTRIBUTION = 1;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURED__VERSION = 2;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURED__PARAMETERS = 3;

	/**
	 * The number of structural features of the '<em>Configured</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURED_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Configured</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.ArtefactImpl <em>Artefact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.ArtefactImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getArtefact()
	 * @generated
	 */
	int ARTEFACT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTEFACT__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTEFACT__NAME = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTEFACT__DESCRIPTION = 2;

	/**
	 * The number of structural features of the '<em>Artefact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTEFACT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Artefact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTEFACT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.ProjectImpl <em>Project</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.ProjectImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getProject()
	 * @generated
	 */
	int PROJECT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ID = ARTEFACT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__NAME = ARTEFACT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__DESCRIPTION = ARTEFACT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__TIME_ZONE = ARTEFACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__CURRENCY = ARTEFACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Locale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__LOCALE = ARTEFACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__SEED = ARTEFACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__AS_OF = ARTEFACT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reject Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__REJECT_LIMIT = ARTEFACT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Variables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__VARIABLES = ARTEFACT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Artefacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ARTEFACTS = ARTEFACT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ATTRIBUTES = ARTEFACT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Taxes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__TAXES = ARTEFACT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Rates</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__RATES = ARTEFACT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Connection</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__CONNECTION = ARTEFACT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_FEATURE_COUNT = ARTEFACT_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_OPERATION_COUNT = ARTEFACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.ConnectionImpl <em>Connection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.ConnectionImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getConnection()
	 * @generated
	 */
	int CONNECTION = 4;

	/**
	 * The feature id for the '<em><b>Driver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__DRIVER = 0;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__HOST = 1;

	/**
	 * The feature id for the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__PORT = 2;

	/**
	 * The feature id for the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__SCHEMA = 3;

	/**
	 * The feature id for the '<em><b>User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__USER = 4;

	/**
	 * The feature id for the '<em><b>Tls</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__TLS = 5;

	/**
	 * The feature id for the '<em><b>Secret</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__SECRET = 6;

	/**
	 * The number of structural features of the '<em>Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.SavedFilterImpl <em>Saved Filter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.SavedFilterImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getSavedFilter()
	 * @generated
	 */
	int SAVED_FILTER = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FILTER__ID = ARTEFACT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FILTER__NAME = ARTEFACT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FILTER__DESCRIPTION = ARTEFACT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Entity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FILTER__ENTITY = ARTEFACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Search</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FILTER__SEARCH = ARTEFACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FILTER__CONDITIONS = ARTEFACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Expression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FILTER__EXPRESSION = ARTEFACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sort</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FILTER__SORT = ARTEFACT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FILTER__COLUMNS = ARTEFACT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Saved Filter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FILTER_FEATURE_COUNT = ARTEFACT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Saved Filter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_FILTER_OPERATION_COUNT = ARTEFACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.VariableImpl <em>Variable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.VariableImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getVariable()
	 * @generated
	 */
	int VARIABLE = 6;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__NAME = PARAMETER__NAME;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__VALUE = PARAMETER__VALUE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__DESCRIPTION = PARAMETER_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Variable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE_FEATURE_COUNT = PARAMETER_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Variable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE_OPERATION_COUNT = PARAMETER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.ArtefactUseImpl <em>Artefact Use</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.ArtefactUseImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getArtefactUse()
	 * @generated
	 */
	int ARTEFACT_USE = 7;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTEFACT_USE__PATH = 0;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTEFACT_USE__ENABLED = 1;

	/**
	 * The number of structural features of the '<em>Artefact Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTEFACT_USE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Artefact Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTEFACT_USE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.ExtraAttributeImpl <em>Extra Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.ExtraAttributeImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getExtraAttribute()
	 * @generated
	 */
	int EXTRA_ATTRIBUTE = 8;

	/**
	 * The feature id for the '<em><b>Entity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA_ATTRIBUTE__ENTITY = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA_ATTRIBUTE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA_ATTRIBUTE__TYPE = 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA_ATTRIBUTE__UNIT = 3;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA_ATTRIBUTE__LABEL = 4;

	/**
	 * The feature id for the '<em><b>Label Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA_ATTRIBUTE__LABEL_CHINESE = 5;

	/**
	 * The feature id for the '<em><b>Privacy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA_ATTRIBUTE__PRIVACY = 6;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA_ATTRIBUTE__REQUIRED = 7;

	/**
	 * The feature id for the '<em><b>Default Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA_ATTRIBUTE__DEFAULT_VALUE = 8;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA_ATTRIBUTE__MINIMUM = 9;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA_ATTRIBUTE__MAXIMUM = 10;

	/**
	 * The feature id for the '<em><b>Literals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA_ATTRIBUTE__LITERALS = 11;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA_ATTRIBUTE__PATTERN = 12;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA_ATTRIBUTE__GROUP = 13;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA_ATTRIBUTE__SYNONYMS = 14;

	/**
	 * The feature id for the '<em><b>Multiline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA_ATTRIBUTE__MULTILINE = 15;

	/**
	 * The feature id for the '<em><b>Unchanging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA_ATTRIBUTE__UNCHANGING = 16;

	/**
	 * The number of structural features of the '<em>Extra Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA_ATTRIBUTE_FEATURE_COUNT = 17;

	/**
	 * The number of operations of the '<em>Extra Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA_ATTRIBUTE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.QueryImpl <em>Query</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.QueryImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getQuery()
	 * @generated
	 */
	int QUERY = 9;

	/**
	 * The feature id for the '<em><b>Sql</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY__SQL = 0;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY__KEY = 1;

	/**
	 * The feature id for the '<em><b>Change</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY__CHANGE = 2;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY__FILE = 3;

	/**
	 * The feature id for the '<em><b>Connection</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY__CONNECTION = 4;

	/**
	 * The number of structural features of the '<em>Query</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Query</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUERY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.ImportImpl <em>Import</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.ImportImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getImport()
	 * @generated
	 */
	int IMPORT = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT__ID = ARTEFACT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT__NAME = ARTEFACT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT__DESCRIPTION = ARTEFACT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT__SOURCE = ARTEFACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Query</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT__QUERY = ARTEFACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Format</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT__FORMAT = ARTEFACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT__TIME_ZONE = ARTEFACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT__CURRENCY = ARTEFACT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Recipe</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT__RECIPE = ARTEFACT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Mappings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT__MAPPINGS = ARTEFACT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Import</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_FEATURE_COUNT = ARTEFACT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Import</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_OPERATION_COUNT = ARTEFACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.EntityMappingImpl <em>Entity Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.EntityMappingImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getEntityMapping()
	 * @generated
	 */
	int ENTITY_MAPPING = 11;

	/**
	 * The feature id for the '<em><b>Entity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_MAPPING__ENTITY = 0;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_MAPPING__MODE = 1;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_MAPPING__ATTRIBUTES = 2;

	/**
	 * The number of structural features of the '<em>Entity Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_MAPPING_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Entity Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_MAPPING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.AttributeMappingImpl <em>Attribute Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.AttributeMappingImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getAttributeMapping()
	 * @generated
	 */
	int ATTRIBUTE_MAPPING = 12;

	/**
	 * The feature id for the '<em><b>Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_MAPPING__ATTRIBUTE = 0;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_MAPPING__COLUMN = 1;

	/**
	 * The feature id for the '<em><b>Expression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_MAPPING__EXPRESSION = 2;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_MAPPING__FORMAT = 3;

	/**
	 * The number of structural features of the '<em>Attribute Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_MAPPING_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Attribute Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_MAPPING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.RecipeImpl <em>Recipe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.RecipeImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getRecipe()
	 * @generated
	 */
	int RECIPE = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__ID = ARTEFACT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__NAME = ARTEFACT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__DESCRIPTION = ARTEFACT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__STEPS = ARTEFACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE__COLUMNS = ARTEFACT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Recipe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE_FEATURE_COUNT = ARTEFACT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Recipe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECIPE_OPERATION_COUNT = ARTEFACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.StepImpl <em>Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.StepImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getStep()
	 * @generated
	 */
	int STEP = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__ID = CONFIGURED__ID;

	/**
	 * The feature id for the '<em><b>Contribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__CONTRIBUTION = CONFIGURED__CONTRIBUTION;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__VERSION = CONFIGURED__VERSION;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__PARAMETERS = CONFIGURED__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__ENABLED = CONFIGURED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__REASON = CONFIGURED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__CATEGORY = CONFIGURED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__DECISIONS = CONFIGURED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_FEATURE_COUNT = CONFIGURED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_OPERATION_COUNT = CONFIGURED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.DecisionImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 15;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__AUTHOR = 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DATE = 1;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.CellEditImpl <em>Cell Edit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.CellEditImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getCellEdit()
	 * @generated
	 */
	int CELL_EDIT = 16;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_EDIT__AUTHOR = DECISION__AUTHOR;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_EDIT__DATE = DECISION__DATE;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_EDIT__KEY = DECISION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_EDIT__COLUMN = DECISION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_EDIT__BEFORE = DECISION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_EDIT__AFTER = DECISION_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Cell Edit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_EDIT_FEATURE_COUNT = DECISION_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Cell Edit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_EDIT_OPERATION_COUNT = DECISION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.PairVerdictImpl <em>Pair Verdict</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.PairVerdictImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getPairVerdict()
	 * @generated
	 */
	int PAIR_VERDICT = 17;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIR_VERDICT__AUTHOR = DECISION__AUTHOR;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIR_VERDICT__DATE = DECISION__DATE;

	/**
	 * The feature id for the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIR_VERDICT__FIRST = DECISION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIR_VERDICT__SECOND = DECISION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIR_VERDICT__VERDICT = DECISION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Pair Verdict</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIR_VERDICT_FEATURE_COUNT = DECISION_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Pair Verdict</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIR_VERDICT_OPERATION_COUNT = DECISION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.ClusterVerdictImpl <em>Cluster Verdict</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.ClusterVerdictImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getClusterVerdict()
	 * @generated
	 */
	int CLUSTER_VERDICT = 18;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_VERDICT__AUTHOR = DECISION__AUTHOR;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_VERDICT__DATE = DECISION__DATE;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_VERDICT__COLUMN = DECISION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_VERDICT__VALUE = DECISION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Members</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_VERDICT__MEMBERS = DECISION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_VERDICT__VERDICT = DECISION_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Cluster Verdict</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_VERDICT_FEATURE_COUNT = DECISION_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Cluster Verdict</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_VERDICT_OPERATION_COUNT = DECISION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.FeatureUseImpl <em>Feature Use</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.FeatureUseImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getFeatureUse()
	 * @generated
	 */
	int FEATURE_USE = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE_USE__ID = CONFIGURED__ID;

	/**
	 * The feature id for the '<em><b>Contribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE_USE__CONTRIBUTION = CONFIGURED__CONTRIBUTION;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE_USE__VERSION = CONFIGURED__VERSION;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE_USE__PARAMETERS = CONFIGURED__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Transform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE_USE__TRANSFORM = CONFIGURED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE_USE__WEIGHT = CONFIGURED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Feature Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE_USE_FEATURE_COUNT = CONFIGURED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Feature Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEATURE_USE_OPERATION_COUNT = CONFIGURED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.SegmentationImpl <em>Segmentation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.SegmentationImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getSegmentation()
	 * @generated
	 */
	int SEGMENTATION = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENTATION__ID = ARTEFACT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENTATION__NAME = ARTEFACT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENTATION__DESCRIPTION = ARTEFACT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Features</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENTATION__FEATURES = ARTEFACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Scaling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENTATION__SCALING = ARTEFACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Algorithm</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENTATION__ALGORITHM = ARTEFACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENTATION__AS_OF = ARTEFACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENTATION__NAMES = ARTEFACT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Segmentation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENTATION_FEATURE_COUNT = ARTEFACT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Segmentation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENTATION_OPERATION_COUNT = ARTEFACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.PredictionImpl <em>Prediction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.PredictionImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getPrediction()
	 * @generated
	 */
	int PREDICTION = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTION__ID = ARTEFACT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTION__NAME = ARTEFACT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTION__DESCRIPTION = ARTEFACT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTION__TARGET = ARTEFACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Features</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTION__FEATURES = ARTEFACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Learner</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTION__LEARNER = ARTEFACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTION__THRESHOLD = ARTEFACT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Prediction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTION_FEATURE_COUNT = ARTEFACT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Prediction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREDICTION_OPERATION_COUNT = ARTEFACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.AutomationImpl <em>Automation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.AutomationImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getAutomation()
	 * @generated
	 */
	int AUTOMATION = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTOMATION__ID = ARTEFACT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTOMATION__NAME = ARTEFACT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTOMATION__DESCRIPTION = ARTEFACT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTOMATION__RULES = ARTEFACT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Automation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTOMATION_FEATURE_COUNT = ARTEFACT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Automation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTOMATION_OPERATION_COUNT = ARTEFACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.RuleImpl <em>Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.RuleImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getRule()
	 * @generated
	 */
	int RULE = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__ENABLED = 2;

	/**
	 * The feature id for the '<em><b>Hold Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__HOLD_OUT = 3;

	/**
	 * The feature id for the '<em><b>Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__CAP = 4;

	/**
	 * The feature id for the '<em><b>Trigger</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__TRIGGER = 5;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__CONDITIONS = 6;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__ACTIONS = 7;

	/**
	 * The number of structural features of the '<em>Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.impl.ReportJobImpl <em>Report Job</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.impl.ReportJobImpl
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getReportJob()
	 * @generated
	 */
	int REPORT_JOB = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB__ID = ARTEFACT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB__NAME = ARTEFACT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB__DESCRIPTION = ARTEFACT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Template</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB__TEMPLATE = ARTEFACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB__TITLE = ARTEFACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Locale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB__LOCALE = ARTEFACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Formats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB__FORMATS = ARTEFACT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Report Job</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB_FEATURE_COUNT = ARTEFACT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Report Job</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_JOB_OPERATION_COUNT = ARTEFACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.ImportMode <em>Import Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.ImportMode
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getImportMode()
	 * @generated
	 */
	int IMPORT_MODE = 25;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.RejectCategory <em>Reject Category</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.RejectCategory
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getRejectCategory()
	 * @generated
	 */
	int REJECT_CATEGORY = 26;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.Verdict <em>Verdict</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.Verdict
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getVerdict()
	 * @generated
	 */
	int VERDICT = 27;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.Scaling <em>Scaling</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.Scaling
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getScaling()
	 * @generated
	 */
	int SCALING = 28;

	/**
	 * The meta object id for the '{@link org.salesconsultant.model.analysis.TaxMode <em>Tax Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.salesconsultant.model.analysis.TaxMode
	 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getTaxMode()
	 * @generated
	 */
	int TAX_MODE = 29;


	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.Parameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parameter</em>'.
	 * @see org.salesconsultant.model.analysis.Parameter
	 * @generated
	 */
	EClass getParameter();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Parameter#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.salesconsultant.model.analysis.Parameter#getName()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Parameter#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.salesconsultant.model.analysis.Parameter#getValue()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Value();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.Configured <em>Configured</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Configured</em>'.
	 * @see org.salesconsultant.model.analysis.Configured
	 * @generated
	 */
	EClass getConfigured();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Configured#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.salesconsultant.model.analysis.Configured#getId()
	 * @see #getConfigured()
	 * @generated
	 */
	EAttribute getConfigured_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Configured#getContribution <em>Contribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contribution</em>'.
	 * @see org.salesconsultant.model.analysis.Configured#getContribution()
	 * @see #getConfigured()
	 * @generated
	 */
	EAttribute getConfigured_Contribution();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Configured#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.salesconsultant.model.analysis.Configured#getVersion()
	 * @see #getConfigured()
	 * @generated
	 */
	EAttribute getConfigured_Version();

	/**
	 * Returns the meta object for the containment reference list '{@link org.salesconsultant.model.analysis.Configured#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.salesconsultant.model.analysis.Configured#getParameters()
	 * @see #getConfigured()
	 * @generated
	 */
	EReference getConfigured_Parameters();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.Artefact <em>Artefact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Artefact</em>'.
	 * @see org.salesconsultant.model.analysis.Artefact
	 * @generated
	 */
	EClass getArtefact();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Artefact#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.salesconsultant.model.analysis.Artefact#getId()
	 * @see #getArtefact()
	 * @generated
	 */
	EAttribute getArtefact_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Artefact#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.salesconsultant.model.analysis.Artefact#getName()
	 * @see #getArtefact()
	 * @generated
	 */
	EAttribute getArtefact_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Artefact#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.salesconsultant.model.analysis.Artefact#getDescription()
	 * @see #getArtefact()
	 * @generated
	 */
	EAttribute getArtefact_Description();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.Project <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Project</em>'.
	 * @see org.salesconsultant.model.analysis.Project
	 * @generated
	 */
	EClass getProject();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Project#getTimeZone <em>Time Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Zone</em>'.
	 * @see org.salesconsultant.model.analysis.Project#getTimeZone()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_TimeZone();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Project#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see org.salesconsultant.model.analysis.Project#getCurrency()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Currency();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Project#getLocale <em>Locale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locale</em>'.
	 * @see org.salesconsultant.model.analysis.Project#getLocale()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Locale();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Project#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.salesconsultant.model.analysis.Project#getSeed()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Project#getAsOf <em>As Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As Of</em>'.
	 * @see org.salesconsultant.model.analysis.Project#getAsOf()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_AsOf();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Project#getRejectLimit <em>Reject Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reject Limit</em>'.
	 * @see org.salesconsultant.model.analysis.Project#getRejectLimit()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_RejectLimit();

	/**
	 * Returns the meta object for the containment reference list '{@link org.salesconsultant.model.analysis.Project#getVariables <em>Variables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Variables</em>'.
	 * @see org.salesconsultant.model.analysis.Project#getVariables()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Variables();

	/**
	 * Returns the meta object for the containment reference list '{@link org.salesconsultant.model.analysis.Project#getArtefacts <em>Artefacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Artefacts</em>'.
	 * @see org.salesconsultant.model.analysis.Project#getArtefacts()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Artefacts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.salesconsultant.model.analysis.Project#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.salesconsultant.model.analysis.Project#getAttributes()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Attributes();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Project#getTaxes <em>Taxes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taxes</em>'.
	 * @see org.salesconsultant.model.analysis.Project#getTaxes()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Taxes();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Project#getRates <em>Rates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rates</em>'.
	 * @see org.salesconsultant.model.analysis.Project#getRates()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Rates();

	/**
	 * Returns the meta object for the containment reference '{@link org.salesconsultant.model.analysis.Project#getConnection <em>Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Connection</em>'.
	 * @see org.salesconsultant.model.analysis.Project#getConnection()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Connection();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.Connection <em>Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Connection</em>'.
	 * @see org.salesconsultant.model.analysis.Connection
	 * @generated
	 */
	EClass getConnection();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Connection#getDriver <em>Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Driver</em>'.
	 * @see org.salesconsultant.model.analysis.Connection#getDriver()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Driver();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Connection#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see org.salesconsultant.model.analysis.Connection#getHost()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Connection#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port</em>'.
	 * @see org.salesconsultant.model.analysis.Connection#getPort()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Port();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Connection#getSchema <em>Schema</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Schema</em>'.
	 * @see org.salesconsultant.model.analysis.Connection#getSchema()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Schema();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Connection#getUser <em>User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User</em>'.
	 * @see org.salesconsultant.model.analysis.Connection#getUser()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_User();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Connection#getTls <em>Tls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tls</em>'.
	 * @see org.salesconsultant.model.analysis.Connection#getTls()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Tls();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Connection#getSecret <em>Secret</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Secret</em>'.
	 * @see org.salesconsultant.model.analysis.Connection#getSecret()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Secret();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.SavedFilter <em>Saved Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Saved Filter</em>'.
	 * @see org.salesconsultant.model.analysis.SavedFilter
	 * @generated
	 */
	EClass getSavedFilter();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.SavedFilter#getEntity <em>Entity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entity</em>'.
	 * @see org.salesconsultant.model.analysis.SavedFilter#getEntity()
	 * @see #getSavedFilter()
	 * @generated
	 */
	EAttribute getSavedFilter_Entity();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.SavedFilter#getSearch <em>Search</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Search</em>'.
	 * @see org.salesconsultant.model.analysis.SavedFilter#getSearch()
	 * @see #getSavedFilter()
	 * @generated
	 */
	EAttribute getSavedFilter_Search();

	/**
	 * Returns the meta object for the containment reference list '{@link org.salesconsultant.model.analysis.SavedFilter#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conditions</em>'.
	 * @see org.salesconsultant.model.analysis.SavedFilter#getConditions()
	 * @see #getSavedFilter()
	 * @generated
	 */
	EReference getSavedFilter_Conditions();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.SavedFilter#getExpression <em>Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expression</em>'.
	 * @see org.salesconsultant.model.analysis.SavedFilter#getExpression()
	 * @see #getSavedFilter()
	 * @generated
	 */
	EAttribute getSavedFilter_Expression();

	/**
	 * Returns the meta object for the attribute list '{@link org.salesconsultant.model.analysis.SavedFilter#getSort <em>Sort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Sort</em>'.
	 * @see org.salesconsultant.model.analysis.SavedFilter#getSort()
	 * @see #getSavedFilter()
	 * @generated
	 */
	EAttribute getSavedFilter_Sort();

	/**
	 * Returns the meta object for the attribute list '{@link org.salesconsultant.model.analysis.SavedFilter#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Columns</em>'.
	 * @see org.salesconsultant.model.analysis.SavedFilter#getColumns()
	 * @see #getSavedFilter()
	 * @generated
	 */
	EAttribute getSavedFilter_Columns();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.Variable <em>Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Variable</em>'.
	 * @see org.salesconsultant.model.analysis.Variable
	 * @generated
	 */
	EClass getVariable();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Variable#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.salesconsultant.model.analysis.Variable#getDescription()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_Description();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.ArtefactUse <em>Artefact Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Artefact Use</em>'.
	 * @see org.salesconsultant.model.analysis.ArtefactUse
	 * @generated
	 */
	EClass getArtefactUse();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ArtefactUse#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.salesconsultant.model.analysis.ArtefactUse#getPath()
	 * @see #getArtefactUse()
	 * @generated
	 */
	EAttribute getArtefactUse_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ArtefactUse#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.salesconsultant.model.analysis.ArtefactUse#isEnabled()
	 * @see #getArtefactUse()
	 * @generated
	 */
	EAttribute getArtefactUse_Enabled();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.ExtraAttribute <em>Extra Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Extra Attribute</em>'.
	 * @see org.salesconsultant.model.analysis.ExtraAttribute
	 * @generated
	 */
	EClass getExtraAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ExtraAttribute#getEntity <em>Entity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entity</em>'.
	 * @see org.salesconsultant.model.analysis.ExtraAttribute#getEntity()
	 * @see #getExtraAttribute()
	 * @generated
	 */
	EAttribute getExtraAttribute_Entity();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ExtraAttribute#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.salesconsultant.model.analysis.ExtraAttribute#getName()
	 * @see #getExtraAttribute()
	 * @generated
	 */
	EAttribute getExtraAttribute_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ExtraAttribute#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.salesconsultant.model.analysis.ExtraAttribute#getType()
	 * @see #getExtraAttribute()
	 * @generated
	 */
	EAttribute getExtraAttribute_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ExtraAttribute#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.salesconsultant.model.analysis.ExtraAttribute#getUnit()
	 * @see #getExtraAttribute()
	 * @generated
	 */
	EAttribute getExtraAttribute_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ExtraAttribute#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.salesconsultant.model.analysis.ExtraAttribute#getLabel()
	 * @see #getExtraAttribute()
	 * @generated
	 */
	EAttribute getExtraAttribute_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ExtraAttribute#getLabelChinese <em>Label Chinese</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label Chinese</em>'.
	 * @see org.salesconsultant.model.analysis.ExtraAttribute#getLabelChinese()
	 * @see #getExtraAttribute()
	 * @generated
	 */
	EAttribute getExtraAttribute_LabelChinese();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ExtraAttribute#getPrivacy <em>Privacy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Privacy</em>'.
	 * @see org.salesconsultant.model.analysis.ExtraAttribute#getPrivacy()
	 * @see #getExtraAttribute()
	 * @generated
	 */
	EAttribute getExtraAttribute_Privacy();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ExtraAttribute#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.salesconsultant.model.analysis.ExtraAttribute#isRequired()
	 * @see #getExtraAttribute()
	 * @generated
	 */
	EAttribute getExtraAttribute_Required();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ExtraAttribute#getDefaultValue <em>Default Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Value</em>'.
	 * @see org.salesconsultant.model.analysis.ExtraAttribute#getDefaultValue()
	 * @see #getExtraAttribute()
	 * @generated
	 */
	EAttribute getExtraAttribute_DefaultValue();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ExtraAttribute#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.salesconsultant.model.analysis.ExtraAttribute#getMinimum()
	 * @see #getExtraAttribute()
	 * @generated
	 */
	EAttribute getExtraAttribute_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ExtraAttribute#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.salesconsultant.model.analysis.ExtraAttribute#getMaximum()
	 * @see #getExtraAttribute()
	 * @generated
	 */
	EAttribute getExtraAttribute_Maximum();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ExtraAttribute#getLiterals <em>Literals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Literals</em>'.
	 * @see org.salesconsultant.model.analysis.ExtraAttribute#getLiterals()
	 * @see #getExtraAttribute()
	 * @generated
	 */
	EAttribute getExtraAttribute_Literals();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ExtraAttribute#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.salesconsultant.model.analysis.ExtraAttribute#getPattern()
	 * @see #getExtraAttribute()
	 * @generated
	 */
	EAttribute getExtraAttribute_Pattern();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ExtraAttribute#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.salesconsultant.model.analysis.ExtraAttribute#getGroup()
	 * @see #getExtraAttribute()
	 * @generated
	 */
	EAttribute getExtraAttribute_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ExtraAttribute#getSynonyms <em>Synonyms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Synonyms</em>'.
	 * @see org.salesconsultant.model.analysis.ExtraAttribute#getSynonyms()
	 * @see #getExtraAttribute()
	 * @generated
	 */
	EAttribute getExtraAttribute_Synonyms();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ExtraAttribute#isMultiline <em>Multiline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Multiline</em>'.
	 * @see org.salesconsultant.model.analysis.ExtraAttribute#isMultiline()
	 * @see #getExtraAttribute()
	 * @generated
	 */
	EAttribute getExtraAttribute_Multiline();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ExtraAttribute#isUnchanging <em>Unchanging</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unchanging</em>'.
	 * @see org.salesconsultant.model.analysis.ExtraAttribute#isUnchanging()
	 * @see #getExtraAttribute()
	 * @generated
	 */
	EAttribute getExtraAttribute_Unchanging();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.Query <em>Query</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Query</em>'.
	 * @see org.salesconsultant.model.analysis.Query
	 * @generated
	 */
	EClass getQuery();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Query#getSql <em>Sql</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sql</em>'.
	 * @see org.salesconsultant.model.analysis.Query#getSql()
	 * @see #getQuery()
	 * @generated
	 */
	EAttribute getQuery_Sql();

	/**
	 * Returns the meta object for the attribute list '{@link org.salesconsultant.model.analysis.Query#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Key</em>'.
	 * @see org.salesconsultant.model.analysis.Query#getKey()
	 * @see #getQuery()
	 * @generated
	 */
	EAttribute getQuery_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Query#getChange <em>Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Change</em>'.
	 * @see org.salesconsultant.model.analysis.Query#getChange()
	 * @see #getQuery()
	 * @generated
	 */
	EAttribute getQuery_Change();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Query#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.salesconsultant.model.analysis.Query#getFile()
	 * @see #getQuery()
	 * @generated
	 */
	EAttribute getQuery_File();

	/**
	 * Returns the meta object for the containment reference '{@link org.salesconsultant.model.analysis.Query#getConnection <em>Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Connection</em>'.
	 * @see org.salesconsultant.model.analysis.Query#getConnection()
	 * @see #getQuery()
	 * @generated
	 */
	EReference getQuery_Connection();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.Import <em>Import</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Import</em>'.
	 * @see org.salesconsultant.model.analysis.Import
	 * @generated
	 */
	EClass getImport();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Import#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.salesconsultant.model.analysis.Import#getSource()
	 * @see #getImport()
	 * @generated
	 */
	EAttribute getImport_Source();

	/**
	 * Returns the meta object for the containment reference '{@link org.salesconsultant.model.analysis.Import#getQuery <em>Query</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Query</em>'.
	 * @see org.salesconsultant.model.analysis.Import#getQuery()
	 * @see #getImport()
	 * @generated
	 */
	EReference getImport_Query();

	/**
	 * Returns the meta object for the containment reference '{@link org.salesconsultant.model.analysis.Import#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Format</em>'.
	 * @see org.salesconsultant.model.analysis.Import#getFormat()
	 * @see #getImport()
	 * @generated
	 */
	EReference getImport_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Import#getTimeZone <em>Time Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Zone</em>'.
	 * @see org.salesconsultant.model.analysis.Import#getTimeZone()
	 * @see #getImport()
	 * @generated
	 */
	EAttribute getImport_TimeZone();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Import#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see org.salesconsultant.model.analysis.Import#getCurrency()
	 * @see #getImport()
	 * @generated
	 */
	EAttribute getImport_Currency();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Import#getRecipe <em>Recipe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recipe</em>'.
	 * @see org.salesconsultant.model.analysis.Import#getRecipe()
	 * @see #getImport()
	 * @generated
	 */
	EAttribute getImport_Recipe();

	/**
	 * Returns the meta object for the containment reference list '{@link org.salesconsultant.model.analysis.Import#getMappings <em>Mappings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Mappings</em>'.
	 * @see org.salesconsultant.model.analysis.Import#getMappings()
	 * @see #getImport()
	 * @generated
	 */
	EReference getImport_Mappings();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.EntityMapping <em>Entity Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Entity Mapping</em>'.
	 * @see org.salesconsultant.model.analysis.EntityMapping
	 * @generated
	 */
	EClass getEntityMapping();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.EntityMapping#getEntity <em>Entity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entity</em>'.
	 * @see org.salesconsultant.model.analysis.EntityMapping#getEntity()
	 * @see #getEntityMapping()
	 * @generated
	 */
	EAttribute getEntityMapping_Entity();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.EntityMapping#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.salesconsultant.model.analysis.EntityMapping#getMode()
	 * @see #getEntityMapping()
	 * @generated
	 */
	EAttribute getEntityMapping_Mode();

	/**
	 * Returns the meta object for the containment reference list '{@link org.salesconsultant.model.analysis.EntityMapping#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.salesconsultant.model.analysis.EntityMapping#getAttributes()
	 * @see #getEntityMapping()
	 * @generated
	 */
	EReference getEntityMapping_Attributes();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.AttributeMapping <em>Attribute Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attribute Mapping</em>'.
	 * @see org.salesconsultant.model.analysis.AttributeMapping
	 * @generated
	 */
	EClass getAttributeMapping();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.AttributeMapping#getAttribute <em>Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attribute</em>'.
	 * @see org.salesconsultant.model.analysis.AttributeMapping#getAttribute()
	 * @see #getAttributeMapping()
	 * @generated
	 */
	EAttribute getAttributeMapping_Attribute();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.AttributeMapping#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.salesconsultant.model.analysis.AttributeMapping#getColumn()
	 * @see #getAttributeMapping()
	 * @generated
	 */
	EAttribute getAttributeMapping_Column();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.AttributeMapping#getExpression <em>Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expression</em>'.
	 * @see org.salesconsultant.model.analysis.AttributeMapping#getExpression()
	 * @see #getAttributeMapping()
	 * @generated
	 */
	EAttribute getAttributeMapping_Expression();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.AttributeMapping#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.salesconsultant.model.analysis.AttributeMapping#getFormat()
	 * @see #getAttributeMapping()
	 * @generated
	 */
	EAttribute getAttributeMapping_Format();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.Recipe <em>Recipe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recipe</em>'.
	 * @see org.salesconsultant.model.analysis.Recipe
	 * @generated
	 */
	EClass getRecipe();

	/**
	 * Returns the meta object for the containment reference list '{@link org.salesconsultant.model.analysis.Recipe#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.salesconsultant.model.analysis.Recipe#getSteps()
	 * @see #getRecipe()
	 * @generated
	 */
	EReference getRecipe_Steps();

	/**
	 * Returns the meta object for the attribute list '{@link org.salesconsultant.model.analysis.Recipe#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Columns</em>'.
	 * @see org.salesconsultant.model.analysis.Recipe#getColumns()
	 * @see #getRecipe()
	 * @generated
	 */
	EAttribute getRecipe_Columns();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step</em>'.
	 * @see org.salesconsultant.model.analysis.Step
	 * @generated
	 */
	EClass getStep();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Step#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.salesconsultant.model.analysis.Step#isEnabled()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Step#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.salesconsultant.model.analysis.Step#getReason()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Step#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.salesconsultant.model.analysis.Step#getCategory()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Category();

	/**
	 * Returns the meta object for the containment reference list '{@link org.salesconsultant.model.analysis.Step#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.salesconsultant.model.analysis.Step#getDecisions()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Decisions();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see org.salesconsultant.model.analysis.Decision
	 * @generated
	 */
	EClass getDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Decision#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.salesconsultant.model.analysis.Decision#getAuthor()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Decision#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.salesconsultant.model.analysis.Decision#getDate()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Date();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.CellEdit <em>Cell Edit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cell Edit</em>'.
	 * @see org.salesconsultant.model.analysis.CellEdit
	 * @generated
	 */
	EClass getCellEdit();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.CellEdit#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.salesconsultant.model.analysis.CellEdit#getKey()
	 * @see #getCellEdit()
	 * @generated
	 */
	EAttribute getCellEdit_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.CellEdit#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.salesconsultant.model.analysis.CellEdit#getColumn()
	 * @see #getCellEdit()
	 * @generated
	 */
	EAttribute getCellEdit_Column();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.CellEdit#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see org.salesconsultant.model.analysis.CellEdit#getBefore()
	 * @see #getCellEdit()
	 * @generated
	 */
	EAttribute getCellEdit_Before();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.CellEdit#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.salesconsultant.model.analysis.CellEdit#getAfter()
	 * @see #getCellEdit()
	 * @generated
	 */
	EAttribute getCellEdit_After();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.PairVerdict <em>Pair Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pair Verdict</em>'.
	 * @see org.salesconsultant.model.analysis.PairVerdict
	 * @generated
	 */
	EClass getPairVerdict();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.PairVerdict#getFirst <em>First</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First</em>'.
	 * @see org.salesconsultant.model.analysis.PairVerdict#getFirst()
	 * @see #getPairVerdict()
	 * @generated
	 */
	EAttribute getPairVerdict_First();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.PairVerdict#getSecond <em>Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Second</em>'.
	 * @see org.salesconsultant.model.analysis.PairVerdict#getSecond()
	 * @see #getPairVerdict()
	 * @generated
	 */
	EAttribute getPairVerdict_Second();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.PairVerdict#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.salesconsultant.model.analysis.PairVerdict#getVerdict()
	 * @see #getPairVerdict()
	 * @generated
	 */
	EAttribute getPairVerdict_Verdict();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.ClusterVerdict <em>Cluster Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cluster Verdict</em>'.
	 * @see org.salesconsultant.model.analysis.ClusterVerdict
	 * @generated
	 */
	EClass getClusterVerdict();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ClusterVerdict#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.salesconsultant.model.analysis.ClusterVerdict#getColumn()
	 * @see #getClusterVerdict()
	 * @generated
	 */
	EAttribute getClusterVerdict_Column();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ClusterVerdict#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.salesconsultant.model.analysis.ClusterVerdict#getValue()
	 * @see #getClusterVerdict()
	 * @generated
	 */
	EAttribute getClusterVerdict_Value();

	/**
	 * Returns the meta object for the attribute list '{@link org.salesconsultant.model.analysis.ClusterVerdict#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Members</em>'.
	 * @see org.salesconsultant.model.analysis.ClusterVerdict#getMembers()
	 * @see #getClusterVerdict()
	 * @generated
	 */
	EAttribute getClusterVerdict_Members();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ClusterVerdict#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.salesconsultant.model.analysis.ClusterVerdict#getVerdict()
	 * @see #getClusterVerdict()
	 * @generated
	 */
	EAttribute getClusterVerdict_Verdict();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.FeatureUse <em>Feature Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Feature Use</em>'.
	 * @see org.salesconsultant.model.analysis.FeatureUse
	 * @generated
	 */
	EClass getFeatureUse();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.FeatureUse#getTransform <em>Transform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transform</em>'.
	 * @see org.salesconsultant.model.analysis.FeatureUse#getTransform()
	 * @see #getFeatureUse()
	 * @generated
	 */
	EAttribute getFeatureUse_Transform();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.FeatureUse#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.salesconsultant.model.analysis.FeatureUse#getWeight()
	 * @see #getFeatureUse()
	 * @generated
	 */
	EAttribute getFeatureUse_Weight();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.Segmentation <em>Segmentation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Segmentation</em>'.
	 * @see org.salesconsultant.model.analysis.Segmentation
	 * @generated
	 */
	EClass getSegmentation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.salesconsultant.model.analysis.Segmentation#getFeatures <em>Features</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Features</em>'.
	 * @see org.salesconsultant.model.analysis.Segmentation#getFeatures()
	 * @see #getSegmentation()
	 * @generated
	 */
	EReference getSegmentation_Features();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Segmentation#getScaling <em>Scaling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scaling</em>'.
	 * @see org.salesconsultant.model.analysis.Segmentation#getScaling()
	 * @see #getSegmentation()
	 * @generated
	 */
	EAttribute getSegmentation_Scaling();

	/**
	 * Returns the meta object for the containment reference '{@link org.salesconsultant.model.analysis.Segmentation#getAlgorithm <em>Algorithm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Algorithm</em>'.
	 * @see org.salesconsultant.model.analysis.Segmentation#getAlgorithm()
	 * @see #getSegmentation()
	 * @generated
	 */
	EReference getSegmentation_Algorithm();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Segmentation#getAsOf <em>As Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>As Of</em>'.
	 * @see org.salesconsultant.model.analysis.Segmentation#getAsOf()
	 * @see #getSegmentation()
	 * @generated
	 */
	EAttribute getSegmentation_AsOf();

	/**
	 * Returns the meta object for the containment reference list '{@link org.salesconsultant.model.analysis.Segmentation#getNames <em>Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Names</em>'.
	 * @see org.salesconsultant.model.analysis.Segmentation#getNames()
	 * @see #getSegmentation()
	 * @generated
	 */
	EReference getSegmentation_Names();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.Prediction <em>Prediction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Prediction</em>'.
	 * @see org.salesconsultant.model.analysis.Prediction
	 * @generated
	 */
	EClass getPrediction();

	/**
	 * Returns the meta object for the containment reference '{@link org.salesconsultant.model.analysis.Prediction#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Target</em>'.
	 * @see org.salesconsultant.model.analysis.Prediction#getTarget()
	 * @see #getPrediction()
	 * @generated
	 */
	EReference getPrediction_Target();

	/**
	 * Returns the meta object for the containment reference list '{@link org.salesconsultant.model.analysis.Prediction#getFeatures <em>Features</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Features</em>'.
	 * @see org.salesconsultant.model.analysis.Prediction#getFeatures()
	 * @see #getPrediction()
	 * @generated
	 */
	EReference getPrediction_Features();

	/**
	 * Returns the meta object for the containment reference '{@link org.salesconsultant.model.analysis.Prediction#getLearner <em>Learner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Learner</em>'.
	 * @see org.salesconsultant.model.analysis.Prediction#getLearner()
	 * @see #getPrediction()
	 * @generated
	 */
	EReference getPrediction_Learner();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Prediction#getThreshold <em>Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threshold</em>'.
	 * @see org.salesconsultant.model.analysis.Prediction#getThreshold()
	 * @see #getPrediction()
	 * @generated
	 */
	EAttribute getPrediction_Threshold();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.Automation <em>Automation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Automation</em>'.
	 * @see org.salesconsultant.model.analysis.Automation
	 * @generated
	 */
	EClass getAutomation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.salesconsultant.model.analysis.Automation#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.salesconsultant.model.analysis.Automation#getRules()
	 * @see #getAutomation()
	 * @generated
	 */
	EReference getAutomation_Rules();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.Rule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule</em>'.
	 * @see org.salesconsultant.model.analysis.Rule
	 * @generated
	 */
	EClass getRule();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Rule#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.salesconsultant.model.analysis.Rule#getId()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Rule#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.salesconsultant.model.analysis.Rule#getName()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Rule#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.salesconsultant.model.analysis.Rule#isEnabled()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Rule#getHoldOut <em>Hold Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hold Out</em>'.
	 * @see org.salesconsultant.model.analysis.Rule#getHoldOut()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_HoldOut();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.Rule#getCap <em>Cap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cap</em>'.
	 * @see org.salesconsultant.model.analysis.Rule#getCap()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Cap();

	/**
	 * Returns the meta object for the containment reference '{@link org.salesconsultant.model.analysis.Rule#getTrigger <em>Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Trigger</em>'.
	 * @see org.salesconsultant.model.analysis.Rule#getTrigger()
	 * @see #getRule()
	 * @generated
	 */
	EReference getRule_Trigger();

	/**
	 * Returns the meta object for the containment reference list '{@link org.salesconsultant.model.analysis.Rule#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conditions</em>'.
	 * @see org.salesconsultant.model.analysis.Rule#getConditions()
	 * @see #getRule()
	 * @generated
	 */
	EReference getRule_Conditions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.salesconsultant.model.analysis.Rule#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actions</em>'.
	 * @see org.salesconsultant.model.analysis.Rule#getActions()
	 * @see #getRule()
	 * @generated
	 */
	EReference getRule_Actions();

	/**
	 * Returns the meta object for class '{@link org.salesconsultant.model.analysis.ReportJob <em>Report Job</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report Job</em>'.
	 * @see org.salesconsultant.model.analysis.ReportJob
	 * @generated
	 */
	EClass getReportJob();

	/**
	 * Returns the meta object for the containment reference '{@link org.salesconsultant.model.analysis.ReportJob#getTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Template</em>'.
	 * @see org.salesconsultant.model.analysis.ReportJob#getTemplate()
	 * @see #getReportJob()
	 * @generated
	 */
	EReference getReportJob_Template();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ReportJob#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.salesconsultant.model.analysis.ReportJob#getTitle()
	 * @see #getReportJob()
	 * @generated
	 */
	EAttribute getReportJob_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ReportJob#getLocale <em>Locale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locale</em>'.
	 * @see org.salesconsultant.model.analysis.ReportJob#getLocale()
	 * @see #getReportJob()
	 * @generated
	 */
	EAttribute getReportJob_Locale();

	/**
	 * Returns the meta object for the attribute '{@link org.salesconsultant.model.analysis.ReportJob#getFormats <em>Formats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formats</em>'.
	 * @see org.salesconsultant.model.analysis.ReportJob#getFormats()
	 * @see #getReportJob()
	 * @generated
	 */
	EAttribute getReportJob_Formats();

	/**
	 * Returns the meta object for enum '{@link org.salesconsultant.model.analysis.ImportMode <em>Import Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Import Mode</em>'.
	 * @see org.salesconsultant.model.analysis.ImportMode
	 * @generated
	 */
	EEnum getImportMode();

	/**
	 * Returns the meta object for enum '{@link org.salesconsultant.model.analysis.RejectCategory <em>Reject Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Reject Category</em>'.
	 * @see org.salesconsultant.model.analysis.RejectCategory
	 * @generated
	 */
	EEnum getRejectCategory();

	/**
	 * Returns the meta object for enum '{@link org.salesconsultant.model.analysis.Verdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Verdict</em>'.
	 * @see org.salesconsultant.model.analysis.Verdict
	 * @generated
	 */
	EEnum getVerdict();

	/**
	 * Returns the meta object for enum '{@link org.salesconsultant.model.analysis.Scaling <em>Scaling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scaling</em>'.
	 * @see org.salesconsultant.model.analysis.Scaling
	 * @generated
	 */
	EEnum getScaling();

	/**
	 * Returns the meta object for enum '{@link org.salesconsultant.model.analysis.TaxMode <em>Tax Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tax Mode</em>'.
	 * @see org.salesconsultant.model.analysis.TaxMode
	 * @generated
	 */
	EEnum getTaxMode();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	AnalysisFactory getAnalysisFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.ParameterImpl <em>Parameter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.ParameterImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getParameter()
		 * @generated
		 */
		EClass PARAMETER = eINSTANCE.getParameter();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__NAME = eINSTANCE.getParameter_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__VALUE = eINSTANCE.getParameter_Value();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.ConfiguredImpl <em>Configured</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.ConfiguredImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getConfigured()
		 * @generated
		 */
		EClass CONFIGURED = eINSTANCE.getConfigured();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIGURED__ID = eINSTANCE.getConfigured_Id();

		/**
		 * The meta object literal for the '<em><b>Contribution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIGURED__CONTRIBUTION = eINSTANCE.getConfigured_Contribution();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIGURED__VERSION = eINSTANCE.getConfigured_Version();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURED__PARAMETERS = eINSTANCE.getConfigured_Parameters();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.ArtefactImpl <em>Artefact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.ArtefactImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getArtefact()
		 * @generated
		 */
		EClass ARTEFACT = eINSTANCE.getArtefact();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTEFACT__ID = eINSTANCE.getArtefact_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTEFACT__NAME = eINSTANCE.getArtefact_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTEFACT__DESCRIPTION = eINSTANCE.getArtefact_Description();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.ProjectImpl <em>Project</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.ProjectImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getProject()
		 * @generated
		 */
		EClass PROJECT = eINSTANCE.getProject();

		/**
		 * The meta object literal for the '<em><b>Time Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__TIME_ZONE = eINSTANCE.getProject_TimeZone();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__CURRENCY = eINSTANCE.getProject_Currency();

		/**
		 * The meta object literal for the '<em><b>Locale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__LOCALE = eINSTANCE.getProject_Locale();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__SEED = eINSTANCE.getProject_Seed();

		/**
		 * The meta object literal for the '<em><b>As Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__AS_OF = eINSTANCE.getProject_AsOf();

		/**
		 * The meta object literal for the '<em><b>Reject Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__REJECT_LIMIT = eINSTANCE.getProject_RejectLimit();

		/**
		 * The meta object literal for the '<em><b>Variables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__VARIABLES = eINSTANCE.getProject_Variables();

		/**
		 * The meta object literal for the '<em><b>Artefacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__ARTEFACTS = eINSTANCE.getProject_Artefacts();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__ATTRIBUTES = eINSTANCE.getProject_Attributes();

		/**
		 * The meta object literal for the '<em><b>Taxes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__TAXES = eINSTANCE.getProject_Taxes();

		/**
		 * The meta object literal for the '<em><b>Rates</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__RATES = eINSTANCE.getProject_Rates();

		/**
		 * The meta object literal for the '<em><b>Connection</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__CONNECTION = eINSTANCE.getProject_Connection();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.ConnectionImpl <em>Connection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.ConnectionImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getConnection()
		 * @generated
		 */
		EClass CONNECTION = eINSTANCE.getConnection();

		/**
		 * The meta object literal for the '<em><b>Driver</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__DRIVER = eINSTANCE.getConnection_Driver();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__HOST = eINSTANCE.getConnection_Host();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__PORT = eINSTANCE.getConnection_Port();

		/**
		 * The meta object literal for the '<em><b>Schema</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__SCHEMA = eINSTANCE.getConnection_Schema();

		/**
		 * The meta object literal for the '<em><b>User</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__USER = eINSTANCE.getConnection_User();

		/**
		 * The meta object literal for the '<em><b>Tls</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__TLS = eINSTANCE.getConnection_Tls();

		/**
		 * The meta object literal for the '<em><b>Secret</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__SECRET = eINSTANCE.getConnection_Secret();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.SavedFilterImpl <em>Saved Filter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.SavedFilterImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getSavedFilter()
		 * @generated
		 */
		EClass SAVED_FILTER = eINSTANCE.getSavedFilter();

		/**
		 * The meta object literal for the '<em><b>Entity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_FILTER__ENTITY = eINSTANCE.getSavedFilter_Entity();

		/**
		 * The meta object literal for the '<em><b>Search</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_FILTER__SEARCH = eINSTANCE.getSavedFilter_Search();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAVED_FILTER__CONDITIONS = eINSTANCE.getSavedFilter_Conditions();

		/**
		 * The meta object literal for the '<em><b>Expression</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_FILTER__EXPRESSION = eINSTANCE.getSavedFilter_Expression();

		/**
		 * The meta object literal for the '<em><b>Sort</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_FILTER__SORT = eINSTANCE.getSavedFilter_Sort();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_FILTER__COLUMNS = eINSTANCE.getSavedFilter_Columns();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.VariableImpl <em>Variable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.VariableImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getVariable()
		 * @generated
		 */
		EClass VARIABLE = eINSTANCE.getVariable();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__DESCRIPTION = eINSTANCE.getVariable_Description();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.ArtefactUseImpl <em>Artefact Use</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.ArtefactUseImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getArtefactUse()
		 * @generated
		 */
		EClass ARTEFACT_USE = eINSTANCE.getArtefactUse();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTEFACT_USE__PATH = eINSTANCE.getArtefactUse_Path();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTEFACT_USE__ENABLED = eINSTANCE.getArtefactUse_Enabled();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.ExtraAttributeImpl <em>Extra Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.ExtraAttributeImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getExtraAttribute()
		 * @generated
		 */
		EClass EXTRA_ATTRIBUTE = eINSTANCE.getExtraAttribute();

		/**
		 * The meta object literal for the '<em><b>Entity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTRA_ATTRIBUTE__ENTITY = eINSTANCE.getExtraAttribute_Entity();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTRA_ATTRIBUTE__NAME = eINSTANCE.getExtraAttribute_Name();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTRA_ATTRIBUTE__TYPE = eINSTANCE.getExtraAttribute_Type();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTRA_ATTRIBUTE__UNIT = eINSTANCE.getExtraAttribute_Unit();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTRA_ATTRIBUTE__LABEL = eINSTANCE.getExtraAttribute_Label();

		/**
		 * The meta object literal for the '<em><b>Label Chinese</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTRA_ATTRIBUTE__LABEL_CHINESE = eINSTANCE.getExtraAttribute_LabelChinese();

		/**
		 * The meta object literal for the '<em><b>Privacy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTRA_ATTRIBUTE__PRIVACY = eINSTANCE.getExtraAttribute_Privacy();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTRA_ATTRIBUTE__REQUIRED = eINSTANCE.getExtraAttribute_Required();

		/**
		 * The meta object literal for the '<em><b>Default Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTRA_ATTRIBUTE__DEFAULT_VALUE = eINSTANCE.getExtraAttribute_DefaultValue();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTRA_ATTRIBUTE__MINIMUM = eINSTANCE.getExtraAttribute_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTRA_ATTRIBUTE__MAXIMUM = eINSTANCE.getExtraAttribute_Maximum();

		/**
		 * The meta object literal for the '<em><b>Literals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTRA_ATTRIBUTE__LITERALS = eINSTANCE.getExtraAttribute_Literals();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTRA_ATTRIBUTE__PATTERN = eINSTANCE.getExtraAttribute_Pattern();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTRA_ATTRIBUTE__GROUP = eINSTANCE.getExtraAttribute_Group();

		/**
		 * The meta object literal for the '<em><b>Synonyms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTRA_ATTRIBUTE__SYNONYMS = eINSTANCE.getExtraAttribute_Synonyms();

		/**
		 * The meta object literal for the '<em><b>Multiline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTRA_ATTRIBUTE__MULTILINE = eINSTANCE.getExtraAttribute_Multiline();

		/**
		 * The meta object literal for the '<em><b>Unchanging</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTRA_ATTRIBUTE__UNCHANGING = eINSTANCE.getExtraAttribute_Unchanging();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.QueryImpl <em>Query</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.QueryImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getQuery()
		 * @generated
		 */
		EClass QUERY = eINSTANCE.getQuery();

		/**
		 * The meta object literal for the '<em><b>Sql</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUERY__SQL = eINSTANCE.getQuery_Sql();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUERY__KEY = eINSTANCE.getQuery_Key();

		/**
		 * The meta object literal for the '<em><b>Change</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUERY__CHANGE = eINSTANCE.getQuery_Change();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUERY__FILE = eINSTANCE.getQuery_File();

		/**
		 * The meta object literal for the '<em><b>Connection</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUERY__CONNECTION = eINSTANCE.getQuery_Connection();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.ImportImpl <em>Import</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.ImportImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getImport()
		 * @generated
		 */
		EClass IMPORT = eINSTANCE.getImport();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT__SOURCE = eINSTANCE.getImport_Source();

		/**
		 * The meta object literal for the '<em><b>Query</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPORT__QUERY = eINSTANCE.getImport_Query();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPORT__FORMAT = eINSTANCE.getImport_Format();

		/**
		 * The meta object literal for the '<em><b>Time Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT__TIME_ZONE = eINSTANCE.getImport_TimeZone();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT__CURRENCY = eINSTANCE.getImport_Currency();

		/**
		 * The meta object literal for the '<em><b>Recipe</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT__RECIPE = eINSTANCE.getImport_Recipe();

		/**
		 * The meta object literal for the '<em><b>Mappings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPORT__MAPPINGS = eINSTANCE.getImport_Mappings();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.EntityMappingImpl <em>Entity Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.EntityMappingImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getEntityMapping()
		 * @generated
		 */
		EClass ENTITY_MAPPING = eINSTANCE.getEntityMapping();

		/**
		 * The meta object literal for the '<em><b>Entity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY_MAPPING__ENTITY = eINSTANCE.getEntityMapping_Entity();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY_MAPPING__MODE = eINSTANCE.getEntityMapping_Mode();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENTITY_MAPPING__ATTRIBUTES = eINSTANCE.getEntityMapping_Attributes();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.AttributeMappingImpl <em>Attribute Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.AttributeMappingImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getAttributeMapping()
		 * @generated
		 */
		EClass ATTRIBUTE_MAPPING = eINSTANCE.getAttributeMapping();

		/**
		 * The meta object literal for the '<em><b>Attribute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_MAPPING__ATTRIBUTE = eINSTANCE.getAttributeMapping_Attribute();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_MAPPING__COLUMN = eINSTANCE.getAttributeMapping_Column();

		/**
		 * The meta object literal for the '<em><b>Expression</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_MAPPING__EXPRESSION = eINSTANCE.getAttributeMapping_Expression();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_MAPPING__FORMAT = eINSTANCE.getAttributeMapping_Format();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.RecipeImpl <em>Recipe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.RecipeImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getRecipe()
		 * @generated
		 */
		EClass RECIPE = eINSTANCE.getRecipe();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECIPE__STEPS = eINSTANCE.getRecipe_Steps();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECIPE__COLUMNS = eINSTANCE.getRecipe_Columns();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.StepImpl <em>Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.StepImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getStep()
		 * @generated
		 */
		EClass STEP = eINSTANCE.getStep();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__ENABLED = eINSTANCE.getStep_Enabled();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__REASON = eINSTANCE.getStep_Reason();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__CATEGORY = eINSTANCE.getStep_Category();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__DECISIONS = eINSTANCE.getStep_Decisions();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.DecisionImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getDecision()
		 * @generated
		 */
		EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__AUTHOR = eINSTANCE.getDecision_Author();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__DATE = eINSTANCE.getDecision_Date();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.CellEditImpl <em>Cell Edit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.CellEditImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getCellEdit()
		 * @generated
		 */
		EClass CELL_EDIT = eINSTANCE.getCellEdit();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_EDIT__KEY = eINSTANCE.getCellEdit_Key();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_EDIT__COLUMN = eINSTANCE.getCellEdit_Column();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_EDIT__BEFORE = eINSTANCE.getCellEdit_Before();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_EDIT__AFTER = eINSTANCE.getCellEdit_After();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.PairVerdictImpl <em>Pair Verdict</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.PairVerdictImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getPairVerdict()
		 * @generated
		 */
		EClass PAIR_VERDICT = eINSTANCE.getPairVerdict();

		/**
		 * The meta object literal for the '<em><b>First</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIR_VERDICT__FIRST = eINSTANCE.getPairVerdict_First();

		/**
		 * The meta object literal for the '<em><b>Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIR_VERDICT__SECOND = eINSTANCE.getPairVerdict_Second();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIR_VERDICT__VERDICT = eINSTANCE.getPairVerdict_Verdict();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.ClusterVerdictImpl <em>Cluster Verdict</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.ClusterVerdictImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getClusterVerdict()
		 * @generated
		 */
		EClass CLUSTER_VERDICT = eINSTANCE.getClusterVerdict();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER_VERDICT__COLUMN = eINSTANCE.getClusterVerdict_Column();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER_VERDICT__VALUE = eINSTANCE.getClusterVerdict_Value();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER_VERDICT__MEMBERS = eINSTANCE.getClusterVerdict_Members();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER_VERDICT__VERDICT = eINSTANCE.getClusterVerdict_Verdict();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.FeatureUseImpl <em>Feature Use</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.FeatureUseImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getFeatureUse()
		 * @generated
		 */
		EClass FEATURE_USE = eINSTANCE.getFeatureUse();

		/**
		 * The meta object literal for the '<em><b>Transform</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEATURE_USE__TRANSFORM = eINSTANCE.getFeatureUse_Transform();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEATURE_USE__WEIGHT = eINSTANCE.getFeatureUse_Weight();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.SegmentationImpl <em>Segmentation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.SegmentationImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getSegmentation()
		 * @generated
		 */
		EClass SEGMENTATION = eINSTANCE.getSegmentation();

		/**
		 * The meta object literal for the '<em><b>Features</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEGMENTATION__FEATURES = eINSTANCE.getSegmentation_Features();

		/**
		 * The meta object literal for the '<em><b>Scaling</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENTATION__SCALING = eINSTANCE.getSegmentation_Scaling();

		/**
		 * The meta object literal for the '<em><b>Algorithm</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEGMENTATION__ALGORITHM = eINSTANCE.getSegmentation_Algorithm();

		/**
		 * The meta object literal for the '<em><b>As Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENTATION__AS_OF = eINSTANCE.getSegmentation_AsOf();

		/**
		 * The meta object literal for the '<em><b>Names</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEGMENTATION__NAMES = eINSTANCE.getSegmentation_Names();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.PredictionImpl <em>Prediction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.PredictionImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getPrediction()
		 * @generated
		 */
		EClass PREDICTION = eINSTANCE.getPrediction();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PREDICTION__TARGET = eINSTANCE.getPrediction_Target();

		/**
		 * The meta object literal for the '<em><b>Features</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PREDICTION__FEATURES = eINSTANCE.getPrediction_Features();

		/**
		 * The meta object literal for the '<em><b>Learner</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PREDICTION__LEARNER = eINSTANCE.getPrediction_Learner();

		/**
		 * The meta object literal for the '<em><b>Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PREDICTION__THRESHOLD = eINSTANCE.getPrediction_Threshold();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.AutomationImpl <em>Automation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.AutomationImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getAutomation()
		 * @generated
		 */
		EClass AUTOMATION = eINSTANCE.getAutomation();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AUTOMATION__RULES = eINSTANCE.getAutomation_Rules();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.RuleImpl <em>Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.RuleImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getRule()
		 * @generated
		 */
		EClass RULE = eINSTANCE.getRule();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__ID = eINSTANCE.getRule_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__NAME = eINSTANCE.getRule_Name();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__ENABLED = eINSTANCE.getRule_Enabled();

		/**
		 * The meta object literal for the '<em><b>Hold Out</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__HOLD_OUT = eINSTANCE.getRule_HoldOut();

		/**
		 * The meta object literal for the '<em><b>Cap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__CAP = eINSTANCE.getRule_Cap();

		/**
		 * The meta object literal for the '<em><b>Trigger</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE__TRIGGER = eINSTANCE.getRule_Trigger();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE__CONDITIONS = eINSTANCE.getRule_Conditions();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE__ACTIONS = eINSTANCE.getRule_Actions();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.impl.ReportJobImpl <em>Report Job</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.impl.ReportJobImpl
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getReportJob()
		 * @generated
		 */
		EClass REPORT_JOB = eINSTANCE.getReportJob();

		/**
		 * The meta object literal for the '<em><b>Template</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_JOB__TEMPLATE = eINSTANCE.getReportJob_Template();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_JOB__TITLE = eINSTANCE.getReportJob_Title();

		/**
		 * The meta object literal for the '<em><b>Locale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_JOB__LOCALE = eINSTANCE.getReportJob_Locale();

		/**
		 * The meta object literal for the '<em><b>Formats</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_JOB__FORMATS = eINSTANCE.getReportJob_Formats();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.ImportMode <em>Import Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.ImportMode
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getImportMode()
		 * @generated
		 */
		EEnum IMPORT_MODE = eINSTANCE.getImportMode();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.RejectCategory <em>Reject Category</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.RejectCategory
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getRejectCategory()
		 * @generated
		 */
		EEnum REJECT_CATEGORY = eINSTANCE.getRejectCategory();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.Verdict <em>Verdict</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.Verdict
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getVerdict()
		 * @generated
		 */
		EEnum VERDICT = eINSTANCE.getVerdict();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.Scaling <em>Scaling</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.Scaling
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getScaling()
		 * @generated
		 */
		EEnum SCALING = eINSTANCE.getScaling();

		/**
		 * The meta object literal for the '{@link org.salesconsultant.model.analysis.TaxMode <em>Tax Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.salesconsultant.model.analysis.TaxMode
		 * @see org.salesconsultant.model.analysis.impl.AnalysisPackageImpl#getTaxMode()
		 * @generated
		 */
		EEnum TAX_MODE = eINSTANCE.getTaxMode();

	}

} //AnalysisPackage
