package dev.responds.processor.robust;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What SECURITY.md promises of a compile, as far as classes that are never called can hold it. */
@AnalyzeClasses(
    packages = {"dev.responds.processor", "dev.responds.contract"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class PromisesTest {

  @ArchTest
  static final ArchRule nothingOpensAConnection =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.net\\.(Socket|ServerSocket|Datagram|URLConnection|HttpURLConnection|InetA"
                  + "|http\\.|Proxy).*|java\\.nio\\.channels\\.(Socket|ServerSocket|Datagram).*"
                  + "|javax\\.net\\..*|java\\.rmi\\..*|javax\\.naming\\..*");

  @ArchTest
  static final ArchRule nothingReadsWhatAUrlLeadsTo =
      noClasses()
          .should()
          .callMethod(java.net.URL.class, "openStream")
          .orShould()
          .callMethod(java.net.URL.class, "openConnection")
          .orShould()
          .callMethod(java.net.URL.class, "getContent");

  @ArchTest
  static final ArchRule nothingStartsAProcess =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.lang\\.(ProcessBuilder|Process|Runtime)(\\$.*)?");

  @ArchTest
  static final ArchRule noClassOfTheProgramIsLoaded =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(java.net.URLClassLoader.class)
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("javax\\.script\\..*|java\\.lang\\.invoke\\.MethodHandles\\$Lookup")
          .orShould()
          .callMethod(ClassLoader.class, "loadClass", String.class)
          .orShould()
          .callMethod(Class.class, "forName", String.class)
          .orShould()
          .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class);

  @ArchTest
  static final ArchRule nothingIsDeserialized =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.ObjectInputStream");

  /**
   * The command writes where its arguments say, a baseline is what its option names, and a restored
   * output writes over what the filer has made in an earlier compile, and where it says.
   */
  @ArchTest
  static final ArchRule filesAreWrittenByTheFilerAlone =
      noClasses()
          .that(not(resideInAPackage("dev.responds.processor.command..")))
          .and()
          .doNotHaveFullyQualifiedName("dev.responds.processor.session.BaselineFile")
          .and()
          .doNotHaveFullyQualifiedName("dev.responds.processor.session.RestoredOutput")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.io\\.(FileOutputStream|FileWriter|RandomAccessFile|PrintWriter)")
          .orShould()
          .callMethodWhere(
              com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                      com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                          com.tngtech.archunit.core.domain.JavaClass.Predicates.type(
                              java.nio.file.Files.class)))
                  .and(
                      com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                          com.tngtech.archunit.core.domain.properties.HasName.Predicates
                              .nameMatching(
                                  "write.*|new(BufferedWriter|OutputStream|ByteChannel)|copy|move"
                                      + "|create.*"))));
}
