package org.salesconsultant.model.generation;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Runs the EMF code generator on a plain class path, for the genmodels of the model bundle. */
final class ModelGenerator {

    private static final String BUNDLE = "org.salesconsultant.model";

    private ModelGenerator() {
    }

    /**
     * Generates the model code.
     *
     * @param models the folder with the genmodels
     * @param genModel the file name of the genmodel
     * @param target the folder that takes the place of the bundle; code appears in its {@code src-gen}
     */
    static void generate(Path models, String genModel, Path target) throws IOException {
        EcorePlugin.getPlatformResourceMap().put(BUNDLE, URI.createFileURI(target.toAbsolutePath() + "/"));
        GenModelPackage.eINSTANCE.eClass();
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        URI uri = URI.createFileURI(models.resolve(genModel).toAbsolutePath().toString());
        GenModel model = (GenModel) resources.getResource(uri, true).getContents().getFirst();
        model.reconcile();
        model.setCanGenerate(true);
        model.setValidateModel(true);
        model.setForceOverwrite(true);
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        Generator generator = new Generator();
        generator.setInput(model);
        Diagnostic outcome = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor());
        if (outcome.getSeverity() >= Diagnostic.ERROR) {
            throw new IOException(genModel + ": " + outcome + outcome.getChildren());
        }
    }
}
