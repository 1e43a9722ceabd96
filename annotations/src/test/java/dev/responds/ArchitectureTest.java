package dev.responds;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/**
 * What users have on their class path brings nothing along, and loads nothing that is not there.
 */
@AnalyzeClasses(packages = "dev.responds", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] SPRING = {
    "dev.responds.spring..", "dev.responds.runtime.spring..", "dev.responds.openapi.springdoc.."
  };

  private static final String[] JAKARTA_REST = {
    "dev.responds.jakarta..", "dev.responds.runtime.jakarta.."
  };

  @ArchTest
  static final ArchRule springIsNamedBesideSpringAlone = onlyIn(SPRING, "org.springframework..");

  @ArchTest
  static final ArchRule jakartaRestIsNamedBesideItAlone = onlyIn(JAKARTA_REST, "jakarta.ws.rs..");

  @ArchTest
  static final ArchRule servletsAreNamedBesideServletsAlone =
      onlyIn(new String[] {"dev.responds.reply.servlet.."}, "jakarta.servlet..");

  @ArchTest
  static final ArchRule springdocIsNamedBesideItAlone =
      onlyIn(
          new String[] {"dev.responds.openapi.springdoc.."},
          "org.springdoc..",
          "io.swagger..",
          "com.fasterxml..");

  @ArchTest
  static final ArchRule microProfileIsNamedBesideItAlone =
      onlyIn(new String[] {"dev.responds.openapi.microprofile.."}, "org.eclipse.microprofile..");

  @ArchTest
  static final ArchRule nothingElseIsNamed =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(
              "java..",
              "dev.responds..",
              "org.jspecify.annotations..",
              "com.sun.net.httpserver..",
              "org.springframework..",
              "jakarta.ws.rs..",
              "jakarta.servlet..",
              "org.springdoc..",
              "io.swagger..",
              "com.fasterxml..",
              "org.eclipse.microprofile..");

  @ArchTest
  static final ArchRule documentsAreReadForAdaptersAlone =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.responds.openapi..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.responds.openapi..");

  @ArchTest
  static final ArchRule adaptersKnowNothingOfEachOther =
      SlicesRuleDefinition.slices()
          .matching("dev.responds.openapi.(*)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule documentsAreReadWithoutKnowingForWhom =
      noClasses()
          .that()
          .resideInAPackage("dev.responds.openapi")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.responds.openapi.*..");

  private static ArchRule onlyIn(String[] packages, String... named) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(named);
  }
}
