package dev.responds.contract;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dev.responds.contract.model.Framework;

/** The arrows of the module: {@code http <- model <- rule <- catalog, model <- openapi}. */
@AnalyzeClasses(packages = "dev.responds.contract", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "dev.responds.contract";

  @ArchTest
  static final ArchRule arrowsPointOneWay =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("util")
          .definedBy(ROOT + ".util..")
          .layer("text")
          .definedBy(ROOT + ".text..")
          .layer("json")
          .definedBy(ROOT + ".json..")
          .layer("http")
          .definedBy(ROOT + ".http..")
          .layer("model")
          .definedBy(ROOT + ".model..")
          .layer("rule")
          .definedBy(ROOT + ".rule")
          .layer("check")
          .definedBy(ROOT + ".rule.check..")
          .layer("catalog")
          .definedBy(ROOT + ".catalog..")
          .layer("openapi")
          .definedBy(ROOT + ".openapi..")
          .whereLayer("util")
          .mayNotAccessAnyLayer()
          .whereLayer("text")
          .mayOnlyAccessLayers("util")
          .whereLayer("json")
          .mayOnlyAccessLayers("util")
          .whereLayer("http")
          .mayOnlyAccessLayers("text", "util")
          .whereLayer("model")
          .mayOnlyAccessLayers("http", "util")
          .whereLayer("rule")
          .mayOnlyAccessLayers("model", "http", "text", "util")
          .whereLayer("check")
          .mayOnlyAccessLayers("rule", "model", "http", "util")
          .whereLayer("catalog")
          .mayOnlyAccessLayers("rule", "model", "http", "json", "util")
          .whereLayer("openapi")
          .mayOnlyAccessLayers("model", "http", "json", "text", "util");

  @ArchTest
  static final ArchRule nothingGoesInCircles =
      SlicesRuleDefinition.slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noCompilerNoPageAndNoFramework =
      classes()
          .that()
          .resideInAPackage(ROOT + "..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(ROOT + "..", "java..", "org.jspecify.annotations..");

  @ArchTest
  static final ArchRule rulesAreClosed =
      classes()
          .that()
          .areAssignableTo(ROOT + ".rule.Rule")
          .and()
          .resideInAPackage(ROOT + ".rule.check..")
          .should()
          .notBePublic();

  @ArchTest
  static final ArchRule frameworksAreAskedWhatTheyDo =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".model..")
          .should()
          .accessFieldWhere(target(owner(equivalentTo(Framework.class))))
          .because(
              "a framework that is added says what it does, and no rule has to learn its name");
}
