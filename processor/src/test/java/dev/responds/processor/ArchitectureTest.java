package dev.responds.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.lang.ref.Reference;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Dictionary;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.annotation.processing.Messager;

/**
 * The arrows of the module: readers, builders, the page and messages know what is said of an API,
 * and nothing of each other; only the session and the processors see all.
 */
@AnalyzeClasses(packages = "dev.responds.processor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "dev.responds.processor";

  private static final List<Class<?>> MUTABLE =
      List.of(
          Collection.class,
          Map.class,
          Dictionary.class,
          Reference.class,
          ThreadLocal.class,
          StringBuilder.class,
          StringBuffer.class,
          BitSet.class,
          Number.class,
          AtomicBoolean.class,
          AtomicReference.class);

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
          .layer("place")
          .definedBy(ROOT + ".place..")
          .layer("page")
          .definedBy(ROOT + ".page..")
          .layer("suggest")
          .definedBy(ROOT + ".suggest..")
          .layer("command")
          .definedBy(ROOT + ".command..")
          .layer("flow")
          .definedBy(ROOT + ".flow..")
          .layer("kept")
          .definedBy(ROOT + ".kept..")
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
          .mayOnlyBeAccessedByLayers("processors", "session", "command")
          .whereLayer("place")
          .mayOnlyBeAccessedByLayers("processors", "report", "suggest", "kept")
          .whereLayer("page")
          .mayOnlyBeAccessedByLayers("processors", "command")
          .whereLayer("suggest")
          .mayOnlyBeAccessedByLayers("processors")
          .whereLayer("kept")
          .mayOnlyBeAccessedByLayers("processors", "session")
          .whereLayer("flow")
          .mayOnlyBeAccessedByLayers("session", "command", "kept");

  /** A package that is no layer would have arrows that nobody looks at. */
  @ArchTest
  static final ArchRule everyReaderIsInALayer =
      classes()
          .that()
          .resideInAPackage(ROOT + ".read..")
          .should()
          .resideInAnyPackage(
              ROOT + ".read",
              ROOT + ".read.spring..",
              ROOT + ".read.jakarta..",
              ROOT + ".read.exception..",
              ROOT + ".read.declared..",
              ROOT + ".read.security..",
              ROOT + ".read.framework..",
              ROOT + ".read.schema..",
              ROOT + ".read.classfile..",
              ROOT + ".read.comment..",
              ROOT + ".read.swagger..",
              ROOT + ".read.element..");

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
          .layer("comment")
          .definedBy(ROOT + ".read.comment..")
          .layer("swagger")
          .definedBy(ROOT + ".read.swagger..")
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
          .whereLayer("comment")
          .mayOnlyBeAccessedByLayers("api")
          .whereLayer("swagger")
          .mayOnlyBeAccessedByLayers("api")
          .whereLayer("declared")
          .mayOnlyBeAccessedByLayers("api", "exception")
          .whereLayer("framework")
          .mayOnlyBeAccessedByLayers("api", "spring", "jakarta", "exception", "declared")
          .whereLayer("schema")
          .mayOnlyBeAccessedByLayers("api", "spring", "jakarta")
          .whereLayer("classfile")
          .mayOnlyBeAccessedByLayers("api", "schema", "spring", "jakarta");

  /** Class files are read by a library, and what is sent is told in words of HTTP. */
  @ArchTest
  static final ArchRule flowKnowsNoCompiler =
      classes()
          .that()
          .resideInAPackage(ROOT + ".flow..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              ROOT + ".flow..",
              "dev.responds.contract.http..",
              "dev.responds.contract.model..",
              "org.objectweb.asm..",
              "org.jspecify.annotations..",
              "java..");

  @ArchTest
  static final ArchRule flowKnowsFrameworksApartFromEachOther =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("flow")
          .definedBy(ROOT + ".flow")
          .layer("spring")
          .definedBy(ROOT + ".flow.spring..")
          .layer("jakarta")
          .definedBy(ROOT + ".flow.jakarta..")
          .layer("plain")
          .definedBy(ROOT + ".flow.plain..")
          .layer("responds")
          .definedBy(ROOT + ".flow.responds..")
          .layer("handler")
          .definedBy(ROOT + ".flow.handler..")
          .layer("library")
          .definedBy(ROOT + ".flow.library..")
          .layer("summary")
          .definedBy(ROOT + ".flow.summary..")
          .layer("value")
          .definedBy(ROOT + ".flow.value..")
          .whereLayer("spring")
          .mayOnlyBeAccessedByLayers("flow")
          .whereLayer("jakarta")
          .mayOnlyBeAccessedByLayers("flow")
          .whereLayer("plain")
          .mayOnlyBeAccessedByLayers("flow")
          .whereLayer("responds")
          .mayOnlyBeAccessedByLayers("flow")
          .whereLayer("handler")
          .mayOnlyBeAccessedByLayers("flow", "spring", "jakarta", "plain")
          .whereLayer("library")
          .mayOnlyBeAccessedByLayers("flow", "handler", "spring", "jakarta", "plain", "responds")
          .whereLayer("summary")
          .mayOnlyBeAccessedByLayers(
              "flow", "handler", "library", "spring", "jakarta", "plain", "responds");

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
  static final ArchRule onlySinksPrint =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(ROOT + ".report.MessagerSink")
          .and()
          .doNotHaveFullyQualifiedName(ROOT + ".report.TreeSink")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Messager.class);

  @ArchTest
  static final ArchRule javacIsNeededForPlacesInSourcesAndForTheEndAlone =
      noClasses()
          .that()
          .haveNameNotMatching(".*\\.((place|suggest|kept)\\.\\w+Trees|report\\.TreeSink)(\\$.*)?")
          .and()
          .haveNameNotMatching(".*\\.(RespondsPlugin|CompileWatch|place\\.JavacEnvironment)")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.sun..");

  @ArchTest
  static final ArchRule nothingIsStaticAndMutable = fields().that().areStatic().should().beFinal();

  /** A constant is made by {@code List.of}, {@code Set.copyOf} and the like. */
  @ArchTest
  static final ArchRule onlySessionsHasStaticState =
      noCodeUnits()
          .that()
          .haveName("<clinit>")
          .and()
          .areDeclaredInClassesThat()
          .doNotHaveFullyQualifiedName(ROOT + ".session.Sessions")
          .and()
          // An immutable map of our own.
          .areDeclaredInClassesThat()
          .doNotHaveFullyQualifiedName(ROOT + ".flow.value.Members")
          .should(makeSomethingMutable());

  private static ArchCondition<JavaCodeUnit> makeSomethingMutable() {
    return new ArchCondition<>("make something mutable") {
      @Override
      public void check(JavaCodeUnit initialiser, ConditionEvents events) {
        for (JavaAccess<?> access : initialiser.getAccessesFromSelf()) {
          if (makesSomethingMutable(access)) {
            events.add(SimpleConditionEvent.satisfied(access, access.getDescription()));
          }
        }
      }
    };
  }

  private static boolean makesSomethingMutable(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return access instanceof JavaConstructorCall
        ? MUTABLE.stream().anyMatch(owner::isAssignableTo)
        : access instanceof JavaMethodCall
            && owner.isEquivalentTo(Collections.class)
            && access.getName().startsWith("synchronized");
  }
}
