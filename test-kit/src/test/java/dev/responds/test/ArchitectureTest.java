package dev.responds.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;

/** The arrows of docs/architecture.md, and which package knows which framework. */
class ArchitectureTest {

  private static final JavaClasses KIT =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("dev.responds.test");

  @Test
  void arrowsPointOneWay() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("exchange")
        .definedBy("dev.responds.test.exchange")
        .layer("api")
        .definedBy("dev.responds.test.api")
        .layer("check")
        .definedBy("dev.responds.test.check")
        .layer("coverage")
        .definedBy("dev.responds.test.coverage")
        .layer("record")
        .definedBy("dev.responds.test.record")
        .layer("servers")
        .definedBy(
            "dev.responds.test.servlet",
            "dev.responds.test.webflux",
            "dev.responds.test.jakarta",
            "dev.responds.test.plain")
        .layer("engines")
        .definedBy(
            "dev.responds.test.junit", "dev.responds.test.testng", "dev.responds.test.spring")
        .layer("staging")
        .definedBy("dev.responds.test.staging")
        .whereLayer("staging")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("record")
        .mayOnlyBeAccessedByLayers("servers", "engines", "staging")
        .whereLayer("coverage")
        .mayOnlyBeAccessedByLayers("record", "engines")
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("record", "engines", "staging")
        .whereLayer("api")
        .mayOnlyBeAccessedByLayers("check", "coverage", "record", "staging")
        .check(KIT);
  }

  @Test
  void thereAreNoCircles() {
    slices().matching("dev.responds.test.(*)..").should().beFreeOfCycles().check(KIT);
  }

  @Test
  void eachFrameworkIsKnownWhereItIsNeeded() {
    onlyIn("jakarta.servlet..", "servlet", "handler", "spring", "staging");
    onlyIn("jakarta.ws.rs..", "jakarta");
    onlyIn("org.glassfish..", "jakarta");
    onlyIn("dev.responds.reply..", "plain");
    onlyIn("org.junit..", "junit");
    onlyIn("org.testng..", "testng");
    onlyIn("io.micrometer..", "staging");
    onlyIn("org.springframework..", "spring", "handler", "webflux", "staging");
    onlyIn("reactor..", "spring", "webflux");
  }

  private static void onlyIn(String framework, String... packages) {
    String[] known = new String[packages.length];
    for (int i = 0; i < packages.length; i++) {
      known[i] = "dev.responds.test." + packages[i];
    }
    noClasses()
        .that()
        .resideOutsideOfPackages(known)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(framework)
        .check(KIT);
  }
}
