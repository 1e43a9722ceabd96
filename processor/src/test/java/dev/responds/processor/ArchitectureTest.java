package dev.responds.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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
 * The arrows of the architecture: {@code http <- model <- {read, rule, builder}, rule <- {report,
 * reference}}.
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
          .layer("text")
          .definedBy(ROOT + ".text..")
          .layer("http")
          .definedBy(ROOT + ".http..")
          .layer("model")
          .definedBy(ROOT + ".model..")
          .layer("read")
          .definedBy(ROOT + ".read..")
          .layer("rule")
          .definedBy(ROOT + ".rule..")
          .layer("builder")
          .definedBy(ROOT + ".builder..")
          .layer("report")
          .definedBy(ROOT + ".report..")
          .layer("reference")
          .definedBy(ROOT + ".reference..")
          .layer("openapi")
          .definedBy(ROOT + ".openapi..")
          .layer("merge")
          .definedBy(ROOT + ".merge..")
          .whereLayer("processors")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("merge")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("http")
          .mayOnlyAccessLayers("text")
          .whereLayer("model")
          .mayOnlyAccessLayers("http")
          .whereLayer("read")
          .mayOnlyBeAccessedByLayers("processors")
          .whereLayer("builder")
          .mayOnlyBeAccessedByLayers("processors")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("processors")
          .whereLayer("openapi")
          .mayOnlyBeAccessedByLayers("processors")
          .whereLayer("reference")
          .mayOnlyBeAccessedByLayers("processors", "merge")
          .whereLayer("rule")
          .mayOnlyBeAccessedByLayers("processors", "report", "reference", "merge")
          .whereLayer("model")
          .mayOnlyBeAccessedByLayers(
              "processors", "read", "rule", "builder", "report", "reference", "openapi", "merge");

  @ArchTest
  static final ArchRule nothingGoesInCircles =
      SlicesRuleDefinition.slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule whatHttpAndAnApiSayIsFreeOfTheCompiler =
      noClasses()
          .that()
          .resideInAnyPackage(
              ROOT + ".http..", ROOT + ".rule..", ROOT + ".reference..", ROOT + ".openapi..")
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

  @ArchTest
  static final ArchRule rulesAreClosed =
      classes()
          .that()
          .resideInAPackage(ROOT + ".rule")
          .and()
          .areAssignableTo(ROOT + ".rule.Rule")
          .and()
          .areNotInterfaces()
          .should()
          .notBePublic();
}
