/**
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.model.analysis.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.salesconsultant.model.analysis.AnalysisFactory;
import org.salesconsultant.model.analysis.AnalysisPackage;
import org.salesconsultant.model.analysis.Artefact;
import org.salesconsultant.model.analysis.ArtefactUse;
import org.salesconsultant.model.analysis.AttributeMapping;
import org.salesconsultant.model.analysis.Automation;
import org.salesconsultant.model.analysis.CellEdit;
import org.salesconsultant.model.analysis.ClusterVerdict;
import org.salesconsultant.model.analysis.Configured;
import org.salesconsultant.model.analysis.Connection;
import org.salesconsultant.model.analysis.Decision;
import org.salesconsultant.model.analysis.EntityMapping;
import org.salesconsultant.model.analysis.ExtraAttribute;
import org.salesconsultant.model.analysis.FeatureUse;
import org.salesconsultant.model.analysis.Import;
import org.salesconsultant.model.analysis.ImportMode;
import org.salesconsultant.model.analysis.PairVerdict;
import org.salesconsultant.model.analysis.Parameter;
import org.salesconsultant.model.analysis.Prediction;
import org.salesconsultant.model.analysis.Project;
import org.salesconsultant.model.analysis.Query;
import org.salesconsultant.model.analysis.Recipe;
import org.salesconsultant.model.analysis.RejectCategory;
import org.salesconsultant.model.analysis.ReportJob;
import org.salesconsultant.model.analysis.Rule;
import org.salesconsultant.model.analysis.SavedFilter;
import org.salesconsultant.model.analysis.Scaling;
import org.salesconsultant.model.analysis.Segmentation;
import org.salesconsultant.model.analysis.Step;
import org.salesconsultant.model.analysis.TaxMode;
import org.salesconsultant.model.analysis.Variable;
import org.salesconsultant.model.analysis.Verdict;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class AnalysisPackageImpl extends EPackageImpl implements AnalysisPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass parameterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass configuredEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass artefactEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass projectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass connectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass savedFilterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass variableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass artefactUseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass extraAttributeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass queryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass importEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass entityMappingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attributeMappingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass recipeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cellEditEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pairVerdictEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clusterVerdictEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass featureUseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass segmentationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass predictionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass automationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ruleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reportJobEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum importModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rejectCategoryEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum verdictEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum scalingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum taxModeEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.salesconsultant.model.analysis.AnalysisPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private AnalysisPackageImpl() {
		super(eNS_URI, AnalysisFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link AnalysisPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static AnalysisPackage init() {
		if (isInited) return (AnalysisPackage)EPackage.Registry.INSTANCE.getEPackage(AnalysisPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredAnalysisPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		AnalysisPackageImpl theAnalysisPackage = registeredAnalysisPackage instanceof AnalysisPackageImpl ? (AnalysisPackageImpl)registeredAnalysisPackage : new AnalysisPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theAnalysisPackage.createPackageContents();

		// Initialize created meta-data
		theAnalysisPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theAnalysisPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(AnalysisPackage.eNS_URI, theAnalysisPackage);
		return theAnalysisPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParameter() {
		return parameterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_Name() {
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_Value() {
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConfigured() {
		return configuredEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConfigured_Id() {
		return (EAttribute)configuredEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConfigured_Contribution() {
		return (EAttribute)configuredEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConfigured_Version() {
		return (EAttribute)configuredEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConfigured_Parameters() {
		return (EReference)configuredEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getArtefact() {
		return artefactEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArtefact_Id() {
		return (EAttribute)artefactEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArtefact_Name() {
		return (EAttribute)artefactEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArtefact_Description() {
		return (EAttribute)artefactEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProject() {
		return projectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_TimeZone() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Currency() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Locale() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Seed() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_AsOf() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_RejectLimit() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Variables() {
		return (EReference)projectEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Artefacts() {
		return (EReference)projectEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Attributes() {
		return (EReference)projectEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Taxes() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Rates() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Connection() {
		return (EReference)projectEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConnection() {
		return connectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Driver() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Host() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Port() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Schema() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_User() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Tls() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnection_Secret() {
		return (EAttribute)connectionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSavedFilter() {
		return savedFilterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavedFilter_Entity() {
		return (EAttribute)savedFilterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavedFilter_Search() {
		return (EAttribute)savedFilterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSavedFilter_Conditions() {
		return (EReference)savedFilterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavedFilter_Expression() {
		return (EAttribute)savedFilterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavedFilter_Sort() {
		return (EAttribute)savedFilterEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavedFilter_Columns() {
		return (EAttribute)savedFilterEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVariable() {
		return variableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVariable_Description() {
		return (EAttribute)variableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getArtefactUse() {
		return artefactUseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArtefactUse_Path() {
		return (EAttribute)artefactUseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArtefactUse_Enabled() {
		return (EAttribute)artefactUseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExtraAttribute() {
		return extraAttributeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtraAttribute_Entity() {
		return (EAttribute)extraAttributeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtraAttribute_Name() {
		return (EAttribute)extraAttributeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtraAttribute_Type() {
		return (EAttribute)extraAttributeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtraAttribute_Unit() {
		return (EAttribute)extraAttributeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtraAttribute_Label() {
		return (EAttribute)extraAttributeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtraAttribute_LabelChinese() {
		return (EAttribute)extraAttributeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtraAttribute_Privacy() {
		return (EAttribute)extraAttributeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtraAttribute_Required() {
		return (EAttribute)extraAttributeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtraAttribute_DefaultValue() {
		return (EAttribute)extraAttributeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtraAttribute_Minimum() {
		return (EAttribute)extraAttributeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtraAttribute_Maximum() {
		return (EAttribute)extraAttributeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtraAttribute_Literals() {
		return (EAttribute)extraAttributeEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtraAttribute_Pattern() {
		return (EAttribute)extraAttributeEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtraAttribute_Group() {
		return (EAttribute)extraAttributeEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtraAttribute_Synonyms() {
		return (EAttribute)extraAttributeEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtraAttribute_Multiline() {
		return (EAttribute)extraAttributeEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtraAttribute_Unchanging() {
		return (EAttribute)extraAttributeEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQuery() {
		return queryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuery_Sql() {
		return (EAttribute)queryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuery_Key() {
		return (EAttribute)queryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuery_Change() {
		return (EAttribute)queryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuery_File() {
		return (EAttribute)queryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuery_Connection() {
		return (EReference)queryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImport() {
		return importEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImport_Source() {
		return (EAttribute)importEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImport_Query() {
		return (EReference)importEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImport_Format() {
		return (EReference)importEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImport_TimeZone() {
		return (EAttribute)importEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImport_Currency() {
		return (EAttribute)importEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImport_Recipe() {
		return (EAttribute)importEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImport_Mappings() {
		return (EReference)importEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEntityMapping() {
		return entityMappingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntityMapping_Entity() {
		return (EAttribute)entityMappingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntityMapping_Mode() {
		return (EAttribute)entityMappingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEntityMapping_Attributes() {
		return (EReference)entityMappingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttributeMapping() {
		return attributeMappingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttributeMapping_Attribute() {
		return (EAttribute)attributeMappingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttributeMapping_Column() {
		return (EAttribute)attributeMappingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttributeMapping_Expression() {
		return (EAttribute)attributeMappingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttributeMapping_Format() {
		return (EAttribute)attributeMappingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRecipe() {
		return recipeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecipe_Steps() {
		return (EReference)recipeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecipe_Columns() {
		return (EAttribute)recipeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStep() {
		return stepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Enabled() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Reason() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Category() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStep_Decisions() {
		return (EReference)stepEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecision() {
		return decisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Author() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Date() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCellEdit() {
		return cellEditEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCellEdit_Key() {
		return (EAttribute)cellEditEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCellEdit_Column() {
		return (EAttribute)cellEditEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCellEdit_Before() {
		return (EAttribute)cellEditEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCellEdit_After() {
		return (EAttribute)cellEditEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPairVerdict() {
		return pairVerdictEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPairVerdict_First() {
		return (EAttribute)pairVerdictEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPairVerdict_Second() {
		return (EAttribute)pairVerdictEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPairVerdict_Verdict() {
		return (EAttribute)pairVerdictEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClusterVerdict() {
		return clusterVerdictEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClusterVerdict_Column() {
		return (EAttribute)clusterVerdictEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClusterVerdict_Value() {
		return (EAttribute)clusterVerdictEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClusterVerdict_Members() {
		return (EAttribute)clusterVerdictEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClusterVerdict_Verdict() {
		return (EAttribute)clusterVerdictEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFeatureUse() {
		return featureUseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeatureUse_Transform() {
		return (EAttribute)featureUseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeatureUse_Weight() {
		return (EAttribute)featureUseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSegmentation() {
		return segmentationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSegmentation_Features() {
		return (EReference)segmentationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegmentation_Scaling() {
		return (EAttribute)segmentationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSegmentation_Algorithm() {
		return (EReference)segmentationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegmentation_AsOf() {
		return (EAttribute)segmentationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSegmentation_Names() {
		return (EReference)segmentationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPrediction() {
		return predictionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrediction_Target() {
		return (EReference)predictionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrediction_Features() {
		return (EReference)predictionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrediction_Learner() {
		return (EReference)predictionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrediction_Threshold() {
		return (EAttribute)predictionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAutomation() {
		return automationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAutomation_Rules() {
		return (EReference)automationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRule() {
		return ruleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_Id() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_Name() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_Enabled() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_HoldOut() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRule_Cap() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRule_Trigger() {
		return (EReference)ruleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRule_Conditions() {
		return (EReference)ruleEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRule_Actions() {
		return (EReference)ruleEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReportJob() {
		return reportJobEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportJob_Template() {
		return (EReference)reportJobEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportJob_Title() {
		return (EAttribute)reportJobEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportJob_Locale() {
		return (EAttribute)reportJobEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportJob_Formats() {
		return (EAttribute)reportJobEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getImportMode() {
		return importModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRejectCategory() {
		return rejectCategoryEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getVerdict() {
		return verdictEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getScaling() {
		return scalingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTaxMode() {
		return taxModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnalysisFactory getAnalysisFactory() {
		return (AnalysisFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		parameterEClass = createEClass(PARAMETER);
		createEAttribute(parameterEClass, PARAMETER__NAME);
		createEAttribute(parameterEClass, PARAMETER__VALUE);

		configuredEClass = createEClass(CONFIGURED);
		createEAttribute(configuredEClass, CONFIGURED__ID);
		createEAttribute(configuredEClass, CONFIGURED__CONTRIBUTION);
		createEAttribute(configuredEClass, CONFIGURED__VERSION);
		createEReference(configuredEClass, CONFIGURED__PARAMETERS);

		artefactEClass = createEClass(ARTEFACT);
		createEAttribute(artefactEClass, ARTEFACT__ID);
		createEAttribute(artefactEClass, ARTEFACT__NAME);
		createEAttribute(artefactEClass, ARTEFACT__DESCRIPTION);

		projectEClass = createEClass(PROJECT);
		createEAttribute(projectEClass, PROJECT__TIME_ZONE);
		createEAttribute(projectEClass, PROJECT__CURRENCY);
		createEAttribute(projectEClass, PROJECT__LOCALE);
		createEAttribute(projectEClass, PROJECT__SEED);
		createEAttribute(projectEClass, PROJECT__AS_OF);
		createEAttribute(projectEClass, PROJECT__REJECT_LIMIT);
		createEReference(projectEClass, PROJECT__VARIABLES);
		createEReference(projectEClass, PROJECT__ARTEFACTS);
		createEReference(projectEClass, PROJECT__ATTRIBUTES);
		createEAttribute(projectEClass, PROJECT__TAXES);
		createEAttribute(projectEClass, PROJECT__RATES);
		createEReference(projectEClass, PROJECT__CONNECTION);

		connectionEClass = createEClass(CONNECTION);
		createEAttribute(connectionEClass, CONNECTION__DRIVER);
		createEAttribute(connectionEClass, CONNECTION__HOST);
		createEAttribute(connectionEClass, CONNECTION__PORT);
		createEAttribute(connectionEClass, CONNECTION__SCHEMA);
		createEAttribute(connectionEClass, CONNECTION__USER);
		createEAttribute(connectionEClass, CONNECTION__TLS);
		createEAttribute(connectionEClass, CONNECTION__SECRET);

		savedFilterEClass = createEClass(SAVED_FILTER);
		createEAttribute(savedFilterEClass, SAVED_FILTER__ENTITY);
		createEAttribute(savedFilterEClass, SAVED_FILTER__SEARCH);
		createEReference(savedFilterEClass, SAVED_FILTER__CONDITIONS);
		createEAttribute(savedFilterEClass, SAVED_FILTER__EXPRESSION);
		createEAttribute(savedFilterEClass, SAVED_FILTER__SORT);
		createEAttribute(savedFilterEClass, SAVED_FILTER__COLUMNS);

		variableEClass = createEClass(VARIABLE);
		createEAttribute(variableEClass, VARIABLE__DESCRIPTION);

		artefactUseEClass = createEClass(ARTEFACT_USE);
		createEAttribute(artefactUseEClass, ARTEFACT_USE__PATH);
		createEAttribute(artefactUseEClass, ARTEFACT_USE__ENABLED);

		extraAttributeEClass = createEClass(EXTRA_ATTRIBUTE);
		createEAttribute(extraAttributeEClass, EXTRA_ATTRIBUTE__ENTITY);
		createEAttribute(extraAttributeEClass, EXTRA_ATTRIBUTE__NAME);
		createEAttribute(extraAttributeEClass, EXTRA_ATTRIBUTE__TYPE);
		createEAttribute(extraAttributeEClass, EXTRA_ATTRIBUTE__UNIT);
		createEAttribute(extraAttributeEClass, EXTRA_ATTRIBUTE__LABEL);
		createEAttribute(extraAttributeEClass, EXTRA_ATTRIBUTE__LABEL_CHINESE);
		createEAttribute(extraAttributeEClass, EXTRA_ATTRIBUTE__PRIVACY);
		createEAttribute(extraAttributeEClass, EXTRA_ATTRIBUTE__REQUIRED);
		createEAttribute(extraAttributeEClass, EXTRA_ATTRIBUTE__DEFAULT_VALUE);
		createEAttribute(extraAttributeEClass, EXTRA_ATTRIBUTE__MINIMUM);
		createEAttribute(extraAttributeEClass, EXTRA_ATTRIBUTE__MAXIMUM);
		createEAttribute(extraAttributeEClass, EXTRA_ATTRIBUTE__LITERALS);
		createEAttribute(extraAttributeEClass, EXTRA_ATTRIBUTE__PATTERN);
		createEAttribute(extraAttributeEClass, EXTRA_ATTRIBUTE__GROUP);
		createEAttribute(extraAttributeEClass, EXTRA_ATTRIBUTE__SYNONYMS);
		createEAttribute(extraAttributeEClass, EXTRA_ATTRIBUTE__MULTILINE);
		createEAttribute(extraAttributeEClass, EXTRA_ATTRIBUTE__UNCHANGING);

		queryEClass = createEClass(QUERY);
		createEAttribute(queryEClass, QUERY__SQL);
		createEAttribute(queryEClass, QUERY__KEY);
		createEAttribute(queryEClass, QUERY__CHANGE);
		createEAttribute(queryEClass, QUERY__FILE);
		createEReference(queryEClass, QUERY__CONNECTION);

		importEClass = createEClass(IMPORT);
		createEAttribute(importEClass, IMPORT__SOURCE);
		createEReference(importEClass, IMPORT__QUERY);
		createEReference(importEClass, IMPORT__FORMAT);
		createEAttribute(importEClass, IMPORT__TIME_ZONE);
		createEAttribute(importEClass, IMPORT__CURRENCY);
		createEAttribute(importEClass, IMPORT__RECIPE);
		createEReference(importEClass, IMPORT__MAPPINGS);

		entityMappingEClass = createEClass(ENTITY_MAPPING);
		createEAttribute(entityMappingEClass, ENTITY_MAPPING__ENTITY);
		createEAttribute(entityMappingEClass, ENTITY_MAPPING__MODE);
		createEReference(entityMappingEClass, ENTITY_MAPPING__ATTRIBUTES);

		attributeMappingEClass = createEClass(ATTRIBUTE_MAPPING);
		createEAttribute(attributeMappingEClass, ATTRIBUTE_MAPPING__ATTRIBUTE);
		createEAttribute(attributeMappingEClass, ATTRIBUTE_MAPPING__COLUMN);
		createEAttribute(attributeMappingEClass, ATTRIBUTE_MAPPING__EXPRESSION);
		createEAttribute(attributeMappingEClass, ATTRIBUTE_MAPPING__FORMAT);

		recipeEClass = createEClass(RECIPE);
		createEReference(recipeEClass, RECIPE__STEPS);
		createEAttribute(recipeEClass, RECIPE__COLUMNS);

		stepEClass = createEClass(STEP);
		createEAttribute(stepEClass, STEP__ENABLED);
		createEAttribute(stepEClass, STEP__REASON);
		createEAttribute(stepEClass, STEP__CATEGORY);
		createEReference(stepEClass, STEP__DECISIONS);

		decisionEClass = createEClass(DECISION);
		createEAttribute(decisionEClass, DECISION__AUTHOR);
		createEAttribute(decisionEClass, DECISION__DATE);

		cellEditEClass = createEClass(CELL_EDIT);
		createEAttribute(cellEditEClass, CELL_EDIT__KEY);
		createEAttribute(cellEditEClass, CELL_EDIT__COLUMN);
		createEAttribute(cellEditEClass, CELL_EDIT__BEFORE);
		createEAttribute(cellEditEClass, CELL_EDIT__AFTER);

		pairVerdictEClass = createEClass(PAIR_VERDICT);
		createEAttribute(pairVerdictEClass, PAIR_VERDICT__FIRST);
		createEAttribute(pairVerdictEClass, PAIR_VERDICT__SECOND);
		createEAttribute(pairVerdictEClass, PAIR_VERDICT__VERDICT);

		clusterVerdictEClass = createEClass(CLUSTER_VERDICT);
		createEAttribute(clusterVerdictEClass, CLUSTER_VERDICT__COLUMN);
		createEAttribute(clusterVerdictEClass, CLUSTER_VERDICT__VALUE);
		createEAttribute(clusterVerdictEClass, CLUSTER_VERDICT__MEMBERS);
		createEAttribute(clusterVerdictEClass, CLUSTER_VERDICT__VERDICT);

		featureUseEClass = createEClass(FEATURE_USE);
		createEAttribute(featureUseEClass, FEATURE_USE__TRANSFORM);
		createEAttribute(featureUseEClass, FEATURE_USE__WEIGHT);

		segmentationEClass = createEClass(SEGMENTATION);
		createEReference(segmentationEClass, SEGMENTATION__FEATURES);
		createEAttribute(segmentationEClass, SEGMENTATION__SCALING);
		createEReference(segmentationEClass, SEGMENTATION__ALGORITHM);
		createEAttribute(segmentationEClass, SEGMENTATION__AS_OF);
		createEReference(segmentationEClass, SEGMENTATION__NAMES);

		predictionEClass = createEClass(PREDICTION);
		createEReference(predictionEClass, PREDICTION__TARGET);
		createEReference(predictionEClass, PREDICTION__FEATURES);
		createEReference(predictionEClass, PREDICTION__LEARNER);
		createEAttribute(predictionEClass, PREDICTION__THRESHOLD);

		automationEClass = createEClass(AUTOMATION);
		createEReference(automationEClass, AUTOMATION__RULES);

		ruleEClass = createEClass(RULE);
		createEAttribute(ruleEClass, RULE__ID);
		createEAttribute(ruleEClass, RULE__NAME);
		createEAttribute(ruleEClass, RULE__ENABLED);
		createEAttribute(ruleEClass, RULE__HOLD_OUT);
		createEAttribute(ruleEClass, RULE__CAP);
		createEReference(ruleEClass, RULE__TRIGGER);
		createEReference(ruleEClass, RULE__CONDITIONS);
		createEReference(ruleEClass, RULE__ACTIONS);

		reportJobEClass = createEClass(REPORT_JOB);
		createEReference(reportJobEClass, REPORT_JOB__TEMPLATE);
		createEAttribute(reportJobEClass, REPORT_JOB__TITLE);
		createEAttribute(reportJobEClass, REPORT_JOB__LOCALE);
		createEAttribute(reportJobEClass, REPORT_JOB__FORMATS);

		// Create enums
		importModeEEnum = createEEnum(IMPORT_MODE);
		rejectCategoryEEnum = createEEnum(REJECT_CATEGORY);
		verdictEEnum = createEEnum(VERDICT);
		scalingEEnum = createEEnum(SCALING);
		taxModeEEnum = createEEnum(TAX_MODE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		projectEClass.getESuperTypes().add(this.getArtefact());
		savedFilterEClass.getESuperTypes().add(this.getArtefact());
		variableEClass.getESuperTypes().add(this.getParameter());
		importEClass.getESuperTypes().add(this.getArtefact());
		recipeEClass.getESuperTypes().add(this.getArtefact());
		stepEClass.getESuperTypes().add(this.getConfigured());
		cellEditEClass.getESuperTypes().add(this.getDecision());
		pairVerdictEClass.getESuperTypes().add(this.getDecision());
		clusterVerdictEClass.getESuperTypes().add(this.getDecision());
		featureUseEClass.getESuperTypes().add(this.getConfigured());
		segmentationEClass.getESuperTypes().add(this.getArtefact());
		predictionEClass.getESuperTypes().add(this.getArtefact());
		automationEClass.getESuperTypes().add(this.getArtefact());
		reportJobEClass.getESuperTypes().add(this.getArtefact());

		// Initialize classes, features, and operations; add parameters
		initEClass(parameterEClass, Parameter.class, "Parameter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParameter_Name(), ecorePackage.getEString(), "name", null, 1, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParameter_Value(), ecorePackage.getEString(), "value", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(configuredEClass, Configured.class, "Configured", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConfigured_Id(), ecorePackage.getEString(), "id", null, 1, 1, Configured.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConfigured_Contribution(), ecorePackage.getEString(), "contribution", null, 1, 1, Configured.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConfigured_Version(), ecorePackage.getEString(), "version", "1.0.0", 0, 1, Configured.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConfigured_Parameters(), this.getParameter(), null, "parameters", null, 0, -1, Configured.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(artefactEClass, Artefact.class, "Artefact", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getArtefact_Id(), ecorePackage.getEString(), "id", null, 0, 1, Artefact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArtefact_Name(), ecorePackage.getEString(), "name", null, 0, 1, Artefact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArtefact_Description(), ecorePackage.getEString(), "description", null, 0, 1, Artefact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(projectEClass, Project.class, "Project", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProject_TimeZone(), ecorePackage.getEString(), "timeZone", "UTC", 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_Currency(), ecorePackage.getEString(), "currency", "EUR", 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_Locale(), ecorePackage.getEString(), "locale", "en", 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_Seed(), ecorePackage.getELong(), "seed", "1", 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_AsOf(), ecorePackage.getEString(), "asOf", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_RejectLimit(), ecorePackage.getEDouble(), "rejectLimit", "0.05", 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Variables(), this.getVariable(), null, "variables", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Artefacts(), this.getArtefactUse(), null, "artefacts", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Attributes(), this.getExtraAttribute(), null, "attributes", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_Taxes(), this.getTaxMode(), "taxes", "unstated", 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_Rates(), ecorePackage.getEString(), "rates", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Connection(), this.getConnection(), null, "connection", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(connectionEClass, Connection.class, "Connection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConnection_Driver(), ecorePackage.getEString(), "driver", "mariadb", 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Host(), ecorePackage.getEString(), "host", null, 1, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Port(), ecorePackage.getEInt(), "port", "3306", 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Schema(), ecorePackage.getEString(), "schema", null, 1, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_User(), ecorePackage.getEString(), "user", null, 1, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Tls(), ecorePackage.getEString(), "tls", "off", 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnection_Secret(), ecorePackage.getEString(), "secret", null, 0, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(savedFilterEClass, SavedFilter.class, "SavedFilter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSavedFilter_Entity(), ecorePackage.getEString(), "entity", null, 1, 1, SavedFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavedFilter_Search(), ecorePackage.getEString(), "search", null, 0, 1, SavedFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSavedFilter_Conditions(), this.getParameter(), null, "conditions", null, 0, -1, SavedFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavedFilter_Expression(), ecorePackage.getEString(), "expression", null, 0, 1, SavedFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavedFilter_Sort(), ecorePackage.getEString(), "sort", null, 0, -1, SavedFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavedFilter_Columns(), ecorePackage.getEString(), "columns", null, 0, -1, SavedFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(variableEClass, Variable.class, "Variable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVariable_Description(), ecorePackage.getEString(), "description", null, 0, 1, Variable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(artefactUseEClass, ArtefactUse.class, "ArtefactUse", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getArtefactUse_Path(), ecorePackage.getEString(), "path", null, 1, 1, ArtefactUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArtefactUse_Enabled(), ecorePackage.getEBoolean(), "enabled", "true", 0, 1, ArtefactUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(extraAttributeEClass, ExtraAttribute.class, "ExtraAttribute", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExtraAttribute_Entity(), ecorePackage.getEString(), "entity", null, 1, 1, ExtraAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtraAttribute_Name(), ecorePackage.getEString(), "name", null, 1, 1, ExtraAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtraAttribute_Type(), ecorePackage.getEString(), "type", "string", 0, 1, ExtraAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtraAttribute_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, ExtraAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtraAttribute_Label(), ecorePackage.getEString(), "label", null, 0, 1, ExtraAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtraAttribute_LabelChinese(), ecorePackage.getEString(), "labelChinese", null, 0, 1, ExtraAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtraAttribute_Privacy(), ecorePackage.getEString(), "privacy", "none", 0, 1, ExtraAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtraAttribute_Required(), ecorePackage.getEBoolean(), "required", "false", 0, 1, ExtraAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtraAttribute_DefaultValue(), ecorePackage.getEString(), "defaultValue", null, 0, 1, ExtraAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtraAttribute_Minimum(), ecorePackage.getEString(), "minimum", null, 0, 1, ExtraAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtraAttribute_Maximum(), ecorePackage.getEString(), "maximum", null, 0, 1, ExtraAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtraAttribute_Literals(), ecorePackage.getEString(), "literals", null, 0, 1, ExtraAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtraAttribute_Pattern(), ecorePackage.getEString(), "pattern", null, 0, 1, ExtraAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtraAttribute_Group(), ecorePackage.getEString(), "group", "custom", 0, 1, ExtraAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtraAttribute_Synonyms(), ecorePackage.getEString(), "synonyms", null, 0, 1, ExtraAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtraAttribute_Multiline(), ecorePackage.getEBoolean(), "multiline", "false", 0, 1, ExtraAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtraAttribute_Unchanging(), ecorePackage.getEBoolean(), "unchanging", "false", 0, 1, ExtraAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(queryEClass, Query.class, "Query", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQuery_Sql(), ecorePackage.getEString(), "sql", null, 1, 1, Query.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuery_Key(), ecorePackage.getEString(), "key", null, 1, -1, Query.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuery_Change(), ecorePackage.getEString(), "change", null, 0, 1, Query.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuery_File(), ecorePackage.getEString(), "file", null, 0, 1, Query.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQuery_Connection(), this.getConnection(), null, "connection", null, 0, 1, Query.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(importEClass, Import.class, "Import", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getImport_Source(), ecorePackage.getEString(), "source", null, 0, 1, Import.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImport_Query(), this.getQuery(), null, "query", null, 0, 1, Import.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImport_Format(), this.getConfigured(), null, "format", null, 0, 1, Import.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImport_TimeZone(), ecorePackage.getEString(), "timeZone", null, 0, 1, Import.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImport_Currency(), ecorePackage.getEString(), "currency", null, 0, 1, Import.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImport_Recipe(), ecorePackage.getEString(), "recipe", null, 0, 1, Import.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImport_Mappings(), this.getEntityMapping(), null, "mappings", null, 0, -1, Import.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(entityMappingEClass, EntityMapping.class, "EntityMapping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEntityMapping_Entity(), ecorePackage.getEString(), "entity", null, 1, 1, EntityMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntityMapping_Mode(), this.getImportMode(), "mode", "update", 0, 1, EntityMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEntityMapping_Attributes(), this.getAttributeMapping(), null, "attributes", null, 0, -1, EntityMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(attributeMappingEClass, AttributeMapping.class, "AttributeMapping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAttributeMapping_Attribute(), ecorePackage.getEString(), "attribute", null, 1, 1, AttributeMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttributeMapping_Column(), ecorePackage.getEString(), "column", null, 0, 1, AttributeMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttributeMapping_Expression(), ecorePackage.getEString(), "expression", null, 0, 1, AttributeMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttributeMapping_Format(), ecorePackage.getEString(), "format", null, 0, 1, AttributeMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(recipeEClass, Recipe.class, "Recipe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRecipe_Steps(), this.getStep(), null, "steps", null, 0, -1, Recipe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecipe_Columns(), ecorePackage.getEString(), "columns", null, 0, -1, Recipe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stepEClass, Step.class, "Step", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStep_Enabled(), ecorePackage.getEBoolean(), "enabled", "true", 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStep_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStep_Category(), this.getRejectCategory(), "category", "other", 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStep_Decisions(), this.getDecision(), null, "decisions", null, 0, -1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(decisionEClass, Decision.class, "Decision", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDecision_Author(), ecorePackage.getEString(), "author", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Date(), ecorePackage.getEString(), "date", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cellEditEClass, CellEdit.class, "CellEdit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCellEdit_Key(), ecorePackage.getEString(), "key", null, 1, 1, CellEdit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCellEdit_Column(), ecorePackage.getEString(), "column", null, 1, 1, CellEdit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCellEdit_Before(), ecorePackage.getEString(), "before", null, 0, 1, CellEdit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCellEdit_After(), ecorePackage.getEString(), "after", null, 0, 1, CellEdit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pairVerdictEClass, PairVerdict.class, "PairVerdict", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPairVerdict_First(), ecorePackage.getEString(), "first", null, 1, 1, PairVerdict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPairVerdict_Second(), ecorePackage.getEString(), "second", null, 1, 1, PairVerdict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPairVerdict_Verdict(), this.getVerdict(), "verdict", "undecided", 0, 1, PairVerdict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(clusterVerdictEClass, ClusterVerdict.class, "ClusterVerdict", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClusterVerdict_Column(), ecorePackage.getEString(), "column", null, 1, 1, ClusterVerdict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClusterVerdict_Value(), ecorePackage.getEString(), "value", null, 1, 1, ClusterVerdict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClusterVerdict_Members(), ecorePackage.getEString(), "members", null, 0, -1, ClusterVerdict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClusterVerdict_Verdict(), this.getVerdict(), "verdict", "undecided", 0, 1, ClusterVerdict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(featureUseEClass, FeatureUse.class, "FeatureUse", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFeatureUse_Transform(), ecorePackage.getEString(), "transform", "none", 0, 1, FeatureUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFeatureUse_Weight(), ecorePackage.getEDouble(), "weight", "1", 0, 1, FeatureUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(segmentationEClass, Segmentation.class, "Segmentation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSegmentation_Features(), this.getFeatureUse(), null, "features", null, 0, -1, Segmentation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegmentation_Scaling(), this.getScaling(), "scaling", "z", 0, 1, Segmentation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSegmentation_Algorithm(), this.getConfigured(), null, "algorithm", null, 1, 1, Segmentation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegmentation_AsOf(), ecorePackage.getEString(), "asOf", null, 0, 1, Segmentation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSegmentation_Names(), this.getParameter(), null, "names", null, 0, -1, Segmentation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(predictionEClass, Prediction.class, "Prediction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPrediction_Target(), this.getConfigured(), null, "target", null, 1, 1, Prediction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPrediction_Features(), this.getFeatureUse(), null, "features", null, 0, -1, Prediction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPrediction_Learner(), this.getConfigured(), null, "learner", null, 1, 1, Prediction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrediction_Threshold(), ecorePackage.getEDouble(), "threshold", "0.5", 0, 1, Prediction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(automationEClass, Automation.class, "Automation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAutomation_Rules(), this.getRule(), null, "rules", null, 0, -1, Automation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ruleEClass, Rule.class, "Rule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRule_Id(), ecorePackage.getEString(), "id", null, 1, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRule_Name(), ecorePackage.getEString(), "name", null, 0, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRule_Enabled(), ecorePackage.getEBoolean(), "enabled", "true", 0, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRule_HoldOut(), ecorePackage.getEDouble(), "holdOut", "0", 0, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRule_Cap(), ecorePackage.getEInt(), "cap", "0", 0, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRule_Trigger(), this.getConfigured(), null, "trigger", null, 1, 1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRule_Conditions(), this.getConfigured(), null, "conditions", null, 0, -1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRule_Actions(), this.getConfigured(), null, "actions", null, 0, -1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reportJobEClass, ReportJob.class, "ReportJob", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getReportJob_Template(), this.getConfigured(), null, "template", null, 1, 1, ReportJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportJob_Title(), ecorePackage.getEString(), "title", null, 0, 1, ReportJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportJob_Locale(), ecorePackage.getEString(), "locale", null, 0, 1, ReportJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportJob_Formats(), ecorePackage.getEString(), "formats", "pdf,html,xlsx", 0, 1, ReportJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(importModeEEnum, ImportMode.class, "ImportMode");
		addEEnumLiteral(importModeEEnum, ImportMode.UPDATE);
		addEEnumLiteral(importModeEEnum, ImportMode.INSERT);
		addEEnumLiteral(importModeEEnum, ImportMode.SKIP);

		initEEnum(rejectCategoryEEnum, RejectCategory.class, "RejectCategory");
		addEEnumLiteral(rejectCategoryEEnum, RejectCategory.OTHER);
		addEEnumLiteral(rejectCategoryEEnum, RejectCategory.RETURNS);
		addEEnumLiteral(rejectCategoryEEnum, RejectCategory.CUSTOMER_UNKNOWN);
		addEEnumLiteral(rejectCategoryEEnum, RejectCategory.INVALID);
		addEEnumLiteral(rejectCategoryEEnum, RejectCategory.DUPLICATES);

		initEEnum(verdictEEnum, Verdict.class, "Verdict");
		addEEnumLiteral(verdictEEnum, Verdict.UNDECIDED);
		addEEnumLiteral(verdictEEnum, Verdict.SAME);
		addEEnumLiteral(verdictEEnum, Verdict.DIFFERENT);

		initEEnum(scalingEEnum, Scaling.class, "Scaling");
		addEEnumLiteral(scalingEEnum, Scaling.Z);
		addEEnumLiteral(scalingEEnum, Scaling.NONE);
		addEEnumLiteral(scalingEEnum, Scaling.MIN_MAX);
		addEEnumLiteral(scalingEEnum, Scaling.ROBUST);

		initEEnum(taxModeEEnum, TaxMode.class, "TaxMode");
		addEEnumLiteral(taxModeEEnum, TaxMode.UNSTATED);
		addEEnumLiteral(taxModeEEnum, TaxMode.INCLUDED);
		addEEnumLiteral(taxModeEEnum, TaxMode.EXCLUDED);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (parameterEClass,
		   source,
		   new String[] {
			   "documentation", "One parameter of a use of a contribution, or one variable of a project: a name and its value as text."
		   });
		addAnnotation
		  (getParameter_Name(),
		   source,
		   new String[] {
			   "documentation", "Name as the contribution describes it."
		   });
		addAnnotation
		  (getParameter_Value(),
		   source,
		   new String[] {
			   "documentation", "Value as text; ${name} stands for a variable of the project."
		   });
		addAnnotation
		  (configuredEClass,
		   source,
		   new String[] {
			   "documentation", "A use of a contribution: which one, and with which parameters. A missing contribution keeps this part of the file intact."
		   });
		addAnnotation
		  (getConfigured_Id(),
		   source,
		   new String[] {
			   "documentation", "Stable id, unique in its file."
		   });
		addAnnotation
		  (getConfigured_Contribution(),
		   source,
		   new String[] {
			   "documentation", "Id of the contribution, as its extension states it."
		   });
		addAnnotation
		  (getConfigured_Version(),
		   source,
		   new String[] {
			   "documentation", "Version of the contribution the parameters were written for."
		   });
		addAnnotation
		  (getConfigured_Parameters(),
		   source,
		   new String[] {
			   "documentation", "Parameters that differ from their defaults."
		   });
		addAnnotation
		  (artefactEClass,
		   source,
		   new String[] {
			   "documentation", "Anything of a project that is a file of its own."
		   });
		addAnnotation
		  (getArtefact_Id(),
		   source,
		   new String[] {
			   "documentation", "Stable id; names the artefact in results. Empty: the file name without its extension."
		   });
		addAnnotation
		  (getArtefact_Name(),
		   source,
		   new String[] {
			   "documentation", "Name for people."
		   });
		addAnnotation
		  (getArtefact_Description(),
		   source,
		   new String[] {
			   "documentation", "What it is for."
		   });
		addAnnotation
		  (projectEClass,
		   source,
		   new String[] {
			   "documentation", "An analysis project: its store, conventions and artefacts in order."
		   });
		addAnnotation
		  (getProject_TimeZone(),
		   source,
		   new String[] {
			   "documentation", "Time zone of all dates, an IANA id."
		   });
		addAnnotation
		  (getProject_Currency(),
		   source,
		   new String[] {
			   "documentation", "ISO 4217 code of amounts without one."
		   });
		addAnnotation
		  (getProject_Locale(),
		   source,
		   new String[] {
			   "documentation", "Language tag of reports: en or zh-CN."
		   });
		addAnnotation
		  (getProject_Seed(),
		   source,
		   new String[] {
			   "documentation", "Seed of everything random."
		   });
		addAnnotation
		  (getProject_AsOf(),
		   source,
		   new String[] {
			   "documentation", "As-of date (ISO 8601). Empty: the day after the last kept order."
		   });
		addAnnotation
		  (getProject_RejectLimit(),
		   source,
		   new String[] {
			   "documentation", "Share of rows refused at reading or mapping above which a run ends with exit code 1; 0 to 1."
		   });
		addAnnotation
		  (getProject_Variables(),
		   source,
		   new String[] {
			   "documentation", "Variables that files of the project refer to as ${name}."
		   });
		addAnnotation
		  (getProject_Artefacts(),
		   source,
		   new String[] {
			   "documentation", "The artefacts in the order they run."
		   });
		addAnnotation
		  (getProject_Attributes(),
		   source,
		   new String[] {
			   "documentation", "Attributes of CRM classes that this project adds."
		   });
		addAnnotation
		  (getProject_Taxes(),
		   source,
		   new String[] {
			   "documentation", "Whether amounts contain tax."
		   });
		addAnnotation
		  (getProject_Rates(),
		   source,
		   new String[] {
			   "documentation", "File with dated rates of exchange, relative to the project. Empty: none; amounts in other currencies are then a problem."
		   });
		addAnnotation
		  (getProject_Connection(),
		   source,
		   new String[] {
			   "documentation", "The server that has the objects of the project. Empty: the project\'s own file has them."
		   });
		addAnnotation
		  (connectionEClass,
		   source,
		   new String[] {
			   "documentation", "A database on a server, and who signs in. The password is never part of it."
		   });
		addAnnotation
		  (getConnection_Driver(),
		   source,
		   new String[] {
			   "documentation", "What kind of server: mariadb."
		   });
		addAnnotation
		  (getConnection_Host(),
		   source,
		   new String[] {
			   "documentation", "Name or address of the server."
		   });
		addAnnotation
		  (getConnection_Port(),
		   source,
		   new String[] {
			   "documentation", "Where it listens."
		   });
		addAnnotation
		  (getConnection_Schema(),
		   source,
		   new String[] {
			   "documentation", "The database on it."
		   });
		addAnnotation
		  (getConnection_User(),
		   source,
		   new String[] {
			   "documentation", "Who signs in."
		   });
		addAnnotation
		  (getConnection_Tls(),
		   source,
		   new String[] {
			   "documentation", "off, encrypted, or verified: the server proves by its certificate that it is the one named."
		   });
		addAnnotation
		  (getConnection_Secret(),
		   source,
		   new String[] {
			   "documentation", "Where the password is: env:NAME for an environment variable, key:NAME for the secure storage of the workbench. Empty: SALES_CONSULTANT_PASSWORD, which is looked at first in any case."
		   });
		addAnnotation
		  (savedFilterEClass,
		   source,
		   new String[] {
			   "documentation", "Which objects of a CRM class to look at, in which order and with which columns."
		   });
		addAnnotation
		  (getSavedFilter_Entity(),
		   source,
		   new String[] {
			   "documentation", "Name of the class, such as Customer."
		   });
		addAnnotation
		  (getSavedFilter_Search(),
		   source,
		   new String[] {
			   "documentation", "Words, each of which must be in one of the text columns, letter case aside."
		   });
		addAnnotation
		  (getSavedFilter_Conditions(),
		   source,
		   new String[] {
			   "documentation", "A condition on a column: its id, and what stands in its cell of the filter row."
		   });
		addAnnotation
		  (getSavedFilter_Expression(),
		   source,
		   new String[] {
			   "documentation", "A condition of the expression language."
		   });
		addAnnotation
		  (getSavedFilter_Sort(),
		   source,
		   new String[] {
			   "documentation", "Ids of the columns rows are ordered by, the first before the second; a minus before one whose largest come first."
		   });
		addAnnotation
		  (getSavedFilter_Columns(),
		   source,
		   new String[] {
			   "documentation", "Ids of the columns shown, in order; none: the usual ones."
		   });
		addAnnotation
		  (variableEClass,
		   source,
		   new String[] {
			   "documentation", "A variable of a project; set with --set name=value."
		   });
		addAnnotation
		  (getVariable_Description(),
		   source,
		   new String[] {
			   "documentation", "What to give."
		   });
		addAnnotation
		  (artefactUseEClass,
		   source,
		   new String[] {
			   "documentation", "One artefact of the project, on or off."
		   });
		addAnnotation
		  (getArtefactUse_Path(),
		   source,
		   new String[] {
			   "documentation", "File, relative to the project."
		   });
		addAnnotation
		  (getArtefactUse_Enabled(),
		   source,
		   new String[] {
			   "documentation", "Off: kept but not run."
		   });
		addAnnotation
		  (extraAttributeEClass,
		   source,
		   new String[] {
			   "documentation", "An attribute added to a CRM class."
		   });
		addAnnotation
		  (getExtraAttribute_Entity(),
		   source,
		   new String[] {
			   "documentation", "Name of the class, such as Customer."
		   });
		addAnnotation
		  (getExtraAttribute_Name(),
		   source,
		   new String[] {
			   "documentation", "Name of the attribute; its column is the name in lower case with underscores."
		   });
		addAnnotation
		  (getExtraAttribute_Type(),
		   source,
		   new String[] {
			   "documentation", "string, integer, decimal, double, boolean, date or timestamp."
		   });
		addAnnotation
		  (getExtraAttribute_Unit(),
		   source,
		   new String[] {
			   "documentation", "Unit, such as years, currency or pieces."
		   });
		addAnnotation
		  (getExtraAttribute_Label(),
		   source,
		   new String[] {
			   "documentation", "Label in English."
		   });
		addAnnotation
		  (getExtraAttribute_LabelChinese(),
		   source,
		   new String[] {
			   "documentation", "Label in Chinese."
		   });
		addAnnotation
		  (getExtraAttribute_Privacy(),
		   source,
		   new String[] {
			   "documentation", "none, identifier, personal, contact or sensitive."
		   });
		addAnnotation
		  (getExtraAttribute_Required(),
		   source,
		   new String[] {
			   "documentation", "Whether every object has a value."
		   });
		addAnnotation
		  (getExtraAttribute_DefaultValue(),
		   source,
		   new String[] {
			   "documentation", "Value taken where a source has none."
		   });
		addAnnotation
		  (getExtraAttribute_Minimum(),
		   source,
		   new String[] {
			   "documentation", "Least number allowed."
		   });
		addAnnotation
		  (getExtraAttribute_Maximum(),
		   source,
		   new String[] {
			   "documentation", "Greatest number allowed."
		   });
		addAnnotation
		  (getExtraAttribute_Literals(),
		   source,
		   new String[] {
			   "documentation", "Texts allowed, separated by commas. Empty: any. A category is a feature only with them."
		   });
		addAnnotation
		  (getExtraAttribute_Pattern(),
		   source,
		   new String[] {
			   "documentation", "Regular expression a text must match as a whole. Empty: any text."
		   });
		addAnnotation
		  (getExtraAttribute_Group(),
		   source,
		   new String[] {
			   "documentation", "Section of a form: general, contact, address, work, profile, money, notes, or a name of its own."
		   });
		addAnnotation
		  (getExtraAttribute_Synonyms(),
		   source,
		   new String[] {
			   "documentation", "Other names of a column with its values, separated by commas; for suggested mappings."
		   });
		addAnnotation
		  (getExtraAttribute_Multiline(),
		   source,
		   new String[] {
			   "documentation", "Whether texts may have several lines."
		   });
		addAnnotation
		  (getExtraAttribute_Unchanging(),
		   source,
		   new String[] {
			   "documentation", "Whether a value holds for every date, as a date of birth does. Only then may a prediction learn from it in the past."
		   });
		addAnnotation
		  (queryEClass,
		   source,
		   new String[] {
			   "documentation", "A query in somebody else\'s database, which is only read."
		   });
		addAnnotation
		  (getQuery_Sql(),
		   source,
		   new String[] {
			   "documentation", "One SELECT in the SQL of the database; ${name} is the value of a variable, without quotes."
		   });
		addAnnotation
		  (getQuery_Key(),
		   source,
		   new String[] {
			   "documentation", "Columns of the query that name a row; together never missing, and each combination there once."
		   });
		addAnnotation
		  (getQuery_Change(),
		   source,
		   new String[] {
			   "documentation", "Column whose value grows with each change of a row, such as the time it was changed. Empty: a refresh compares all rows."
		   });
		addAnnotation
		  (getQuery_File(),
		   source,
		   new String[] {
			   "documentation", "A DuckDB file instead of a server, relative to the project."
		   });
		addAnnotation
		  (getQuery_Connection(),
		   source,
		   new String[] {
			   "documentation", "The server to ask. Empty, without a file: that of the project."
		   });
		addAnnotation
		  (importEClass,
		   source,
		   new String[] {
			   "documentation", "Where rows come from and what they become."
		   });
		addAnnotation
		  (getImport_Source(),
		   source,
		   new String[] {
			   "documentation", "Path or glob, relative to the project; may hold variables. Empty where a query gives the rows."
		   });
		addAnnotation
		  (getImport_Query(),
		   source,
		   new String[] {
			   "documentation", "Asks a database for the rows, instead of a source; none: the source has them."
		   });
		addAnnotation
		  (getImport_Format(),
		   source,
		   new String[] {
			   "documentation", "Reader; none: chosen by the file name."
		   });
		addAnnotation
		  (getImport_TimeZone(),
		   source,
		   new String[] {
			   "documentation", "Time zone of the dates in the source. Empty: that of the project."
		   });
		addAnnotation
		  (getImport_Currency(),
		   source,
		   new String[] {
			   "documentation", "Currency of the amounts. Empty: that of the project."
		   });
		addAnnotation
		  (getImport_Recipe(),
		   source,
		   new String[] {
			   "documentation", "Cleaning recipe applied between staging and mapping, relative to the project; empty: none."
		   });
		addAnnotation
		  (getImport_Mappings(),
		   source,
		   new String[] {
			   "documentation", "What the rows become, parents first."
		   });
		addAnnotation
		  (entityMappingEClass,
		   source,
		   new String[] {
			   "documentation", "Rows of a source that become objects of one class."
		   });
		addAnnotation
		  (getEntityMapping_Entity(),
		   source,
		   new String[] {
			   "documentation", "Name of the class, such as Customer."
		   });
		addAnnotation
		  (getEntityMapping_Mode(),
		   source,
		   new String[] {
			   "documentation", "What happens to a key that is there already."
		   });
		addAnnotation
		  (getEntityMapping_Attributes(),
		   source,
		   new String[] {
			   "documentation", "Which attribute takes which column."
		   });
		addAnnotation
		  (attributeMappingEClass,
		   source,
		   new String[] {
			   "documentation", "Where the value of one attribute comes from."
		   });
		addAnnotation
		  (getAttributeMapping_Attribute(),
		   source,
		   new String[] {
			   "documentation", "Name of the attribute; customer of an order takes the id of the customer."
		   });
		addAnnotation
		  (getAttributeMapping_Column(),
		   source,
		   new String[] {
			   "documentation", "Column of the source; empty when expression is given."
		   });
		addAnnotation
		  (getAttributeMapping_Expression(),
		   source,
		   new String[] {
			   "documentation", "Expression over the columns; empty when column is given."
		   });
		addAnnotation
		  (getAttributeMapping_Format(),
		   source,
		   new String[] {
			   "documentation", "Date or number pattern; empty: sniffed."
		   });
		addAnnotation
		  (recipeEClass,
		   source,
		   new String[] {
			   "documentation", "Cleaning steps, in order."
		   });
		addAnnotation
		  (getRecipe_Steps(),
		   source,
		   new String[] {
			   "documentation", "The steps."
		   });
		addAnnotation
		  (getRecipe_Columns(),
		   source,
		   new String[] {
			   "documentation", "The columns of the rows it was made for, in order; none: not known. What other rows have more or less is told before they are cleaned."
		   });
		addAnnotation
		  (stepEClass,
		   source,
		   new String[] {
			   "documentation", "One cleaning step."
		   });
		addAnnotation
		  (getStep_Enabled(),
		   source,
		   new String[] {
			   "documentation", "Off: kept but skipped."
		   });
		addAnnotation
		  (getStep_Reason(),
		   source,
		   new String[] {
			   "documentation", "Reason shown for the rows it drops."
		   });
		addAnnotation
		  (getStep_Category(),
		   source,
		   new String[] {
			   "documentation", "Line of the bridge its dropped rows are counted in."
		   });
		addAnnotation
		  (getStep_Decisions(),
		   source,
		   new String[] {
			   "documentation", "A person\'s work that the step replays."
		   });
		addAnnotation
		  (decisionEClass,
		   source,
		   new String[] {
			   "documentation", "What a person has decided for a step, by record key and value, never by row number: on new data it holds again."
		   });
		addAnnotation
		  (getDecision_Author(),
		   source,
		   new String[] {
			   "documentation", "Who decided."
		   });
		addAnnotation
		  (getDecision_Date(),
		   source,
		   new String[] {
			   "documentation", "When: a day (ISO 8601)."
		   });
		addAnnotation
		  (cellEditEClass,
		   source,
		   new String[] {
			   "documentation", "A cell that a person has written by hand."
		   });
		addAnnotation
		  (getCellEdit_Key(),
		   source,
		   new String[] {
			   "documentation", "Record key of the row: its values in the key columns of the step as CSV text (RFC 4180)."
		   });
		addAnnotation
		  (getCellEdit_Column(),
		   source,
		   new String[] {
			   "documentation", "The column."
		   });
		addAnnotation
		  (getCellEdit_Before(),
		   source,
		   new String[] {
			   "documentation", "The text it replaces; none: a missing value. Where another text stands, the edit is not applied."
		   });
		addAnnotation
		  (getCellEdit_After(),
		   source,
		   new String[] {
			   "documentation", "The text written; none: a missing value."
		   });
		addAnnotation
		  (pairVerdictEClass,
		   source,
		   new String[] {
			   "documentation", "Whether two records are the same thing."
		   });
		addAnnotation
		  (getPairVerdict_First(),
		   source,
		   new String[] {
			   "documentation", "Record key of the one."
		   });
		addAnnotation
		  (getPairVerdict_Second(),
		   source,
		   new String[] {
			   "documentation", "Record key of the other."
		   });
		addAnnotation
		  (getPairVerdict_Verdict(),
		   source,
		   new String[] {
			   "documentation", "What was decided."
		   });
		addAnnotation
		  (clusterVerdictEClass,
		   source,
		   new String[] {
			   "documentation", "Whether several values of a column are the same value."
		   });
		addAnnotation
		  (getClusterVerdict_Column(),
		   source,
		   new String[] {
			   "documentation", "The column."
		   });
		addAnnotation
		  (getClusterVerdict_Value(),
		   source,
		   new String[] {
			   "documentation", "The value that the others become."
		   });
		addAnnotation
		  (getClusterVerdict_Members(),
		   source,
		   new String[] {
			   "documentation", "The values that were looked at, with the one they become."
		   });
		addAnnotation
		  (getClusterVerdict_Verdict(),
		   source,
		   new String[] {
			   "documentation", "What was decided."
		   });
		addAnnotation
		  (featureUseEClass,
		   source,
		   new String[] {
			   "documentation", "A feature of the catalogue, as an analysis uses it."
		   });
		addAnnotation
		  (getFeatureUse_Transform(),
		   source,
		   new String[] {
			   "documentation", "none or log (log1p of the value, sign kept)."
		   });
		addAnnotation
		  (getFeatureUse_Weight(),
		   source,
		   new String[] {
			   "documentation", "Weight in a distance, above 0."
		   });
		addAnnotation
		  (segmentationEClass,
		   source,
		   new String[] {
			   "documentation", "Customers in groups of their like."
		   });
		addAnnotation
		  (getSegmentation_Features(),
		   source,
		   new String[] {
			   "documentation", "What customers are compared by."
		   });
		addAnnotation
		  (getSegmentation_Scaling(),
		   source,
		   new String[] {
			   "documentation", "How features are made comparable."
		   });
		addAnnotation
		  (getSegmentation_Algorithm(),
		   source,
		   new String[] {
			   "documentation", "The clusterer."
		   });
		addAnnotation
		  (getSegmentation_AsOf(),
		   source,
		   new String[] {
			   "documentation", "As-of date; empty: that of the run."
		   });
		addAnnotation
		  (getSegmentation_Names(),
		   source,
		   new String[] {
			   "documentation", "Names given to segments by a person: segment number and name."
		   });
		addAnnotation
		  (predictionEClass,
		   source,
		   new String[] {
			   "documentation", "What customers will do."
		   });
		addAnnotation
		  (getPrediction_Target(),
		   source,
		   new String[] {
			   "documentation", "What is predicted, such as \"buys again within N days\"."
		   });
		addAnnotation
		  (getPrediction_Features(),
		   source,
		   new String[] {
			   "documentation", "What it is predicted from."
		   });
		addAnnotation
		  (getPrediction_Learner(),
		   source,
		   new String[] {
			   "documentation", "The learner."
		   });
		addAnnotation
		  (getPrediction_Threshold(),
		   source,
		   new String[] {
			   "documentation", "Probability from which the decision is yes; 0 to 1."
		   });
		addAnnotation
		  (automationEClass,
		   source,
		   new String[] {
			   "documentation", "Rules that act on customers."
		   });
		addAnnotation
		  (getAutomation_Rules(),
		   source,
		   new String[] {
			   "documentation", "The rules, in order; the first that claims a customer and channel wins."
		   });
		addAnnotation
		  (ruleEClass,
		   source,
		   new String[] {
			   "documentation", "When, for whom, and what."
		   });
		addAnnotation
		  (getRule_Id(),
		   source,
		   new String[] {
			   "documentation", "Stable id, unique in its file; part of the idempotency key."
		   });
		addAnnotation
		  (getRule_Name(),
		   source,
		   new String[] {
			   "documentation", "Name for people."
		   });
		addAnnotation
		  (getRule_Enabled(),
		   source,
		   new String[] {
			   "documentation", "Off: kept but skipped."
		   });
		addAnnotation
		  (getRule_HoldOut(),
		   source,
		   new String[] {
			   "documentation", "Share of the customers left alone, to measure the effect; 0 to 1."
		   });
		addAnnotation
		  (getRule_Cap(),
		   source,
		   new String[] {
			   "documentation", "Most actions in one run; 0: no limit."
		   });
		addAnnotation
		  (getRule_Trigger(),
		   source,
		   new String[] {
			   "documentation", "When the rule is considered."
		   });
		addAnnotation
		  (getRule_Conditions(),
		   source,
		   new String[] {
			   "documentation", "All must hold."
		   });
		addAnnotation
		  (getRule_Actions(),
		   source,
		   new String[] {
			   "documentation", "What is done, in order."
		   });
		addAnnotation
		  (reportJobEClass,
		   source,
		   new String[] {
			   "documentation", "A report and where it goes."
		   });
		addAnnotation
		  (getReportJob_Template(),
		   source,
		   new String[] {
			   "documentation", "The template."
		   });
		addAnnotation
		  (getReportJob_Title(),
		   source,
		   new String[] {
			   "documentation", "Title; empty: that of the template."
		   });
		addAnnotation
		  (getReportJob_Locale(),
		   source,
		   new String[] {
			   "documentation", "Language tag; empty: that of the project."
		   });
		addAnnotation
		  (getReportJob_Formats(),
		   source,
		   new String[] {
			   "documentation", "Formats, separated by commas: pdf, html, xlsx."
		   });
		addAnnotation
		  (importModeEEnum,
		   source,
		   new String[] {
			   "documentation", "What happens to a key that is there already."
		   });
		addAnnotation
		  (rejectCategoryEEnum,
		   source,
		   new String[] {
			   "documentation", "Lines of the bridge from all rows to those counted."
		   });
		addAnnotation
		  (verdictEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether several things are one."
		   });
		addAnnotation
		  (scalingEEnum,
		   source,
		   new String[] {
			   "documentation", "How features are made comparable."
		   });
		addAnnotation
		  (taxModeEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether amounts contain tax."
		   });
	}

} //AnalysisPackageImpl
