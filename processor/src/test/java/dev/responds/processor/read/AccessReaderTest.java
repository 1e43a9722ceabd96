package dev.responds.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.responds.contract.model.Access;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessReaderTest {

  /** The annotations of the frameworks, as far as they matter. */
  private static final List<JavaFileObject> FRAMEWORKS =
      Stream.of(
              "org.springframework.security.access.prepost.PreAuthorize String value();",
              "org.springframework.security.access.prepost.PostAuthorize String value();",
              "org.springframework.security.access.annotation.Secured String[] value();",
              "jakarta.annotation.security.RolesAllowed String[] value();",
              "jakarta.annotation.security.PermitAll",
              "jakarta.annotation.security.DenyAll",
              "javax.annotation.security.RolesAllowed String[] value();",
              "io.quarkus.security.Authenticated",
              "io.micronaut.security.annotation.Secured String[] value();",
              "org.apache.shiro.authz.annotation.RequiresRoles String[] value();")
          .map(AccessReaderTest::annotation)
          .toList();

  private static JavaFileObject annotation(String nameAndBody) {
    int space = nameAndBody.indexOf(' ');
    String name = space < 0 ? nameAndBody : nameAndBody.substring(0, space);
    int dot = name.lastIndexOf('.');
    return JavaFileObjects.forSourceString(
        name,
        "package %s; public @interface %s {%s}"
            .formatted(
                name.substring(0, dot),
                name.substring(dot + 1),
                space < 0 ? "" : nameAndBody.substring(space)));
  }

  private static Access access(String controller) {
    return ReadApi.of("shop.Orders", controller, FRAMEWORKS).endpoint("run").traits().access();
  }

  private static Access onMethod(String annotation) {
    return access("@RestController class Orders { " + annotation + " @GetMapping void run() {} }");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @org.springframework.security.access.prepost.PreAuthorize("isAuthenticated()") | AUTHENTICATED
          @org.springframework.security.access.prepost.PreAuthorize("permitAll()") | OPEN
          @org.springframework.security.access.prepost.PostAuthorize("hasRole('A')") | AUTHORIZED
          @org.springframework.security.access.prepost.PreAuthorize("@rules.may(#id)") | UNKNOWN
          @org.springframework.security.access.annotation.Secured("ROLE_ADMIN") | AUTHORIZED
          @org.springframework.security.access.annotation.Secured("IS_AUTHENTICATED_FULLY") | AUTHENTICATED
          @org.springframework.security.access.annotation.Secured("IS_AUTHENTICATED_ANONYMOUSLY") | OPEN
          @jakarta.annotation.security.RolesAllowed({"clerk", "boss"}) | AUTHORIZED
          @jakarta.annotation.security.RolesAllowed("**") | AUTHENTICATED
          @jakarta.annotation.security.PermitAll | OPEN
          @jakarta.annotation.security.DenyAll | AUTHORIZED
          @javax.annotation.security.RolesAllowed("clerk") | AUTHORIZED
          @io.quarkus.security.Authenticated | AUTHENTICATED
          @io.micronaut.security.annotation.Secured("isAnonymous()") | OPEN
          @org.apache.shiro.authz.annotation.RequiresRoles("a") | AUTHORIZED
          @Deprecated | UNKNOWN
          @Missing | UNKNOWN
          """)
  void annotationsOfTheFrameworksAreUnderstood(String annotation, Access access) {
    assertThat(onMethod(annotation)).isEqualTo(access);
  }

  @Test
  void allThatStandOnOneElementHold() {
    assertThat(
            onMethod(
                "@io.quarkus.security.Authenticated"
                    + " @jakarta.annotation.security.RolesAllowed(\"clerk\")"))
        .isEqualTo(Access.AUTHORIZED);
  }

  @Test
  void theMethodComesBeforeItsClassAndTheClassBeforeItsSupertypes() {
    String superclass = " @jakarta.annotation.security.RolesAllowed(\"a\") class Base {}";

    assertThat(
            access(
                "@RestController @io.quarkus.security.Authenticated class Orders {"
                    + " @jakarta.annotation.security.PermitAll @GetMapping void run() {} }"))
        .isEqualTo(Access.OPEN);
    assertThat(
            access(
                "@RestController @io.quarkus.security.Authenticated class Orders extends Base {"
                    + " @GetMapping void run() {} }"
                    + superclass))
        .isEqualTo(Access.AUTHENTICATED);
    assertThat(
            access(
                "@RestController class Orders extends Base { @GetMapping void run() {} }"
                    + superclass))
        .isEqualTo(Access.AUTHORIZED);
  }

  @Test
  void aTeamsOwnAnnotationStandsForThoseItCarries() {
    assertThat(
            access(
                "@RestController class Orders { @Admin @GetMapping void run() {} }"
                    + " @org.springframework.security.access.prepost.PreAuthorize(\"hasRole('{r}')\")"
                    + " @interface Admin {}"))
        .isEqualTo(Access.AUTHORIZED);
  }

  @Test
  void annotationsThatCarryEachOtherEnd() {
    assertThat(
            access(
                "@RestController class Orders { @A @GetMapping void run() {} }"
                    + " @B @interface A {} @A @B @interface B {}"))
        .isEqualTo(Access.UNKNOWN);
  }

  @Test
  void aMethodBesideRestrictedOnesIsOpen() {
    assertThat(
            access(
                "@RestController class Orders { @GetMapping void run() {}"
                    + " @io.quarkus.security.Authenticated @DeleteMapping void other() {} }"))
        .isEqualTo(Access.OPEN);
    assertThat(
            access(
                "@RestController class Orders { @GetMapping void run() {}"
                    + " @jakarta.annotation.security.PermitAll @DeleteMapping void other() {} }"))
        .isEqualTo(Access.UNKNOWN);
  }
}
