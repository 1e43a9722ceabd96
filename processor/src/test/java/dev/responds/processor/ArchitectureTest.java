package dev.responds.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import javax.annotation.processing.Messager;

/**
 * The arrows of the module: readers, builders, the page and messages know what is said of an API,
 * and nothing of each other; only the session and the processors see all.
 */
@AnalyzeClasses(packages = "dev.responds.processor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "dev.responds.processor";

  @ArchTest
  static final ArchRule arrowsPointOneWay =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("processors")
          .definedBy(ROOT)
          .layer("session")
          .definedBy(ROOT + ".session..")
          .layer("read")
          .definedBy(ROOT + ".read..")
          .layer("builder")
          .definedBy(ROOT + ".builder..")
          .layer("report")
          .definedBy(ROOT + ".report..")
          .layer("page")
          .definedBy(ROOT + ".page..")
          .layer("command")
          .definedBy(ROOT + ".command..")
          .whereLayer("processors")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("command")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("session")
          .mayOnlyBeAccessedByLayers("processors")
          .whereLayer("read")
          .mayOnlyBeAccessedByLayers("processors", "session")
          .whereLayer("builder")
          .mayOnlyBeAccessedByLayers("processors")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("processors", "session")
          .whereLayer("page")
          .mayOnlyBeAccessedByLayers("processors", "command");

  @ArchTest
  static final ArchRule readersHaveOneConcernEach =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("api")
          .definedBy(ROOT + ".read")
          .layer("spring")
          .definedBy(ROOT + ".read.spring..")
          .layer("jakarta")
          .definedBy(ROOT + ".read.jakarta..")
          .layer("exception")
          .definedBy(ROOT + ".read.exception..")
          .layer("declared")
          .definedBy(ROOT + ".read.declared..")
          .layer("security")
          .definedBy(ROOT + ".read.security..")
          .layer("framework")
          .definedBy(ROOT + ".read.framework..")
          .layer("schema")
          .definedBy(ROOT + ".read.schema..")
          .layer("classfile")
          .definedBy(ROOT + ".read.classfile..")
          .layer("element")
          .definedBy(ROOT + ".read.element..")
          .whereLayer("api")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("spring")
          .mayOnlyBeAccessedByLayers("api")
          .whereLayer("jakarta")
          .mayOnlyBeAccessedByLayers("api")
          .whereLayer("exception")
          .mayOnlyBeAccessedByLayers("api")
          .whereLayer("security")
          .mayOnlyBeAccessedByLayers("api")
          .whereLayer("declared")
          .mayOnlyBeAccessedByLayers("api", "exception")
          .whereLayer("framework")
          .mayOnlyBeAccessedByLayers("api", "spring", "jakarta", "exception", "declared")
          .whereLayer("schema")
          .mayOnlyBeAccessedByLayers("api", "spring", "jakarta")
          .whereLayer("classfile")
          .mayOnlyBeAccessedByLayers("schema", "spring", "jakarta");

  @ArchTest
  static final ArchRule nothingGoesInCircles =
      SlicesRuleDefinition.slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule thePageKnowsNoCompiler =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + ".page..", ROOT + ".command..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..");

  @ArchTest
  static final ArchRule onlyThePrinterPrints =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(ROOT + ".report.Printer")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Messager.class);

  @ArchTest
  static final ArchRule javacIsNeededForRepeatedAnnotationsAlone =
      noClasses()
          .that()
          .haveSimpleNameNotStartingWith("RepeatedAnnotationTrees")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.sun..");

  @ArchTest
  static final ArchRule nothingIsStaticAndMutable = fields().that().areStatic().should().beFinal();
}
